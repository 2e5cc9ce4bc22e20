import type { CostLine } from "../eligibility";

/** A line of the example budget: amount in euros with cents, exercice is the civil year. */
export interface ExampleCostLine extends Required<CostLine> {
  readonly amount: number;
  readonly exercice: number;
}

const line = (poste: string, account: string, label: string, amount: number): ExampleCostLine => ({
  poste,
  account,
  label,
  amount,
  exercice: 2025,
});

/** The first twelve months of the example project, invented, with the traps of the guide among its twenty lines. */
export const exampleCostLines: readonly ExampleCostLine[] = [
  line("Accompagnement social", "641100", "Salaires et charges CESF, 0,8 ETP x 12 mois", 34_287.65),
  line("Accompagnement social", "611000", "Convention Le Seuil : 25 mesures d’accompagnement social", 31_250),
  line("Accompagnement social", "622600", "Vacations psychologue, 40 séances", 3_200),
  line("Accompagnement social", "611000", "Accompagnement à l’aménagement du logement", 4_860),
  line("Diagnostic", "611000", "Diagnostics sociaux partagés, 40 x 180 €", 7_200),
  line("Diagnostic", "617000", "Diagnostic technique avant entrée dans les lieux", 2_340.75),
  line("Gestion locative adaptée", "641100", "Chargée de gestion locative adaptée, 0,5 ETP", 21_460.8),
  line("Gestion locative adaptée", "641100", "Suivi du paiement de la quittance", 3_150),
  line("Gestion locative adaptée", "641100", "Gestion locative : quittancement et encaissement des loyers", 5_620.5),
  line("Ingénierie et pilotage", "641100", "Cheffe de projet : construction du projet, 0,2 ETP", 9_840),
  line("Ingénierie et pilotage", "641100", "Coordination et comités de pilotage", 2_480),
  line("Ingénierie et pilotage", "628000", "Frais de siège de l’association, 6 %", 4_120.35),
  line("Accompagnement social", "611000", "Accompagnement et petit mobilier", 3_500),
  line("Accompagnement social", "628000", "Divers", 1_200),
  line("Accompagnement social", "622800", "Formation des travailleurs sociaux", 1_450),
  line("Hors FNAVDL", "606300", "Mobilier et électroménager de première installation", 6_450),
  line("Hors FNAVDL", "657000", "Aide sur quittance, 50 €/mois x 6 mois x 8 ménages", 2_400),
  line("Hors FNAVDL", "709000", "Remise de loyer de deux mois pour 4 ménages", 2_986.4),
  line("Hors FNAVDL", "218200", "Véhicule d’occasion acheté pour les visites à domicile", 7_890),
  line("Hors FNAVDL", "615200", "Réfection de la salle de bain, logement relais", 4_312.9),
];
