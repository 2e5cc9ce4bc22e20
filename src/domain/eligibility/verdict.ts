import type { Bilingual, Citation } from "../shared";
import type { Clause, Status } from "./rulebook";

/** A cost line as it is typed. */
export interface CostLine {
  readonly label: string;
  /** The budget heading it is declared under, if any. */
  readonly poste?: string;
  /** Its account in the plan comptable général, if any. */
  readonly account?: string;
}

/** Words of a label, with their place in it: `label.slice(start, end) === text`. */
export interface DecidingWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The answer for one cost line, with its proof. */
export interface Verdict {
  readonly status: Status;
  readonly ruleId: string;
  readonly clause: Clause;
  /** One sentence: the deciding words, the clause and, for À vérifier, why. */
  readonly reason: Bilingual;
  /** What would change the answer, in one sentence. */
  readonly wouldChange: Bilingual;
  readonly words: readonly DecidingWords[];
  readonly source: Citation;
}
