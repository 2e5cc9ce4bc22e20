import { type CivilDate, civilDateOf, type Day, dayOf } from "./civilDate";

const FRENCH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const civil = (year: string | undefined, month: string | undefined, day: string | undefined): CivilDate => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});

/** Reads d/m/yyyy, dd/mm/yyyy and yyyy-mm-dd; null for anything else, and for a day that does not exist. */
export const dayOfText = (text: string): Day | null => {
  const trimmed = text.trim();
  const french = FRENCH.exec(trimmed);
  if (french) return dayOf(civil(french[3], french[2], french[1]));
  const iso = ISO.exec(trimmed);
  return iso ? dayOf(civil(iso[1], iso[2], iso[3])) : null;
};

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** Writes a day as yyyy-mm-dd. */
export const isoText = (day: Day): string => {
  const date = civilDateOf(day);
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
};

/** Writes a day as dd/mm/yyyy, as in a French cell. */
export const frenchText = (day: Day): string => {
  const date = civilDateOf(day);
  return `${padded(date.day, 2)}/${padded(date.month, 2)}/${padded(date.year, 4)}`;
};
