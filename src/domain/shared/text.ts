const APOSTROPHES = /[\u2018\u2019\u02bc\u2032\u00b4`]/g;
const SPACES = /[\s\u00a0\u202f\u2007\u200b\ufeff]+/g;
const MARKS = /\p{M}+/gu;

/** The text by which codes, headers and list labels are compared: no accents, lower case, single spaces, one apostrophe. */
export const normalise = (text: string): string =>
  text
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(APOSTROPHES, "'")
    .replace(SPACES, " ")
    .trim()
    .toLowerCase();
