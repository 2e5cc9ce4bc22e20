import { existsSync, readFileSync } from "node:fs";
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

export const SET_IDS = ["cost-lines", "accountant", "association", "adversary", "landlord"] as const;
export type SetId = (typeof SET_IDS)[number];

/** What the lines of a set serve: to work the rulebook out, to report on it, or the one with a half and the other with the rest. */
type Use = "development" | "reporting" | "halves";

const USES: Readonly<Record<SetId, Use>> = {
  "cost-lines": "halves",
  accountant: "development",
  association: "development",
  adversary: "development",
  landlord: "reporting",
};

/** Lines labelled by the same readers, those for development apart from those kept for reporting. */
export interface LabelledSet extends Halves<SetLine> {
  readonly id: SetId;
  readonly title: string;
}

const TITLES: Readonly<Record<SetId, string>> = {
  "cost-lines": "the 299 lines",
  accountant: "a landlord’s accountant",
  association: "an association’s coordinator",
  adversary: "a reader who looks for traps",
  landlord: "a landlord’s own budgets",
};

/** Every labelled set that is there, the 299 lines first, then those that trade readers wrote without sight of them or of the code. */
export const readLabelledSets = (): readonly LabelledSet[] =>
  SET_IDS.filter(isThere).map((id) => ({ id, title: TITLES[id], ...splitByUse(linesOf(id), USES[id]) }));

/** A set is kept for reporting from the day it is written: until then it is not there. */
const isThere = (id: SetId): boolean => id === "cost-lines" || existsSync(pathOf(id));

function splitByUse(lines: readonly SetLine[], use: Use): Halves<SetLine> {
  if (use === "halves") return splitByHash(lines);
  return use === "development" ? { development: lines, reporting: [] } : { development: [], reporting: lines };
}

const pathOf = (id: Exclude<SetId, "cost-lines">): string => join(__dirname, "../data/eligibility", `${id}.json`);

function linesOf(id: SetId): readonly SetLine[] {
  if (id !== "cost-lines") return readTradeFile(id).lines;
  return readLabelledLines().map(({ compte, ...line }) => z.parse(labelledLine, { ...line, account: compte }));
}

/** Reads a set of trade lines, in the shape the files are kept in. */
export function readTradeFile(id: Exclude<SetId, "cost-lines">): z.output<typeof tradeFile> {
  return z.parse(tradeFile, JSON.parse(readFileSync(pathOf(id), "utf8")));
}
