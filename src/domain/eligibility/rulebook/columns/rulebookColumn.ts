import type { Bilingual } from "../../../shared";

/** What a column of the table of rules holds. */
export type RulebookColumnKey =
  | "id"
  | "action"
  | "clause"
  | "answer"
  | "title"
  | "triggers"
  | "purposes"
  | "themes"
  | "cancellers"
  | "qualifiers"
  | "qualifiedAs"
  | "options"
  | "reason"
  | "source"
  | "validFrom"
  | "validTo"
  | "region"
  | "call"
  | "inForce"
  | "edition";

/** Everything said about one column of the table of rules: header, validation, reading and help are made from it. */
export interface RulebookColumnDeclaration {
  readonly key: RulebookColumnKey;
  /** The French title is the header; no header holds brackets, #, @ or a straight apostrophe. */
  readonly title: Bilingual;
  /** Other headers under which the column is read. */
  readonly aliases: readonly string[];
  /** "words" are expressions, several in one cell with " ; " between them. */
  readonly kind: "text" | "list" | "words" | "options" | "date";
  /** The values a cell may hold, where there is a list. */
  readonly values: readonly string[] | null;
  /** At most 255 characters. */
  readonly help: Bilingual;
}
