import { findAnomalies } from "../../../src/domain/anomalies";
import { dayOfText } from "../../../src/domain/calendar";
import type { Cell } from "../../../src/domain/shared";
import type { Parameters } from "../../../src/domain/tracking";
import { parametersOf, type Row, trackingOf } from "../tracking/support";

export const day = (iso: string): number => {
  const found = dayOfText(iso);
  if (found === null) throw new Error(`${iso} is no day.`);
  return found;
};

/** A measure with nothing to say against it. */
export const RIGHT: Row = {
  code_menage: "M-1",
  bailleur: "Val",
  date_orientation: day("2025-01-02"),
  date_diagnostic: day("2025-01-10"),
  date_entree: day("2025-02-01"),
  date_acces_logement: day("2025-03-01"),
  date_glissement_bail: "",
  date_sortie: "",
  motif_sortie: "",
  dette_entree: 100,
  dette_sortie: "",
  maintien_6_mois: "",
  maintien_12_mois: "",
  dernier_contact: "",
  saisi_le: "",
  adhesion: "Oui",
  referent_social: "",
};

/** The same with some cells changed: dates may be ISO texts. */
export const row = (changes: Readonly<Record<string, Cell>> = {}): Row => ({
  ...RIGHT,
  ...Object.fromEntries(
    Object.entries(changes).map(([key, cell]) => [
      key,
      typeof cell === "string" && /^\d{4}-\d\d-\d\d$/.test(cell) ? day(cell) : cell,
    ])
  ),
});

/** What is found, said shortly: "erreur 2 date_entree entree_avant_orientation". */
export const found = (
  rows: readonly Row[],
  cutOff: string | null = null,
  parameters: Parameters = parametersOf()
): readonly string[] =>
  findAnomalies({
    tracking: trackingOf(rows, parameters),
    parameters,
    cutOff: cutOff === null ? null : day(cutOff),
  }).map(({ severity, row: at, column, code }) => `${severity} ${at} ${column} ${code}`);
