import { type Day, LAST_DAY } from "../../calendar";
import { type Bilingual, invalid, normalise, noValue, type Problem } from "../../shared";
import type { NumberLimits } from "./fieldDeclaration";

/** Says that a required value is not typed yet. */
export const missing = (title: Bilingual): Problem =>
  noValue(`« ${title.fr} » n’est pas renseigné : complétez ce champ.`, `“${title.en}” is not filled in: complete it.`);

/** A text of at most so many characters. */
export const checkText = (text: string, title: Bilingual, longest: number, isRequired: boolean): Problem | null => {
  if (text.trim() === "") return isRequired ? missing(title) : null;
  if (text.length <= longest) return null;
  return invalid(
    `« ${title.fr} » compte ${text.length} caractères : raccourcissez-le à ${longest} au plus.`,
    `“${title.en}” is ${text.length} characters long: shorten it to ${longest} at most.`
  );
};

/** A whole day between 1 January 1900 and 31 December 9999. */
export const checkDay = (day: Day | null, title: Bilingual, isRequired: boolean): Problem | null => {
  if (day === null) return isRequired ? missing(title) : null;
  if (Number.isInteger(day) && day >= 1 && day <= LAST_DAY) return null;
  return invalid(
    `« ${title.fr} » n’est pas une date du calendrier d’Excel : saisissez un jour, par exemple 01/01/2026.`,
    `“${title.en}” is not a date of Excel’s calendar: type a day, for example 01/01/2026.`
  );
};

const isWithin = (value: number, { minimum, isMinimumRefused, maximum, isWhole }: NumberLimits): boolean =>
  Number.isFinite(value) &&
  (isMinimumRefused ? value > minimum : value >= minimum) &&
  (maximum === null || value <= maximum) &&
  (!isWhole || Number.isInteger(value));

/** What a number must be, in words: "un nombre entier, 0 ou plus". */
const expected = ({ minimum, isMinimumRefused, maximum, isWhole }: NumberLimits): Bilingual => {
  const kind = isWhole ? { fr: "un nombre entier", en: "a whole number" } : { fr: "un nombre", en: "a number" };
  if (maximum !== null) {
    return { fr: `${kind.fr} de ${minimum} à ${maximum}`, en: `${kind.en} from ${minimum} to ${maximum}` };
  }
  return isMinimumRefused
    ? { fr: `${kind.fr} supérieur à ${minimum}`, en: `${kind.en} above ${minimum}` }
    : { fr: `${kind.fr}, ${minimum} ou plus`, en: `${kind.en}, ${minimum} or more` };
};

/** A number within its limits; null is unknown, which only a required field minds. */
export const checkNumber = (value: number | null, title: Bilingual, limits: NumberLimits): Problem | null => {
  if (value === null || isWithin(value, limits)) return null;
  const { fr, en } = expected(limits);
  return invalid(
    `« ${title.fr} » ne convient pas : saisissez ${fr}, ou laissez vide si ce n’est pas connu.`,
    `“${title.en}” does not fit: type ${en}, or leave it blank if it is not known.`
  );
};

/** A rate is typed and shown as a percentage. */
export const checkRate = (value: number | null, title: Bilingual, limits: NumberLimits): Problem | null =>
  value === null || isWithin(value, limits)
    ? null
    : invalid(
        `« ${title.fr} » ne convient pas : saisissez un taux de 0 % à 100 %, ou laissez vide s’il n’est pas connu.`,
        `“${title.en}” does not fit: type a rate from 0% to 100%, or leave it blank if it is not known.`
      );

/** Renewals: each one of its own within the limits. */
export const checkMonths = (renewals: readonly number[], title: Bilingual, limits: NumberLimits): Problem | null => {
  const place = renewals.findIndex((months) => !isWithin(months, limits));
  if (place < 0) return null;
  return invalid(
    `« ${title.fr} », n° ${place + 1} : saisissez un nombre entier de mois, ${limits.minimum} ou plus, ou retirez ce renouvellement.`,
    `“${title.en}”, no. ${place + 1}: type a whole number of months, ${limits.minimum} or more, or remove this renewal.`
  );
};

/** The first name that is said twice, however it is typed. */
const repeated = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.slice(0, index).some((earlier) => normalise(earlier) === normalise(name)));

/** Names that are there, short enough, and each said once. */
export const checkNames = (names: readonly string[], title: Bilingual, longest: number): Problem | null => {
  const blank = names.findIndex((name) => name.trim() === "");
  if (blank >= 0) {
    return invalid(
      `« ${title.fr} », n° ${blank + 1} : le nom est vide. Saisissez-le, ou retirez la ligne.`,
      `“${title.en}”, no. ${blank + 1}: the name is blank. Type it, or remove the line.`
    );
  }
  const long = names.find((name) => name.length > longest);
  if (long !== undefined) {
    return invalid(
      `« ${title.fr} » : un nom compte ${long.length} caractères. Raccourcissez-le à ${longest} au plus.`,
      `“${title.en}”: a name is ${long.length} characters long. Shorten it to ${longest} at most.`
    );
  }
  const twice = repeated(names);
  if (twice === undefined) return null;
  return invalid(
    `« ${title.fr} » : « ${twice} » y est deux fois. Gardez-le une seule fois.`,
    `“${title.en}”: “${twice}” is there twice. Keep it once.`
  );
};
