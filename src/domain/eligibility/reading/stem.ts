/** Endings that feminine and plural forms take in French, longest first, and the form they come back to. */
const ENDINGS: readonly (readonly [ending: RegExp, form: string])[] = [
  [/eaux$/, "eau"],
  [/aux$/, "al"],
  [/trices?$/, "teur"],
  [/euses?$/, "eur"],
  [/eres?$/, "er"],
  [/ives?$/, "if"],
  [/elles?$/, "el"],
  [/ennes?$/, "en"],
  [/ees?$/, "e"],
];

const SHORTEST_PLURAL = 4;
const SHORTEST_FEMININE = 5;

/** The form under which a word is compared: masculine singular, without its final e. The word is already normalised. */
export function stemOf(word: string): string {
  if (word.length < SHORTEST_PLURAL) return word;
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  const form = ending ? word.replace(ending[0], ending[1]) : withoutPlural(word);
  return form.length >= SHORTEST_FEMININE ? form.replace(/e+$/, "") : form;
}

const withoutPlural = (word: string): string => word.replace(/[sx]$/, "");
