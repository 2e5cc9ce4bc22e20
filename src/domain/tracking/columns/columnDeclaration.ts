import type { Bilingual } from "../../shared";
import type { ListKey } from "../lists/lists";

/** What a column holds: it decides how its cells are read. */
export type ColumnKind = "code" | "text" | "list" | "date" | "amount" | "count" | "score";

/** When a measure counts as incomplete without this column. */
export type Requirement = "always" | "once left" | "once left with debt" | "never";

interface ColumnBase {
  /** The word that names the column in settings ("colonne.date_entree"). */
  readonly key: string;
  /** The French title is the default header; no header holds brackets, #, @ or a straight apostrophe. */
  readonly title: Bilingual;
  /** Other headers under which the column is found. Accents, capitals, punctuation and small words never count. */
  readonly aliases: readonly string[];
  readonly requirement: Requirement;
  /** What to type, for the person who fills the sheet: at most 255 characters. */
  readonly help: Bilingual;
}

interface ListColumn extends ColumnBase {
  readonly kind: "list";
  readonly list: ListKey;
}

interface PlainColumn extends ColumnBase {
  readonly kind: Exclude<ColumnKind, "list">;
}

/** Everything said about one column of the tracking sheet: headers, validation, reading and help are made from it. */
export type ColumnDeclaration = ListColumn | PlainColumn;
