import { normalise } from "../../shared";
import { expandShortForm } from "./abbreviations";
import { JOINS, LINKS, PER, UNITS } from "./grammar";
import type { Label, Token, TokenKind } from "./label";
import { stemOf } from "./stem";

/** Dotted acronyms, words, figures, then the marks that carry structure. */
const PIECE = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}\p{N}²]+|[€%+&,;:()[\]/]|(?<=\s)[-‐‑‒–—]+(?=\s)/gu;
const DOTTED = /^(?:\p{L}\.){2,}/u;
const FIGURE = /^(?:x?\d+(?:h|j|k|m|m2|m²|mois|etp|eur|x|e|ans?|u|nd)?|x)$/;
const ACCOUNT_IN_FRONT =
  /^\s*(?:compte\s+)?((?:[1-8]\d{4,9}|[26]\d{2,3}|(?<=compte\s+)[1-8]\d))(?=\s+[-–—:]?\s*\p{L})/iu;
const MARK_JOINS: Readonly<Record<string, string>> = { "+": "et", "&": "et", ";": ";", ",": ",", "/": "/" };

/** Reads a label into tokens, leaving the account number in front and the amounts apart. */
export function readLabel(text: string): Label {
  const account = ACCOUNT_IN_FRONT.exec(text);
  const from = account?.[0].length ?? 0;
  const tokens: Token[] = [];
  for (const piece of text.slice(from).matchAll(PIECE)) {
    const start = from + piece.index;
    tokens.push(tokenOf(piece[0], start, tokens.at(-1)));
  }
  return { text, tokens: withoutUnitSlashes(tokens), account: account?.[1] ?? null };
}

function tokenOf(piece: string, start: number, previous: Token | undefined): Token {
  const text = DOTTED.test(piece) ? normalise(piece.replace(/\./g, "")) : normalise(piece);
  const place = { start, end: start + piece.length };
  const joined = MARK_JOINS[text];
  if (joined !== undefined) return { kind: "join", text: joined, stem: joined, ...place };
  if (/^\p{L}|^\d/u.test(text)) return { kind: kindOf(text, previous), text, stem: wordStem(text), ...place };
  return {
    kind: /[€%²]/.test(text) ? "amount" : "mark",
    text: /^[-‐‑‒–—]/.test(text) ? "-" : text,
    stem: text,
    ...place,
  };
}

function kindOf(text: string, previous: Token | undefined): TokenKind {
  if (FIGURE.test(text)) return "amount";
  if (UNITS.has(text)) return "amount";
  if (text === "h" && previous?.kind === "amount") return "amount";
  if (JOINS.has(text)) return "join";
  return LINKS.has(text) ? "link" : "word";
}

const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

/** The stem of a word or of the word its short form stands for. Kept, since budgets repeat their words. */
function wordStem(text: string): string {
  const known = stems.get(text);
  if (known !== undefined) return known;
  const stem = expandShortForm(text) ?? stemOf(text);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(text, stem);
  return stem;
}

/** "60 €/mois" and "forfait/ménage" name one cost: their slash says "per" and joins nothing. */
const withoutUnitSlashes = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ text }, index) => {
    const after = tokens[index + 1];
    return text !== "/" || !(tokens[index - 1]?.kind === "amount" || (after && PER.has(after.text)));
  });
