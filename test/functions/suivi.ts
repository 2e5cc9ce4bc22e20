/** 1 January 2026 as Excel counts days. */
const FIRST_OF_2026 = 46023;

/** A day of 2026 as a serial number: 1 is 1 January. */
export const day = (ofYear: number): number => FIRST_OF_2026 + ofYear - 1;

export const DEBUT = day(1);
/** 31 March 2026. */
export const FIN = day(90);

/**
 * Six measures, worked out by hand for the first quarter of 2026:
 *
 * - A left on day 41 after 40 days, for a positive reason; B left on day 61 after 50 days, was lost;
 * - C left on day 20 after 10 days, died: left out of the rate;
 * - D and E are still there on day 90: 81 and 31 days so far, the last day counted;
 * - F enters after the quarter.
 */
export const SUIVI: readonly (readonly unknown[])[] = [
  ["Code ménage", "Date d’entrée", "Date de sortie", "Motif de sortie", "Remarque"],
  ["A", day(1), day(41), "accès à un bail direct", ""],
  ["B", day(11), day(61), "perte de contact", "x"],
  ["C", day(10), day(20), "décès", null],
  ["D", day(10), "", "", ""],
  ["E", day(60), null, null, ""],
  ["F", day(100), "", "", ""],
];
