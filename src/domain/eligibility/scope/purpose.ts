import type { Match } from "../matching/findMatches";
import { BUYING, COMPLEMENT_LINKS } from "../reading/grammar";
import type { Token } from "../reading/label";

export interface Purposes {
  /** Positions in the complement itself: nothing there is a cost. */
  readonly near: ReadonlySet<number>;
  /** Positions in a list of themes: a word that may be a theme is no cost there. */
  readonly listed: ReadonlySet<number>;
}

/**
 * The positions that say what an activity is for, and name no cost of their own: "accompagnement à l’aménagement du
 * logement", "atelier économies d’énergie", "temps CESF pour l’installation des meubles".
 */
export function purposesIn(tokens: readonly Token[], matches: readonly Match[]): Purposes {
  const themes = matches.filter(({ role }) => role === "theme");
  return {
    near: new Set(matches.flatMap((match) => complementOf(match, tokens))),
    listed: new Set([
      ...themes.flatMap((match) => run(match.last + 1, tokens, endsTheme)),
      ...matches.flatMap((match) => detailsOf(match, tokens)),
    ]),
  };
}

function complementOf(match: Match, tokens: readonly Token[]): readonly number[] {
  const within = run(match.first, tokens, (position) => position > match.last);
  if (match.role === "purpose") return [...within, ...run(match.last + 1, tokens, endsPurpose)];
  if (match.role === "theme") return [...within, ...run(match.last + 1, tokens, endsFirstTheme)];
  const isTrigger = match.role === "trigger";
  const aim = isTrigger && match.rule.people ? aimAfter(match.last, tokens) : undefined;
  return aim === undefined ? [] : run(aim + 1, tokens, endsPurpose);
}

/** What brackets after a purpose hold: "aide à l’installation (état des lieux, énergie)". */
function detailsOf({ role, last }: Match, tokens: readonly Token[]): readonly number[] {
  if (role !== "purpose") return [];
  const end = last + 1 + run(last + 1, tokens, endsPurpose).length;
  return tokens[end]?.text === "(" ? run(end + 1, tokens, endsTheme) : [];
}

/** Where "pour" or "afin de" opens what the people do, in the same cost. */
function aimAfter(last: number, tokens: readonly Token[]): number | undefined {
  for (let position = last + 1; position < tokens.length; position += 1) {
    const token = tokens[position];
    if (!token || token.kind === "join" || token.text === ")") return undefined;
    if (token.text === "pour" || token.text === "afin") return position;
  }
  return undefined;
}

type Ends = (position: number, tokens: readonly Token[]) => boolean;

function run(from: number, tokens: readonly Token[], ends: Ends): readonly number[] {
  const positions: number[] = [];
  for (let position = from; position < tokens.length && !ends(position, tokens); position += 1)
    positions.push(position);
  return positions;
}

const ENDS_OF_PURPOSE: ReadonlySet<string> = new Set([":", "(", ")", "-"]);

/** A purpose stops at the next cost; "et à l’équipement" goes on with it, "et achat de lits" does not. */
const endsPurpose: Ends = (position, tokens) => {
  const token = tokens[position];
  if (!token || ENDS_OF_PURPOSE.has(token.text)) return true;
  if (token.kind !== "join") return false;
  const next = tokens[position + 1];
  return token.text === ";" || !(next?.kind === "link" && COMPLEMENT_LINKS.has(next.text));
};

/** The first theme stops at the next one, at brackets, or where something is bought: "atelier cuisine (ustensiles)". */
const endsFirstTheme: Ends = (position, tokens) => {
  const token = tokens[position];
  return endsTheme(position, tokens) || token?.kind === "join" || token?.text === "(";
};

/** Themes run over commas and "et", until something is bought or a plus sets another cost beside them. */
const endsTheme: Ends = (position, tokens) => {
  const token = tokens[position];
  if (!token || token.text === ")" || token.text === ";") return true;
  return token.text === "plus" || BUYING.has(token.stem);
};
