import type { RULEBOOK_COLUMNS } from "../../domain/eligibility";
import type { ColumnDefinition, EntryDefinition } from "../definition/definition";
import { dateEntry, fixedListEntry, textEntry } from "./entries";

type RulebookColumn = (typeof RULEBOOK_COLUMNS)[number];
type Looks = Pick<ColumnDefinition, "format" | "style" | "width">;

const words = (width: number): Looks => ({ format: "general", style: "inputText", width });
const centred = (width: number): Looks => ({ format: "general", style: "inputCentred", width });
const day: Looks = { format: "date", style: "inputCentred", width: 12 };

/** How each column of the table of rules looks. */
export const RULEBOOK_LOOKS: Readonly<Record<RulebookColumn["key"], Looks>> = {
  id: words(26),
  action: centred(13),
  clause: centred(13),
  answer: centred(12),
  title: words(40),
  triggers: words(30),
  purposes: words(30),
  themes: words(30),
  cancellers: words(30),
  qualifiers: words(26),
  qualifiedAs: words(22),
  options: words(18),
  reason: words(60),
  source: words(41),
  validFrom: day,
  validTo: day,
  region: words(18),
  call: words(22),
  inForce: { format: "general", style: "calculatedCentred", width: 11 },
};

/** The list that a column is checked against, where it has one. */
const LIST_OF: Readonly<Partial<Record<RulebookColumn["key"], string>>> = {
  action: "actions",
  clause: "clauses",
  answer: "statuts",
};

/** How a typed column is checked, with the help of its declaration; nothing where a formula answers. */
export function rulebookEntry({ key, kind, title, help }: RulebookColumn): EntryDefinition | undefined {
  if (key === "inForce") return undefined;
  const first = `{first:referentiel.${key}}`;
  const list = LIST_OF[key];
  if (list !== undefined) return fixedListEntry(title.fr, list, help.fr);
  return kind === "date" ? { ...dateEntry(title.fr, first), message: help.fr } : textEntry(title.fr, first, help.fr);
}
