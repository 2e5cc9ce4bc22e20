import type { Rect } from "./address";

/** What a protected sheet may let people do, in the words of Office.js. */
export const PERMISSIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Something that protection may forbid. */
export type Attempt =
  /** Writing in these cells. */
  | { readonly kind: "content"; readonly sheetId: string; readonly rect: Rect }
  /** Anything else in a sheet; null is what no permission opens. With cells, they must be unlocked too. */
  | {
      readonly kind: "sheet";
      readonly sheetId: string;
      readonly permission: Permission | null;
      readonly rect?: Rect;
    }
  /** Adding, removing, renaming, moving or hiding sheets. */
  | { readonly kind: "structure" };

/** Why it is forbidden. */
export type Denial = "read-only" | "locked" | "protected" | "structure";

export type Judge = (attempt: Attempt) => Denial | null;
