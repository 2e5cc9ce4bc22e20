import type { Status } from "../../src/domain/eligibility";
import { isAccepted, type Answered } from "./answered";
import { faultsOfProof } from "./proof";

/** How many lines of those asked about. */
export interface Share {
  readonly hits: number;
  readonly total: number;
}

export interface Measure {
  readonly title: string;
  /** A count of faults: the fewer the better. */
  readonly countsFaults: boolean;
  readonly of: (answered: readonly Answered[]) => Share;
}

type Condition = (each: Answered) => boolean;

const share =
  (among: Condition, hit: Condition) =>
  (answered: readonly Answered[]): Share => {
    const asked = answered.filter(among);
    return { hits: asked.filter(hit).length, total: asked.length };
  };

const answers =
  (status: Status): Condition =>
  ({ answer }) =>
    answer.status === status;

const isClear: Condition = ({ line }) => !line.acceptable.includes("À vérifier");
const isIneligible: Condition = ({ line }) => line.expected === "Inéligible";
const claimsProof: Condition = ({ answer }) => answer.proof !== undefined;
const isProven: Condition = ({ line, answer: { proof } }) =>
  proof !== undefined && faultsOfProof(line.label, proof).length === 0;

/** What is measured, in the order it is reported. */
export const MEASURES = {
  ineligibleAnsweredEligible: {
    title: "Ineligible lines answered Éligible",
    countsFaults: true,
    of: share(isIneligible, answers("Éligible")),
  },
  ineligiblePrecision: {
    title: "Answers Inéligible, accepted",
    countsFaults: false,
    of: share(answers("Inéligible"), isAccepted),
  },
  eligiblePrecision: {
    title: "Answers Éligible, accepted",
    countsFaults: false,
    of: share(answers("Éligible"), isAccepted),
  },
  toCheckPrecision: {
    title: "Answers À vérifier, accepted",
    countsFaults: false,
    of: share(answers("À vérifier"), isAccepted),
  },
  clearDecided: {
    title: "Clear lines (À vérifier not accepted), decided",
    countsFaults: false,
    of: share(isClear, ({ answer }) => answer.status !== "À vérifier"),
  },
  ineligibleFound: {
    title: "Clear ineligible lines, answered Inéligible",
    countsFaults: false,
    of: share((each) => isClear(each) && isIneligible(each), answers("Inéligible")),
  },
  traps: {
    title: "Traps, accepted",
    countsFaults: false,
    of: share(({ line }) => line.trap, isAccepted),
  },
  accepted: {
    title: "All lines, accepted",
    countsFaults: false,
    of: share(() => true, isAccepted),
  },
  explained: {
    title: "Explained: reason, what would change it, rule, source, words in their place",
    countsFaults: false,
    of: share(claimsProof, isProven),
  },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof MEASURES;
