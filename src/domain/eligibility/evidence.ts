import { posteNamed, type Poste } from "./postes";
import { INELIGIBLE_CLAUSES } from "./clauses";
import type { Clause, Rule, Rulebook, Status } from "./rulebook";

/** What the declared poste and account say of a line, beside its label. */
export interface Evidence {
  readonly poste: Poste | undefined;
  /** Digits of the account, or "" where there is none. */
  readonly account: string;
}

/** Gathers the evidence: the account of the line, else the one typed in front of its label. */
export function readEvidence(poste: string | undefined, account: string | undefined, inLabel: string | null): Evidence {
  const declared = (account ?? "").replace(/\D/g, "");
  return { poste: poste === undefined ? undefined : posteNamed(poste), account: declared || (inLabel ?? "") };
}

/** Accounts of class 2 hold what stays: equipment, software, buildings. */
export const saysInvestment = ({ account }: Evidence): boolean => /^2\d/.test(account);

const saysPay = ({ account }: Evidence): boolean => account.startsWith("64");

/** The rule of the clause that the declared poste stands for, where it stands for one. */
export const ruleOfPoste = ({ poste }: Evidence, { rules }: Rulebook): Rule | undefined =>
  poste?.clause ? rules.find(({ clause }) => clause === poste.clause) : undefined;

/** Where the poste says otherwise than the label. Poste and label that are both eligible do not disagree. */
export const posteDisagrees = ({ poste }: Evidence, status: Status): boolean => {
  if (!poste) return false;
  if (status === "Éligible") return poste.clause === null;
  return status === "Inéligible" && poste.clause !== null;
};

const PAID_IN_N: readonly Clause[] = ["N6"];
const isIneligible = (clause: Clause): boolean => INELIGIBLE_CLAUSES.some((ineligible) => ineligible === clause);

/** Where the account says otherwise than the label: an investment for a service, pay for a thing. */
export function accountDisagrees(evidence: Evidence, clause: Clause, status: Status): boolean {
  if (saysInvestment(evidence)) return !isIneligible(clause) || clause === "N2" || clause === "N3" || clause === "N6";
  return saysPay(evidence) && status === "Inéligible" && !PAID_IN_N.includes(clause);
}
