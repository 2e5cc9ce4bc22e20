import { type ColumnKey, type NumberKey, TRACKING_COLUMNS } from "../tracking";
import { FOLLOW_UP } from "./followUp";
import { HOUSEHOLDS } from "./households";
import { STAYS } from "./stays";
import { columnsIn, type TextColumns } from "./textTable";

/** One cell of an example column: dates are ISO texts, a blank cell is "". */
export type ExampleCell = string | number;

const WRITTEN: TextColumns = new Map([...columnsIn(HOUSEHOLDS), ...columnsIn(STAYS), ...columnsIn(FOLLOW_UP)]);

const NUMBER_KEYS: ReadonlySet<string> = new Set(
  TRACKING_COLUMNS.flatMap(({ key, kind }) =>
    kind === "amount" || kind === "count" || kind === "score" ? [key satisfies NumberKey] : []
  )
);

const column = (key: ColumnKey): readonly ExampleCell[] =>
  (WRITTEN.get(key) ?? []).map((text) => (text !== "" && NUMBER_KEYS.has(key) ? Number(text) : text));

/**
 * A hundred and twenty measures that look like real life, column by column: returns, transfers, same-day exits, exits of every class,
 * blank and unlisted reasons, rows without entry or code, reversed ones, two measures at once, a code used by two landlords.
 */
export const exampleMeasures = {
  code_menage: column("code_menage"),
  bailleur: column("bailleur"),
  association: column("association"),
  finalite: column("finalite"),
  public: column("public"),
  dalo: column("dalo"),
  personnes: column("personnes"),
  enfants: column("enfants"),
  date_orientation: column("date_orientation"),
  oriente_par: column("oriente_par"),
  adhesion: column("adhesion"),
  date_diagnostic: column("date_diagnostic"),
  date_entree: column("date_entree"),
  intensite: column("intensite"),
  situation_entree: column("situation_entree"),
  type_logement: column("type_logement"),
  date_acces_logement: column("date_acces_logement"),
  date_glissement_bail: column("date_glissement_bail"),
  date_sortie: column("date_sortie"),
  motif_sortie: column("motif_sortie"),
  relais_sortie: column("relais_sortie"),
  dette_entree: column("dette_entree"),
  dette_sortie: column("dette_sortie"),
  loyer_charges: column("loyer_charges"),
  aide_logement: column("aide_logement"),
  ressources: column("ressources"),
  bien_etre_entree: column("bien_etre_entree"),
  bien_etre_sortie: column("bien_etre_sortie"),
  maintien_6_mois: column("maintien_6_mois"),
  maintien_12_mois: column("maintien_12_mois"),
  dernier_contact: column("dernier_contact"),
  alerte: column("alerte"),
  referent_social: column("referent_social"),
  referent_bailleur: column("referent_bailleur"),
  saisi_le: column("saisi_le"),
} as const satisfies Readonly<Record<ColumnKey, readonly ExampleCell[]>>;
