import * as z from "zod/mini";
import { ELIGIBLE_CLAUSES, INELIGIBLE_CLAUSES, OPEN_CLAUSES, STATUSES } from "../clauses";
import { bilingualSchema, citationSchema, daySchema, expressionsSchema, placeSchema, textSchema } from "./schemas";

const flag = z._default(z.boolean(), false);

/** One rule as data. Expressions are written in the language of `matching/expression.ts`. */
export const ruleSchema = z.strictObject({
  id: textSchema,
  clause: z.enum([...ELIGIBLE_CLAUSES, ...INELIGIBLE_CLAUSES, ...OPEN_CLAUSES]),
  answer: z.enum(STATUSES),
  title: bilingualSchema,
  /** Expressions that name a cost of this rule. */
  triggers: expressionsSchema,
  /** Expressions that name a cost of this rule and whose complement is its purpose, not another cost. */
  purposes: expressionsSchema,
  /** The same, for an activity with a list of themes: the purpose runs over commas, until something is bought. */
  themes: expressionsSchema,
  /** Expressions that silence this rule where they stand in the same cost. */
  cancellers: expressionsSchema,
  /** Words beside the trigger that hand it over to the rule `qualifiedAs`. */
  qualifiers: expressionsSchema,
  qualifiedAs: z._default(z.nullable(textSchema), null),
  /** The words say what is done, not on what: another, ineligible cost in the same breath decides. */
  givesWay: flag,
  /** The words are also themes of a workshop ("entretien du logement"): in a list of themes they name no cost. */
  alsoTheme: flag,
  /** The words name people: what follows "pour" is what they do. */
  people: flag,
  /** The words name pay without saying whose: the declared poste says it. */
  posteCompletes: flag,
  /** Why, as the end of a sentence. */
  reason: bilingualSchema,
  /** What would change the answer, as one sentence; left out, the clause's own sentence stands. */
  wouldChange: z.optional(bilingualSchema),
  source: citationSchema,
  validFrom: daySchema,
  validTo: z._default(z.nullable(daySchema), null),
  region: placeSchema,
  call: placeSchema,
});

const count = z.int().check(z.minimum(0));
const adaptation = z.strictObject({ added: count, changed: count, retired: count });

/** A rulebook: the costs the programme pays for, those it does not, and what it leaves open. */
export const rulebookSchema = z.strictObject({
  name: textSchema,
  version: textSchema,
  date: daySchema,
  source: citationSchema,
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
