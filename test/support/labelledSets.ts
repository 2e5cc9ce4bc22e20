import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { STATUSES } from "../../src/domain/eligibility";
import { ELIGIBLE_CLAUSES, INELIGIBLE_CLAUSES, OPEN_CLAUSES } from "../../src/domain/eligibility/clauses";
import { readLabelledLines, splitByHash, type Halves } from "./costLines";

const status = z.enum(STATUSES);
const clause = z.enum([...ELIGIBLE_CLAUSES, ...INELIGIBLE_CLAUSES, ...OPEN_CLAUSES]);

const labelledLine = z.object({
  id: z.string().check(z.minLength(1)),
  label: z.string().check(z.minLength(1)),
  poste: z.string(),
  account: z.string(),
  expected: status,
  acceptable: z.array(status).check(z.minLength(1)),
  clause,
  trap: z.boolean(),
});

const tradeLine = z
  .strictObject({ ...labelledLine.shape, why: z.string().check(z.minLength(1)) })
  .check(z.refine(({ acceptable, expected }) => acceptable.includes(expected), "the expected answer is acceptable"));

const tradeFile = z.strictObject({ about: z.string().check(z.minLength(1)), lines: z.array(tradeLine) });

/** A labelled cost line of any set. */
export type SetLine = Readonly<z.output<typeof labelledLine>>;

export const SET_IDS = ["cost-lines", "accountant", "association", "adversary"] as const;
export type SetId = (typeof SET_IDS)[number];

/** Lines labelled by the same readers, split in halves by the hash of their identifiers. */
export interface LabelledSet extends Halves<SetLine> {
  readonly id: SetId;
  readonly title: string;
}

const TITLES: Readonly<Record<SetId, string>> = {
  "cost-lines": "the 299 lines",
  accountant: "a landlord’s accountant",
  association: "an association’s coordinator",
  adversary: "a reader who looks for traps",
};

/** Every labelled set, the 299 lines first, then those that trade readers wrote without sight of them or of the code. */
export const readLabelledSets = (): readonly LabelledSet[] =>
  SET_IDS.map((id) => ({ id, title: TITLES[id], ...splitByHash(linesOf(id)) }));

function linesOf(id: SetId): readonly SetLine[] {
  if (id !== "cost-lines") return readTradeFile(id).lines;
  return readLabelledLines().map(({ compte, ...line }) => z.parse(labelledLine, { ...line, account: compte }));
}

/** Reads a set of trade lines, in the shape the files are kept in. */
export function readTradeFile(id: Exclude<SetId, "cost-lines">): z.output<typeof tradeFile> {
  const path = join(__dirname, "../data/eligibility", `${id}.json`);
  return z.parse(tradeFile, JSON.parse(readFileSync(path, "utf8")));
}
