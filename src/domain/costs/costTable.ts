import { normalise } from "../shared";
import { lineColumns } from "./lineColumns";

/** A column by which any list of costs is read. */
export type LineColumnKey = keyof typeof lineColumns;

/** Where each column stands in a range, counted from 0; null for one that is not there. */
export type LinePlaces = Readonly<Record<LineColumnKey, number | null>>;

/** A header without its unit: "Montant (€)" is "montant". */
const headerName = (text: string): string =>
  normalise(text.replace(/\([^)]*\)/g, " ").replace(/\ben (?:euros?|€)|[€*:]/gi, " "));

/** Finds the columns by their headers and aliases, in any order; the usual header wins over the aliases. */
export function linePlaces(headers: readonly string[]): LinePlaces {
  const written = headers.map(headerName);
  const placeOf = (key: LineColumnKey): number | null => {
    const { aliases, title } = lineColumns[key];
    const places = [title.fr, ...aliases].map((name) => written.indexOf(normalise(name)));
    return places.find((place) => place >= 0) ?? null;
  };
  return { label: placeOf("label"), amount: placeOf("amount"), poste: placeOf("poste"), account: placeOf("account") };
}

const TOTAL = /^(?:sous[- ]?totaux|sous[- ]?total|total|totaux)(?![\p{L}])/u;

/** True for the label of a row that adds others up, which would be counted twice. */
export const isTotalLabel = (label: string): boolean => TOTAL.test(normalise(label));
