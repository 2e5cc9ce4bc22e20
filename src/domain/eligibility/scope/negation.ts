import {
  ELSEWHERE,
  EXCLUDED,
  EXCLUDED_AFTER_NON,
  JOINS_INSIDE_NEGATION,
  NEGATORS,
  STATES_WITHOUT,
  NAMED_WITH_NON,
} from "../reading/grammar";
import type { Token } from "../reading/label";

/** The positions that a negation takes out of the line: "hors mobilier", "sans travaux", "mobilier non compris". */
export function negatedPositions(tokens: readonly Token[]): ReadonlySet<number> {
  const negated = new Set<number>();
  tokens.forEach((token, position) => {
    for (const taken of takenOutBy(token, position, tokens)) negated.add(taken);
  });
  return negated;
}

function takenOutBy(token: Token, position: number, tokens: readonly Token[]): readonly number[] {
  if (NEGATORS.has(token.text) || isPlainNo(token, position, tokens))
    return isState(token, position, tokens) ? [position + 1] : after(position, tokens);
  const start = exclusionStart(token, position, tokens);
  if (start === undefined) return [];
  const behind = before(start, tokens);
  return behind.length > 0 ? behind : after(position, tokens);
}

/** "et non travaux", "(pas de travaux)": a no that stands before a cost. With a hyphen it is part of a noun: "non-recours". */
function isPlainNo({ text }: Token, position: number, tokens: readonly Token[]): boolean {
  const next = tokens[position + 1];
  if (text === "pas") return next?.text === "de" || next?.text === "d";
  const before = tokens[position - 1]?.kind;
  return text === "non" && (before === "join" || before === "mark") && !isOneIdeaWithNon(next?.stem ?? "");
}

const isOneIdeaWithNon = (stem: string): boolean => EXCLUDED_AFTER_NON.has(stem) || NAMED_WITH_NON.has(stem);

/** "Ménages sans logement" describes people and takes nothing else out. */
const isState = ({ text }: Token, position: number, tokens: readonly Token[]): boolean =>
  text === "sans" && STATES_WITHOUT.has(tokens[position + 1]?.stem ?? "");

/** Where "exclu" or "non compris" begins, or undefined where the token ends no such phrase. */
function exclusionStart(token: Token, position: number, tokens: readonly Token[]): number | undefined {
  if (EXCLUDED.has(token.stem)) return position;
  if (ELSEWHERE.has(token.text) && tokens[position - 1]?.kind === "link") return position;
  const isNon = tokens[position - 1]?.stem === "non";
  return isNon && EXCLUDED_AFTER_NON.has(token.stem) ? position - 1 : undefined;
}

function after(position: number, tokens: readonly Token[]): readonly number[] {
  const taken: number[] = [];
  const inBrackets = isInBrackets(position, tokens);
  for (let next = position + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token) break;
    if (token.text === ":" && saysNothing(taken, tokens)) continue;
    if (endsNegation(token, inBrackets)) break;
    taken.push(next);
  }
  return taken;
}

/** "À l’exclusion de : travaux" goes on behind its colon. */
const saysNothing = (taken: readonly number[], tokens: readonly Token[]): boolean =>
  taken.every((position) => tokens[position]?.kind === "link");

function endsNegation({ kind, text }: Token, inBrackets: boolean): boolean {
  if (kind === "mark") return true;
  if (kind !== "join") return false;
  if (JOINS_INSIDE_NEGATION.has(text)) return false;
  return !(inBrackets && (text === "," || text === "/"));
}

function before(position: number, tokens: readonly Token[]): readonly number[] {
  const taken: number[] = [];
  for (let previous = position - 1; previous >= 0; previous -= 1) {
    const kind = tokens[previous]?.kind;
    if (kind === "join" || kind === "mark") break;
    if (kind === "word") taken.push(previous);
  }
  return taken;
}

function isInBrackets(position: number, tokens: readonly Token[]): boolean {
  const opened = tokens.slice(0, position).filter(({ text }) => text === "(").length;
  return opened > tokens.slice(0, position).filter(({ text }) => text === ")").length;
}
