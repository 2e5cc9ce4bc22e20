import type { Token } from "../reading/label";
import type { Rule } from "../rulebook";

/** A cost that the label really names: neither taken out, nor a purpose, nor cancelled. */
export interface NamedCost {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
}

/** True when nothing between the two positions sets two costs side by side. */
export const inOneBreath = (from: number, to: number, tokens: readonly Token[]): boolean =>
  !tokens.slice(from + 1, to).some(({ kind }) => kind === "join");

const LIGHT_JOINS: ReadonlySet<string> = new Set([",", "/"]);

/** True when only commas and slashes, if anything, stand between the two positions. */
export const inOneCost = (from: number, to: number, tokens: readonly Token[]): boolean =>
  !tokens.slice(from + 1, to).some(({ kind, text }) => kind === "join" && !LIGHT_JOINS.has(text));

/** True when the later position is inside brackets that open right after the earlier one's cost: a detail of it. */
export function isDetailOf(head: number, position: number, tokens: readonly Token[]): boolean {
  const between = tokens.slice(head + 1, position);
  const opening = between.findIndex(({ text }) => text === "(");
  if (opening < 0) return false;
  const beforeBrackets = between.slice(0, opening);
  const inside = between.slice(opening);
  return !beforeBrackets.some(({ kind }) => kind === "join") && !inside.some(({ text }) => text === ")");
}

/** True when a colon stands between the two positions: what follows it is a cost of its own, or says which one. */
export const isAfterColon = (from: number, to: number, tokens: readonly Token[]): boolean =>
  tokens.slice(from + 1, to).some(({ text }) => text === ":");
