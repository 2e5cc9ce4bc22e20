import type { ColumnDeclaration, ColumnKind } from "./columnDeclaration";
import { entryColumns } from "./entryColumns";
import { exitColumns } from "./exitColumns";
import { followUpColumns } from "./followUpColumns";
import { householdColumns } from "./householdColumns";
import { housingColumns } from "./housingColumns";
import { moneyColumns } from "./moneyColumns";

/** Every column of the tracking sheet, in the order of the default sheet. */
export const TRACKING_COLUMNS = [
  ...householdColumns,
  ...entryColumns,
  ...housingColumns,
  ...exitColumns,
  ...moneyColumns,
  ...followUpColumns,
] as const;

type TrackingColumn = (typeof TRACKING_COLUMNS)[number];
type KeyOfKind<Kind extends ColumnKind> = Extract<TrackingColumn, { readonly kind: Kind }>["key"];

export type ColumnKey = TrackingColumn["key"];
export type DateKey = KeyOfKind<"date">;
export type LabelKey = KeyOfKind<"code" | "text" | "list">;
export type NumberKey = KeyOfKind<"amount" | "count" | "score">;

/** The columns without which nothing can be said of a tracking sheet. */
export const NEEDED_COLUMNS = ["code_menage", "date_entree"] as const satisfies readonly ColumnKey[];

const BY_KEY: ReadonlyMap<string, ColumnDeclaration> = new Map(
  TRACKING_COLUMNS.map((column: ColumnDeclaration) => [column.key, column])
);

export const isColumnKey = (text: string): text is ColumnKey => BY_KEY.has(text);

/** The default header of a column. */
export const headerOf = (key: ColumnKey): string => BY_KEY.get(key)?.title.fr ?? key;
