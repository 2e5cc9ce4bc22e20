import type { Permission } from "../../grid/attempt";

export const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** What a protected sheet lets people do. */
export type ProtectionOptions = Readonly<Record<Permission, boolean>> & {
  readonly selectionMode: (typeof SELECTION_MODES)[number];
};

/** How a sheet is protected; without a password anyone can lift it. */
export interface ProtectionRecord {
  readonly options: ProtectionOptions;
  readonly password: string | null;
}
