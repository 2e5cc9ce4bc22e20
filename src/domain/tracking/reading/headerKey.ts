import { normalise } from "../../shared";

const ASIDES = /\([^)]*\)|\[[^\]]*\]/g;
const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
const SMALL_WORDS: ReadonlySet<string> = new Set([
  "a",
  "au",
  "aux",
  "d",
  "dans",
  "de",
  "des",
  "du",
  "en",
  "et",
  "l",
  "la",
  "le",
  "les",
]);

/** What two headers are compared by: their words, without accents, capitals, punctuation, brackets and small words. */
export const headerKey = (header: string): string =>
  normalise(header)
    .replace(ASIDES, " ")
    .split(NOT_A_WORD)
    .filter((word) => word !== "" && !SMALL_WORDS.has(word))
    .join(" ");
