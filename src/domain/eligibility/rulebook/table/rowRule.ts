import type { Bilingual, Problem, Result } from "../../../shared";
import { fail, ok } from "../../../shared";
import type { RulebookColumnKey } from "../columns/rulebookColumn";
import { RULEBOOK_COLUMNS } from "../columns/rulebookColumns";
import type { Action } from "../columns/words";
import { WORD_FIELDS } from "../faults";
import { refused } from "../refusal";
import type { Rule } from "../rulebook";
import { withWords } from "../withWords";
import { FIELDS, isField } from "./fields";
import { headerOf, type TableRow } from "./readRows";

/** What a row starts from. */
export interface RowStart {
  readonly id: string;
  /** The rule whose blank cells are kept; undefined where the row says the whole rule. */
  readonly kept: Rule | undefined;
  /** The rule of this id in the edition, whose wording is kept where the row says the same. */
  readonly known: Rule | undefined;
  /** The first day of the edition. */
  readonly day: string;
}

/** Refuses a row for one of its cells. */
export const refusedAt = (row: TableRow, key: RulebookColumnKey, why: Bilingual): Problem =>
  refused({ rule: row.text("id"), row: row.number, field: headerOf(key) }, why);

const MISSING: Bilingual = {
  fr: "remplissez cette cellule, une règle ajoutée ou remplacée en a besoin",
  en: "fill this cell, a rule that is added or replaced needs it",
};

/** What cannot be read in a cell, and what can. */
export function unreadable(row: TableRow, key: RulebookColumnKey): Problem {
  const values = RULEBOOK_COLUMNS.find((column) => column.key === key)?.values;
  const wanted = values ? values.join(" ; ") : "jj/mm/aaaa";
  const text = row.text(key);
  return refusedAt(row, key, {
    fr: `« ${text} » n’est pas lisible, écrivez : ${wanted}`,
    en: `“${text}” cannot be read, write: ${wanted}`,
  });
}

/** In force since the edition, everywhere, and cited as the workbook's own. */
const blankRule = ({ day, id }: RowStart): Rule => ({
  id,
  clause: "vague",
  answer: "À vérifier",
  title: { fr: id, en: id },
  triggers: [],
  purposes: [],
  themes: [],
  cancellers: [],
  qualifiers: [],
  qualifiedAs: null,
  givesWay: false,
  alsoTheme: false,
  people: false,
  posteCompletes: false,
  reason: { fr: "", en: "" },
  source: { document: "Référentiel du classeur", at: `règle ${id}` },
  validFrom: day,
  validTo: null,
  region: null,
  call: null,
});

const isWordField = (key: string): boolean => WORD_FIELDS.some((field) => field === key);

/** Where words are added, these say when and where they are: the rule itself stays in force as it was. */
const OF_THE_WORDS: readonly RulebookColumnKey[] = ["validFrom", "validTo", "region", "call"];

const answersWithoutWords = ({ clause }: Rule): boolean => clause === "mixed" || clause === "vague";

/** What a rule that is not of the edition must say. */
function missingIn(rule: Rule, row: TableRow): RulebookColumnKey | undefined {
  const hasWords = [...rule.triggers, ...rule.purposes, ...rule.themes].length > 0 || answersWithoutWords(rule);
  if (row.text("clause") === "") return "clause";
  if (!hasWords) return "triggers";
  return row.text("reason") === "" ? "reason" : undefined;
}

/** The rule that a row makes: its filled cells over what it starts from, or its words beside those. */
export function ruleOfRow(row: TableRow, action: Action | undefined, start: RowStart): Result<Rule, Problem> {
  const { kept, known } = start;
  let rule = kept ?? blankRule(start);
  for (const { key } of RULEBOOK_COLUMNS) {
    const text = row.text(key);
    if (text === "" || !isField(key)) continue;
    const read = FIELDS[key].read(text, known);
    if (read === null) return fail(unreadable(row, key));
    if (action === "extend" && OF_THE_WORDS.includes(key)) continue;
    rule = action === "extend" && isWordField(key) ? withWords(rule, read) : { ...rule, ...read };
  }
  const missing = kept === undefined ? missingIn(rule, row) : undefined;
  return missing === undefined ? ok(rule) : fail(refusedAt(row, missing, MISSING));
}
