import type { Bilingual } from "../shared";
import type { Evidence } from "./evidence";
import type { Clause, Rule } from "./rulebook";
import type { DecidingWords } from "./verdict";

const CLAUSE_WORDS: Readonly<Record<"silent" | "mixed" | "vague", Bilingual>> = {
  silent: { fr: "guide muet", en: "guide silent" },
  mixed: { fr: "coûts mêlés", en: "mixed costs" },
  vague: { fr: "libellé imprécis", en: "vague label" },
};

/** How a clause is named to the reader: "clause N1", or the words of an open one. */
export const clauseText = (clause: Clause): Bilingual =>
  clause === "silent" || clause === "mixed" || clause === "vague"
    ? CLAUSE_WORDS[clause]
    : { fr: `clause ${clause}`, en: `clause ${clause}` };

/** "« mobilier » : clause N1, le guide ne finance pas…". */
export const ruleReason = (rule: Rule, words: readonly DecidingWords[]): Bilingual => {
  const clause = clauseText(rule.clause);
  return {
    fr: `${lead(quoted(words, "« ", " »"), " : ")}${clause.fr}, ${rule.reason.fr}`,
    en: `${lead(quoted(words, "“", "”"), ": ")}${clause.en}, ${rule.reason.en}`,
  };
};

/** Names the two costs of a mixed line, each with its clause. */
export const mixedReason = (
  mixed: Rule,
  costs: readonly [
    { readonly rule: Rule; readonly words: DecidingWords },
    { readonly rule: Rule; readonly words: DecidingWords },
  ]
): Bilingual => {
  const [one, other] = costs;
  const [oneClause, otherClause] = [clauseText(one.rule.clause), clauseText(other.rule.clause)];
  return {
    fr: `« ${one.words.text} » (${oneClause.fr}) et « ${other.words.text} » (${otherClause.fr}) : ${mixed.reason.fr}`,
    en: `“${one.words.text}” (${oneClause.en}) and “${other.words.text}” (${otherClause.en}): ${mixed.reason.en}`,
  };
};

const lead = (text: string, colon: string): string => (text === "" ? "" : text + colon);

const quoted = (words: readonly DecidingWords[], open: string, close: string): string =>
  words.map(({ text }) => `${open}${text}${close}`).join(", ");

/** Nothing in the label is known, and the account alone says investment. */
export const accountAloneReason = (rule: Rule, { account }: Evidence): Bilingual => ({
  fr: `compte ${account} : clause ${rule.clause}, le libellé ne dit rien de net et la classe 2 est celle des immobilisations`,
  en: `account ${account}: clause ${rule.clause}, the label says nothing clear and class 2 holds fixed assets`,
});

/** The label names pay, the poste says whose. */
export const completedReason = (rule: Rule, words: readonly DecidingWords[], poste: string): Bilingual => ({
  fr: `${quoted(words, "« ", " »")} au poste « ${poste} » : clause ${rule.clause}, le poste déclaré dit de qui est cette rémunération`,
  en: `${quoted(words, "“", "”")} under “${poste}”: clause ${rule.clause}, the declared heading says whose pay it is`,
});

/** The label is eligible and the account is that of an investment. */
export const contradictionReason = (rule: Rule, words: readonly DecidingWords[], { account }: Evidence): Bilingual => ({
  fr: `${quoted(words, "« ", " »")} relève de la clause ${rule.clause} et le compte ${account} est celui d’un investissement (clause N4) : à départager`,
  en: `${quoted(words, "“", "”")} falls under clause ${rule.clause} and account ${account} is that of an investment (clause N4): to be settled`,
});

/** Adds, in the same sentence, that the declared poste or account says otherwise. */
export const withDisagreement = (reason: Bilingual, poste: string | null, account: string | null): Bilingual => ({
  fr: `${reason.fr}${poste === null ? "" : ` ; le poste déclaré « ${poste} » dit autre chose`}${account === null ? "" : ` ; le compte ${account} dit autre chose`}.`,
  en: `${reason.en}${poste === null ? "" : `; the declared heading “${poste}” says otherwise`}${account === null ? "" : `; account ${account} says otherwise`}.`,
});
