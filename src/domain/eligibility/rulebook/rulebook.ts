import * as z from "zod/mini";
import { SOURCES, type SourceId } from "../../shared";
import { ELIGIBLE_CLAUSES, INELIGIBLE_CLAUSES, OPEN_CLAUSES, STATUSES } from "../clauses";

const text = z.string().check(z.trim(), z.minLength(1));
const bilingual = z.strictObject({ fr: text, en: text });
const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const isSourceId = (value: unknown): value is SourceId => typeof value === "string" && Object.hasOwn(SOURCES, value);
const citation = z.union([
  z.strictObject({ source: z.custom<SourceId>(isSourceId), at: text }),
  z.strictObject({ document: text, at: z._default(z.string().check(z.trim()), "") }),
]);
const expressions = z._default(z.array(text), []);
const flag = z._default(z.boolean(), false);

/** One rule as data. Expressions are written in the language of `matching/expression.ts`. */
export const ruleSchema = z.strictObject({
  id: text,
  clause: z.enum([...ELIGIBLE_CLAUSES, ...INELIGIBLE_CLAUSES, ...OPEN_CLAUSES]),
  answer: z.enum(STATUSES),
  title: bilingual,
  /** Expressions that name a cost of this rule. */
  triggers: expressions,
  /** Expressions that name a cost of this rule and whose complement is its purpose, not another cost. */
  purposes: expressions,
  /** The same, for an activity with a list of themes: the purpose runs over commas, until something is bought. */
  themes: expressions,
  /** Expressions that silence this rule where they stand in the same cost. */
  cancellers: expressions,
  /** Words beside the trigger that hand it over to the rule `qualifiedAs`. */
  qualifiers: expressions,
  qualifiedAs: z._default(z.nullable(text), null),
  /** The words say what is done, not on what: another, ineligible cost in the same breath decides. */
  givesWay: flag,
  /** The words are also themes of a workshop ("entretien du logement"): in a list of themes they name no cost. */
  alsoTheme: flag,
  /** The words name people: what follows "pour" is what they do. */
  people: flag,
  /** The words name pay without saying whose: the declared poste says it. */
  posteCompletes: flag,
  /** Why, as the end of a sentence. */
  reason: bilingual,
  /** What would change the answer, as one sentence; left out, the clause's own sentence stands. */
  wouldChange: z.optional(bilingual),
  source: citation,
  validFrom: day,
  validTo: z._default(z.nullable(day), null),
  region: z._default(z.nullable(text), null),
  call: z._default(z.nullable(text), null),
});

const count = z.int().check(z.minimum(0));
const adaptation = z.strictObject({ added: count, changed: count, retired: count });

/** A rulebook: the costs the programme pays for, those it does not, and what it leaves open. */
export const rulebookSchema = z.strictObject({
  name: text,
  version: text,
  date: day,
  source: citation,
  adaptation: z.optional(adaptation),
  rules: z.array(ruleSchema).check(z.minLength(1)),
});

export type Status = (typeof STATUSES)[number];
type RuleOutput = z.output<typeof ruleSchema>;
type Frozen<Value> = Value extends string[] ? readonly string[] : Value;
export type Rule = { readonly [Key in keyof RuleOutput]: Frozen<RuleOutput[Key]> };
export type Clause = Rule["clause"];

/** How far a rulebook is from the edition it adapts: numbers of rules. */
export type Adaptation = Readonly<z.output<typeof adaptation>>;

export interface Rulebook extends Readonly<Omit<z.output<typeof rulebookSchema>, "rules" | "adaptation">> {
  readonly rules: readonly Rule[];
  /** Left out of an edition that adapts none. */
  readonly adaptation?: Adaptation | undefined;
}
