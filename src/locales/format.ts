import type { Language } from "./language";

const REGION: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** Writes a number for display: "1 234,5" in French, "1,234.5" in English; at most two decimals. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(REGION[language], { maximumFractionDigits: 2 }).format(value);

/** Writes an amount in euros for display, to the cent: "1 234,50 €" in French, "€1,234.50" in English. */
export const formatEuros = (amount: number, language: Language): string =>
  new Intl.NumberFormat(REGION[language], { style: "currency", currency: "EUR" }).format(amount);

/** Writes an ISO day for display: "23 mars 2020", "23 March 2020". A text that is no ISO day is given back as it is. */
export const formatDay = (isoDay: string, language: Language): string => {
  const [, year, month, day] = ISO_DAY.exec(isoDay) ?? [];
  if (year === undefined || month === undefined || day === undefined) return isoDay;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat(REGION[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
};

/** Writes a list for display: "« A », « B » et « C »". */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(REGION[language], { type: "conjunction" }).format(items);

/** Writes an ISO moment for display, in local time: "24 nov. 2026, 10:52". A text that is no moment is given back. */
export const formatMoment = (isoMoment: string, language: Language): string => {
  const moment = new Date(isoMoment);
  if (Number.isNaN(moment.getTime())) return isoMoment;
  return new Intl.DateTimeFormat(REGION[language], { dateStyle: "medium", timeStyle: "short" }).format(moment);
};
