import type { Bilingual } from "../shared";
import { decide, type Decision } from "./decide";
import { accountDisagrees, posteDisagrees, readEvidence, ruleOfPoste, saysInvestment, type Evidence } from "./evidence";
import { compile } from "./matching/compile";
import { findMatches } from "./matching/findMatches";
import {
  accountAloneReason,
  completedReason,
  contradictionReason,
  mixedReason,
  ruleReason,
  withDisagreement,
} from "./reason";
import type { Label } from "./reading/label";
import { readLabel } from "./reading/readLabel";
import type { Clause, Rule, Rulebook } from "./rulebook";
import type { NamedCost } from "./scope/cost";
import { costsNamed } from "./scope/costsNamed";
import type { CostLine, DecidingWords, Verdict } from "./verdict";
import { accountAloneChange, CHANGE_BY_CLAUSE, completedChange, contradictionChange, type Change } from "./wouldChange";

/** Says whether the programme pays for a cost line, and why. The same line is always answered the same. */
export function classify(line: CostLine, rulebook: Rulebook): Verdict {
  const compiled = compile(rulebook);
  const label = readLabel(line.label);
  const costs = costsNamed(label, findMatches(label.tokens, compiled), compiled);
  const evidence = readEvidence(line.poste, line.account, label.account);
  const finding = weigh(decide(costs, label.tokens), label, evidence, rulebook);
  return verdictOf(finding, evidence);
}

/** A rule, the words for it and the sentence, before the evidence is compared with it. */
interface Finding {
  readonly rule: Rule;
  readonly words: readonly DecidingWords[];
  readonly reason: Bilingual;
  /** What would change it, where the evidence says something nearer than the rule. */
  readonly change?: Change;
}

function weigh(decision: Decision, label: Label, evidence: Evidence, rulebook: Rulebook): Finding {
  if (decision.kind === "nothing") return withoutWords(ruleOfClause("vague", rulebook), [], evidence, rulebook);
  const words = decision.costs.map((cost) => wordsOf(cost, label));
  if (decision.kind === "mixed") return mixed(decision.costs, label, rulebook);

  const { rule } = decision.costs[0];
  if (rule.clause === "vague") return withoutWords(rule, words.slice(0, 1), evidence, rulebook);
  if (rule.answer === "Éligible" && saysInvestment(evidence)) {
    return {
      rule: ruleOfClause("mixed", rulebook),
      words,
      reason: contradictionReason(ruleOfClause("mixed", rulebook), rule, words, evidence),
      change: contradictionChange,
    };
  }
  return { rule, words, reason: ruleReason(rule, words) };
}

/** A label that says too little: the account of an investment decides, or the poste says whose pay it is. */
function withoutWords(vague: Rule, words: readonly DecidingWords[], evidence: Evidence, rulebook: Rulebook): Finding {
  const declared = ruleOfPoste(evidence, rulebook);
  if (saysInvestment(evidence) && !vague.posteCompletes) {
    const rule = ruleOfClause("N4", rulebook);
    if (rule.clause === "N4")
      return { rule, words, reason: accountAloneReason(rule, evidence), change: accountAloneChange };
  }
  if (vague.posteCompletes && declared && evidence.poste && !saysInvestment(evidence)) {
    return {
      rule: declared,
      words,
      reason: completedReason(declared, words, evidence.poste.name),
      change: completedChange,
    };
  }
  return { rule: vague, words, reason: ruleReason(vague, words) };
}

function mixed(costs: readonly [NamedCost, NamedCost], label: Label, rulebook: Rulebook): Finding {
  const rule = ruleOfClause("mixed", rulebook);
  const [one, other] = [
    { rule: costs[0].rule, words: wordsOf(costs[0], label) },
    { rule: costs[1].rule, words: wordsOf(costs[1], label) },
  ] as const;
  return { rule, words: [one.words, other.words], reason: mixedReason(rule, [one, other]) };
}

function verdictOf({ rule, words, reason, change }: Finding, evidence: Evidence): Verdict {
  const poste = posteDisagrees(evidence, rule.answer) && evidence.poste ? evidence.poste.name : null;
  const account =
    accountDisagrees(evidence, rule.clause, rule.answer) && rule.clause !== "mixed" ? evidence.account : null;
  return {
    status: rule.answer,
    ruleId: rule.id,
    clause: rule.clause,
    reason: withDisagreement(reason, poste, account),
    wouldChange: (change ?? withOwn(rule) ?? CHANGE_BY_CLAUSE[rule.clause]).wouldChange,
    words,
    source: rule.source,
  };
}

const withOwn = ({ wouldChange }: Rule): Change | undefined => wouldChange && { wouldChange };

/** The first rule of a clause. A parsed rulebook has one for "mixed" and "vague"; without any, its first rule stands. */
function ruleOfClause(clause: Clause, { rules }: Rulebook): Rule {
  const rule = rules.find((each) => each.clause === clause) ?? rules[0];
  if (!rule) throw new Error("A rulebook has at least one rule.");
  return rule;
}

function wordsOf({ first, last }: NamedCost, { text, tokens }: Label): DecidingWords {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
