import type { Bilingual } from "../shared";
import type { Evidence } from "./evidence";
import type { Clause, Rule } from "./rulebook";
import type { DecidingWords } from "./verdict";

const OPEN_CLAUSES: Readonly<Record<"silent" | "mixed" | "vague", Bilingual>> = {
  silent: { fr: "À vérifier, guide muet", en: "To check, guide silent" },
  mixed: { fr: "À vérifier, coûts mêlés", en: "To check, mixed costs" },
  vague: { fr: "À vérifier, libellé imprécis", en: "To check, vague label" },
};

/** What a reason begins with: the clause, or why the line is to be checked. */
const opening = (clause: Clause): Bilingual =>
  clause === "silent" || clause === "mixed" || clause === "vague"
    ? OPEN_CLAUSES[clause]
    : { fr: `Clause ${clause}`, en: `Clause ${clause}` };

const sentence = (clause: Clause, fr: string, en: string): Bilingual => {
  const start = opening(clause);
  return { fr: `${start.fr} – ${fr}`, en: `${start.en} – ${en}` };
};

const inFrench = (words: readonly DecidingWords[]): string => words.map(({ text }) => `« ${text} »`).join(", ");

const inEnglish = (words: readonly DecidingWords[]): string => words.map(({ text }) => `“${text}”`).join(", ");

/** "Clause N1 – « mobilier » : l’aménagement et l’équipement des logements ne sont pas financés". */
export const ruleReason = ({ clause, reason }: Rule, words: readonly DecidingWords[]): Bilingual =>
  words.length === 0
    ? sentence(clause, reason.fr, reason.en)
    : sentence(clause, `${inFrench(words)} : ${reason.fr}`, `${inEnglish(words)}: ${reason.en}`);

/** A cost with the words that name it. */
export interface QuotedCost {
  readonly rule: Rule;
  readonly words: DecidingWords;
}

/** Names the two costs of a mixed line, each with its clause. */
export const mixedReason = (mixed: Rule, [one, other]: readonly [QuotedCost, QuotedCost]): Bilingual =>
  sentence(
    mixed.clause,
    `${inFrench([one.words])} (${clauseName(one.rule.clause).fr}) et ${inFrench([other.words])} (${clauseName(other.rule.clause).fr}) : ${mixed.reason.fr}`,
    `${inEnglish([one.words])} (${clauseName(one.rule.clause).en}) and ${inEnglish([other.words])} (${clauseName(other.rule.clause).en}): ${mixed.reason.en}`
  );

const NAMES: Readonly<Record<"silent" | "mixed" | "vague", Bilingual>> = {
  silent: { fr: "guide muet", en: "guide silent" },
  mixed: { fr: "coûts mêlés", en: "mixed costs" },
  vague: { fr: "imprécis", en: "vague" },
};

const clauseName = (clause: Clause): Bilingual =>
  clause === "silent" || clause === "mixed" || clause === "vague" ? NAMES[clause] : { fr: clause, en: clause };

/** The label says nothing clear, and the account alone says investment. */
export const accountAloneReason = ({ clause }: Rule, { account }: Evidence): Bilingual =>
  sentence(
    clause,
    `compte ${account} : le libellé ne dit rien de net et la classe 2 est celle des immobilisations, non financées`,
    `account ${account}: the label says nothing clear and class 2 holds fixed assets, which are not paid for`
  );

/** The label names pay, the poste says whose. */
export const completedReason = ({ clause }: Rule, words: readonly DecidingWords[], poste: string): Bilingual =>
  sentence(
    clause,
    `${inFrench(words)} au poste « ${poste} » : le poste déclaré dit de qui est ce coût`,
    `${inEnglish(words)} under “${poste}”: the declared heading says whose cost it is`
  );

/** The label is eligible and the account is that of an investment. */
export const contradictionReason = (
  mixed: Rule,
  { clause }: Rule,
  words: readonly DecidingWords[],
  { account }: Evidence
): Bilingual =>
  sentence(
    mixed.clause,
    `${inFrench(words)} (${clause}) : le compte ${account} est celui d’un investissement (N4), libellé et compte sont à accorder`,
    `${inEnglish(words)} (${clause}): account ${account} is that of an investment (N4), label and account are to be reconciled`
  );

/** Ends the sentence, saying where the declared poste or account says otherwise. */
export const withDisagreement = (reason: Bilingual, poste: string | null, account: string | null): Bilingual => ({
  fr:
    reason.fr +
    (poste === null ? "" : ` ; le poste déclaré « ${poste} » dit autre chose`) +
    (account === null ? "" : ` ; le compte ${account} dit autre chose`) +
    ".",
  en:
    reason.en +
    (poste === null ? "" : `; the declared heading “${poste}” says otherwise`) +
    (account === null ? "" : `; account ${account} says otherwise`) +
    ".",
});
