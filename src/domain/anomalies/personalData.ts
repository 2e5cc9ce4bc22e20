import { normalise } from "../shared";

/** What a text looks like when it should not be in the sheet. */
export type PersonalData = "nir" | "e-mail" | "telephone" | "name";

/** Thirteen characters and a key of two digits; departments of Corsica hold a letter. Spaces, dots and hyphens do not count. */
const NIR = /(?<!\d)[12378]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{3}\d{3}\d{2}(?!\d)/i;
const SEPARATORS = /[\s\u00a0\u202f.-]/g;
const E_MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const TELEPHONE = /(?<![\d+])(?:\+33|0033|0)[1-9]\d{8}(?!\d)/;

const TITLES = /^(?:m|mr|mme|mlle|madame|monsieur|mademoiselle|famille|fam|mm)\.? [a-z]/;
const NAME = /^[a-z]+(?:[ '-][a-z]+)*$/;
const LONG_WORD = /(?=[a-z]*[aeiouy])[a-z]{3,}/;

/** The Corsican departments stand for 19 and 18 in the key. */
const withoutLetters = (nir: string): string => nir.replace(/2A/i, "19").replace(/2B/i, "18");

/** The key is what is missing to a multiple of 97. */
const hasValidKey = (nir: string): boolean => {
  const digits = withoutLetters(nir);
  return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
};

const holdsNir = (text: string): boolean => {
  const found = NIR.exec(text.replace(SEPARATORS, ""));
  return found !== null && hasValidKey(found[0]);
};

/** What a text holds that tells who someone is: a social security number with its key, an e-mail address, a telephone number. */
export const personalDataIn = (text: string): Exclude<PersonalData, "name"> | null => {
  if (text.length < 6) return null;
  if (E_MAIL.test(text)) return "e-mail";
  if (!/\d{2}/.test(text)) return null;
  if (holdsNir(text)) return "nir";
  return TELEPHONE.test(text.replace(SEPARATORS, "")) ? "telephone" : null;
};

/** Whether a code reads like the name of a person: words of letters alone, or a title before a word. */
export const isNameLike = (code: string): boolean => {
  const bare = normalise(code);
  return TITLES.test(bare) || (NAME.test(bare) && LONG_WORD.test(bare));
};
