/** Keeps French marks on the line of their words: « mobilier » and the colon after it never begin or end a line alone. */
export const unbroken = (text: string): string =>
  text
    .replace(/« /g, "«\u202f")
    .replace(/ (?=[»;!?])/g, "\u202f")
    .replace(/ (?=:)/g, "\u00a0");
