import type { CompiledRulebook } from "../matching/compile";
import type { Match } from "../matching/findMatches";
import { longestOnly } from "../matching/longest";
import type { Label, Token } from "../reading/label";
import type { Rule } from "../rulebook";
import { inOneBreath, type NamedCost } from "./cost";
import { negatedPositions } from "./negation";
import { isForUnknownThing } from "./unknownThing";
import { purposesIn, type Purposes } from "./purpose";

export type { NamedCost };

/** Reduces the expressions found to the costs named. */
export function costsNamed(
  { tokens }: Label,
  matches: readonly Match[],
  compiled: CompiledRulebook
): readonly NamedCost[] {
  const negated = negatedPositions(tokens);
  const standing = matches.filter(({ at }) => !at.some((position) => negated.has(position)));
  const expressions = longestOnly(
    standing.filter((match) => !isModifier(match) && !isCancelled(match, standing, tokens)),
    tokens
  );
  const purposes = purposesIn(tokens, expressions);
  const covered = new Set(expressions.flatMap(({ at }) => at));
  return expressions
    .filter((match) => opensPurpose(match) || !isPurpose(match, purposes))
    .map((match) => ({ rule: ruleFor(match, standing, tokens, compiled), first: match.first, last: match.last }))
    .filter((cost) => cost.rule.answer !== "Éligible" || !isForUnknownThing(cost, tokens, covered));
}

const isModifier = ({ role }: Match): boolean => role === "canceller" || role === "qualifier";

const opensPurpose = ({ role }: Match): boolean => role === "purpose" || role === "theme";

const isPurpose = ({ at, rule }: Match, { near, listed }: Purposes): boolean =>
  at.every((position) => near.has(position)) || (rule.alsoTheme && at.every((position) => listed.has(position)));

const isCancelled = (match: Match, matches: readonly Match[], tokens: readonly Token[]): boolean =>
  matches.some(({ role, rule, first, last }) => {
    if (role !== "canceller" || rule !== match.rule) return false;
    return first > match.last ? inOneBreath(match.last, first, tokens) : inOneBreath(last, match.first, tokens);
  });

/** The rule of the match, or the one its qualifier hands it over to: "gestion locative adaptée" is no classic one. */
function ruleFor(
  match: Match,
  matches: readonly Match[],
  tokens: readonly Token[],
  { rulesById }: CompiledRulebook
): Rule {
  const { rule } = match;
  if (rule.qualifiedAs === null) return rule;
  const isQualified = matches.some(
    (other) => other.role === "qualifier" && other.rule === rule && qualifies(other, match, tokens)
  );
  return (isQualified && rulesById.get(rule.qualifiedAs)) || rule;
}

const WORDS_BETWEEN = 1;
/** Things that a qualifier beside them describes: "gestion des logements adaptés" is not adapted management. */
const DESCRIBED_THINGS =
  /^(?:logement|habitat|appartement|residenc|parc|patrimoin|menag|famill|person|travail|educat|intervenant|equip|logiciel|outil|vehicul|locatair|occupant|public|foyer|loyer|tarif|locau?l|batiment|immeubl|agenc|cabinet|prestat|societ|entrepris|lign|numero|compt)/;

function qualifies(qualifier: Match, match: Match, tokens: readonly Token[]): boolean {
  const [from, to] = qualifier.first > match.last ? [match.last, qualifier.first] : [qualifier.last, match.first];
  const between = tokens.slice(from + 1, to);
  const words = between.filter(({ kind }) => kind === "word");
  if (between.some(({ kind }) => kind === "join" || kind === "mark")) return false;
  if (tokens[qualifier.first - 1]?.stem === "non") return false;
  return words.length <= WORDS_BETWEEN && !words.some(({ stem }) => DESCRIBED_THINGS.test(stem));
}
