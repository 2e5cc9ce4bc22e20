import { POSTES, STATUSES, type Status } from "../eligibility";

/** The cells of one cost line that decide its status, as they are read; a blank one is "". */
export interface StatusCells {
  readonly label: string;
  readonly decision: string;
  /** The live answer: one of the three statuses, an error or nothing. */
  readonly controle: string;
  /** The answer last recorded. */
  readonly recorded: string;
}

/** The status a cell names, whatever its capitals, as Excel's = compares; undefined where it names none. */
export const statusNamed = (text: string): Status | undefined =>
  STATUSES.find((status) => status.toLowerCase() === text.toLowerCase());

/**
 * The status a cost line is counted under: the person's decision, else the live answer, else the recorded one, else
 * À vérifier. A decision that names no status is À vérifier. "" where the line has no label.
 */
export const retainedStatus = ({ label, decision, controle, recorded }: StatusCells): Status | "" => {
  if (label.trim() === "") return "";
  if (decision.trim() !== "") return statusNamed(decision) ?? "À vérifier";
  return statusNamed(controle) ?? statusNamed(recorded) ?? "À vérifier";
};

/** The heading whose lines are never in a request. */
const OUTSIDE = POSTES.find(({ clause }) => clause === null)?.name;

const isAsked = (status: Status | "", poste: string): boolean =>
  status === "Éligible" && poste.toLowerCase() !== OUTSIDE?.toLowerCase();

/**
 * What enters the request of an amount: all of it when Éligible, unless its heading is Hors FNAVDL; nothing otherwise.
 * Null while the amount is unknown.
 */
export const assietteOf = (amount: number | null, status: Status | "", poste: string): number | null => {
  if (amount === null) return null;
  return isAsked(status, poste) ? amount : 0;
};

/** What stays out of the request: the amount less the assiette; null while the amount is unknown. */
export const horsAssietteOf = (amount: number | null, status: Status | "", poste: string): number | null => {
  if (amount === null) return null;
  return isAsked(status, poste) ? 0 : amount;
};
