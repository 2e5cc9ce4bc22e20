import { fail, normalise, ok, type Result } from "../../shared";
import { stemOf } from "../reading/stem";

/** One word of an expression: any of its alternatives, after at most `gap` other words. */
export interface ExpressionWord {
  readonly gap: number;
  /** Exact stems, and openings of words. */
  readonly stems: readonly string[];
  readonly openings: readonly string[];
}

export type Expression = readonly ExpressionWord[];

const GAP_MARK = "...";
const WORDS_IN_GAP = 3;
const WORD = /^[\p{L}\p{N}]+\*?$/u;

/**
 * Reads the expressions of a rulebook. "aide|paiement quittance" asks for one of two words, then a third, whatever
 * articles and figures stand between; "..." lets up to three other words pass; "réhabilit*" takes every word that
 * begins so. Words are compared without accents, plural or feminine.
 */
export function readExpression(text: string): Result<Expression, "unreadable"> {
  const words: ExpressionWord[] = [];
  let gap = 0;
  for (const part of text.trim().split(/\s+/)) {
    if (part === GAP_MARK) {
      gap = WORDS_IN_GAP;
      continue;
    }
    const alternatives = part.split("|").map(normalise);
    if (!alternatives.every((word) => WORD.test(word))) return fail("unreadable");
    words.push(readWord(alternatives, gap));
    gap = 0;
  }
  return words.length > 0 && gap === 0 && words[0]?.gap === 0 ? ok(words) : fail("unreadable");
}

const readWord = (alternatives: readonly string[], gap: number): ExpressionWord => ({
  gap,
  stems: alternatives.filter((word) => !word.endsWith("*")).map(stemOf),
  openings: alternatives.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
});
