import { normalise } from "../../shared";
import { expandShortForm } from "./abbreviations";
import { JOINS, LINKS, PER, UNITS } from "./grammar";
import type { Label, Token, TokenKind } from "./label";
import { stemOf } from "./stem";

/** Dotted acronyms, words cut short, words and figures, then the marks that carry structure. */
const PIECE =
  /(?:\p{L}\.){2,}\p{L}?|(?<!\p{L})non[-‐‑](?=\p{L})|[\p{L}\p{M}]{3,}\.(?=\s*[\p{L}\p{N}(+/&])|[\p{L}\p{M}\p{N}²]+|[€%+&,;:()[\]/]|(?<=\s)[-‐‑‒–—]+(?=\s)/giu;
const HYPHENED_NO = /^non[-‐‑]$/;
const CUT = /^[\p{L}\p{M}]{3,}\.$/u;
const FIGURE = /^(?:x?\d+(?:h|j|k|m|m2|m²|mois|etp|eur|x|e|ans?|u|nd)?|x)$/;
const ACCOUNT_IN_FRONT =
  /^\s*(?:compte\s+)?(?!20[12]\d\s)((?:[1-8]\d{4,9}|[26]\d{2,3}|(?<=compte\s+)[1-8]\d))(?=\s+[-–—:]?\s*\p{L})/iu;
/** An account of an investment in brackets, "Minibus (21820000)", and no year. */
const ACCOUNT_IN_BRACKETS = /\((2(?:[1-8]\d{2,6}|0[5-8]\d{1,5}))\)/u;
const DASH = /^[-‐‑‒–—]/;
const AMOUNT_MARK = /[€%²]/;
const MARK_JOINS: Readonly<Record<string, string>> = { "+": "et", "&": "et", ";": ";", ",": ",", "/": "/" };

/** Reads a label into tokens, leaving the account number in front and the amounts apart. */
export function readLabel(text: string): Label {
  const account = ACCOUNT_IN_FRONT.exec(text);
  const tokens: Token[] = [];
  PIECE.lastIndex = account?.[0].length ?? 0;
  for (let piece = PIECE.exec(text); piece; piece = PIECE.exec(text)) {
    const { kind, text: word, stem, isCut } = meaningOf(piece[0]);
    tokens.push({ kind, text: word, stem, isCut, start: piece.index, end: PIECE.lastIndex });
  }
  return {
    text,
    tokens: withoutUnitSlashes(tokens),
    account: account?.[1] ?? ACCOUNT_IN_BRACKETS.exec(text)?.[1] ?? null,
  };
}

type Meaning = Pick<Token, "kind" | "text" | "stem" | "isCut">;

const meanings = new Map<string, Meaning>();
const MOST_MEANINGS = 20_000;

/** What a piece says, wherever it stands. Kept, since budgets repeat their words. */
function meaningOf(piece: string): Meaning {
  const known = meanings.get(piece);
  if (known) return known;
  const meaning = readPiece(piece);
  if (meanings.size >= MOST_MEANINGS) meanings.clear();
  meanings.set(piece, meaning);
  return meaning;
}

function readPiece(piece: string): Meaning {
  const isCut = CUT.test(piece);
  const text = normalise(piece.replace(/\./g, ""));
  if (HYPHENED_NO.test(text)) return { kind: "word", text: "non-", stem: "non", isCut };
  const join = MARK_JOINS[text];
  if (join !== undefined) return { kind: "join", text: join, stem: join, isCut };
  if (/^[\p{L}\d]/u.test(text)) return { kind: kindOf(text), text, stem: expandShortForm(text) ?? stemOf(text), isCut };
  const mark = DASH.test(text) ? "-" : text;
  return { kind: AMOUNT_MARK.test(text) ? "amount" : "mark", text: mark, stem: mark, isCut };
}

function kindOf(text: string): TokenKind {
  if (FIGURE.test(text) || UNITS.has(text)) return "amount";
  if (JOINS.has(text)) return "join";
  return LINKS.has(text) ? "link" : "word";
}

/** "60 €/mois" and "forfait/ménage" name one cost: their slash says "per" and joins nothing. */
function withoutUnitSlashes(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isSlash) ? tokens.filter((token, index) => !isSlash(token) || !saysPer(index, tokens)) : tokens;
}

const isSlash = ({ text }: Token): boolean => text === "/";

function saysPer(index: number, tokens: readonly Token[]): boolean {
  const after = tokens[index + 1];
  return tokens[index - 1]?.kind === "amount" || (after !== undefined && PER.has(after.text));
}
