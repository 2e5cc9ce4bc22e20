const SPACES = /[\s\u00a0\u202f]/g;
const FRENCH_NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** Reads a number typed as text the French way ("1 234,5", with any kind of space); null where it is no number. */
export const frenchNumber = (text: string): number | null => {
  const bare = text.replace(SPACES, "").replace(/€$/, "");
  return FRENCH_NUMBER.test(bare) ? Number(bare.replace(",", ".")) : null;
};
