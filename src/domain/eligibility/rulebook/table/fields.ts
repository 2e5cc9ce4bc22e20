import { BLANK_DAY, dayOfCell, isoText, UNKNOWN_DAY } from "../../../calendar";
import { type Bilingual, citationOfText, citationText, normalise } from "../../../shared";
import { STATUSES } from "../../clauses";
import { NO_OPTION, RULE_OPTIONS, type RuleOption } from "../columns/options";
import type { RulebookColumnKey } from "../columns/rulebookColumn";
import { CLAUSE_WORDS, SEPARATOR } from "../columns/words";
import { answerOf } from "../faults";
import type { Clause, Rule } from "../rulebook";

/** How a column is read into a rule and written from it. */
interface Field {
  /** What the text of a cell says of a rule, whose edition's wording may be known; null where it cannot be read. */
  readonly read: (text: string, known: Rule | undefined) => Partial<Rule> | null;
  readonly write: (rule: Rule) => string;
}

/** The columns that hold a rule; the others say what becomes of it. */
export type FieldColumnKey = Exclude<RulebookColumnKey, "action" | "inForce" | "edition">;

/** The date system of a workbook cannot be known here: dates are those of Excel's usual one. */
const USUAL_SYSTEM = 1900;

const partsOf = (text: string): readonly string[] =>
  text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Several expressions, or several options, in one cell. */
export const joined = (parts: readonly string[]): string => parts.join(` ${SEPARATOR} `);

const isClause = (name: string): name is Clause => Object.hasOwn(CLAUSE_WORDS, name);

const clauseNamed = (text: string): Clause | undefined =>
  Object.keys(CLAUSE_WORDS)
    .filter(isClause)
    .find((clause) => [clause, CLAUSE_WORDS[clause]].some((word) => normalise(word) === normalise(text)));

/** The wording of the edition is kept in both languages where the cell says the same. */
const wording = (text: string, known: Bilingual | undefined): Bilingual =>
  known?.fr === text ? known : { fr: text, en: text };

function optionsNamed(text: string): Partial<Rule> | null {
  const words = partsOf(text).map(normalise);
  const known = [NO_OPTION, ...RULE_OPTIONS.map(({ title }) => title.fr)].map(normalise);
  if (!words.every((word) => known.includes(word))) return null;
  const says = (option: RuleOption["key"]): boolean =>
    RULE_OPTIONS.some(({ key, title }) => key === option && words.includes(normalise(title.fr)));
  return {
    givesWay: says("givesWay"),
    alsoTheme: says("alsoTheme"),
    people: says("people"),
    posteCompletes: says("posteCompletes"),
  };
}

/** An ISO day from a serial number or a typed date; null where it is none. */
function isoDay(text: string): string | null {
  const serial = Number(text);
  const day = dayOfCell(Number.isNaN(serial) ? text : serial, USUAL_SYSTEM);
  return day === UNKNOWN_DAY || day === BLANK_DAY ? null : isoText(day);
}

/** "23/03/2020". */
export const frenchDay = (iso: string | null): string => (iso === null ? "" : iso.split("-").reverse().join("/"));

const dayField = (put: (day: string) => Partial<Rule>, take: (rule: Rule) => string | null): Field => ({
  read: (text) => {
    const day = isoDay(text);
    return day === null ? null : put(day);
  },
  write: (rule) => frenchDay(take(rule)),
});

const wordField = (
  put: (expressions: readonly string[]) => Partial<Rule>,
  take: (rule: Rule) => readonly string[]
): Field => ({ read: (text) => put(partsOf(text)), write: (rule) => joined(take(rule)) });

const textField = (put: (text: string) => Partial<Rule>, take: (rule: Rule) => string | null): Field => ({
  read: put,
  write: (rule) => take(rule) ?? "",
});

/** Every column that holds a part of a rule. */
export const FIELDS: Readonly<Record<FieldColumnKey, Field>> = {
  id: { read: () => ({}), write: ({ id }) => id },
  clause: {
    read: (text) => {
      const clause = clauseNamed(text);
      return clause === undefined ? null : { clause, answer: answerOf(clause) };
    },
    write: ({ clause }) => CLAUSE_WORDS[clause],
  },
  answer: {
    read: (text) => {
      const answer = STATUSES.find((status) => normalise(status) === normalise(text));
      return answer === undefined ? null : { answer };
    },
    write: ({ answer }) => answer,
  },
  title: {
    read: (text, known) => ({ title: wording(text, known?.title) }),
    write: ({ title }) => title.fr,
  },
  triggers: wordField(
    (triggers) => ({ triggers }),
    ({ triggers }) => triggers
  ),
  purposes: wordField(
    (purposes) => ({ purposes }),
    ({ purposes }) => purposes
  ),
  themes: wordField(
    (themes) => ({ themes }),
    ({ themes }) => themes
  ),
  cancellers: wordField(
    (cancellers) => ({ cancellers }),
    ({ cancellers }) => cancellers
  ),
  qualifiers: wordField(
    (qualifiers) => ({ qualifiers }),
    ({ qualifiers }) => qualifiers
  ),
  qualifiedAs: textField(
    (qualifiedAs) => ({ qualifiedAs }),
    ({ qualifiedAs }) => qualifiedAs
  ),
  options: {
    read: optionsNamed,
    write: (rule) => joined(RULE_OPTIONS.filter(({ key }) => rule[key]).map(({ title }) => title.fr)),
  },
  reason: {
    read: (text, known) => ({ reason: wording(text, known?.reason) }),
    write: ({ reason }) => reason.fr,
  },
  source: {
    read: (text, known) => ({
      source: known !== undefined && citationText(known.source).fr === text ? known.source : citationOfText(text),
    }),
    write: ({ source }) => citationText(source).fr,
  },
  validFrom: dayField(
    (validFrom) => ({ validFrom }),
    ({ validFrom }) => validFrom
  ),
  validTo: dayField(
    (validTo) => ({ validTo }),
    ({ validTo }) => validTo
  ),
  region: textField(
    (region) => ({ region }),
    ({ region }) => region
  ),
  call: textField(
    (call) => ({ call }),
    ({ call }) => call
  ),
};

/** True for a column that holds a part of a rule. */
export const isField = (key: string): key is FieldColumnKey => Object.hasOwn(FIELDS, key);
