import { associationsMobilisees } from "./declared/associationsMobilisees";
import { bienEtreEvolution, tauxBienEtreAmeliore } from "./declared/bienEtre";
import { completude } from "./declared/completude";
import { contactsAbsents } from "./declared/contactsAbsents";
import { coutParMenage, coutParMois, coutParSortiePositive } from "./declared/costs";
import { detteResorbee, menagesDetteApuree, tauxResorptionDette } from "./declared/debts";
import { delaiEntreeLogement, delaiOrientationEntree } from "./declared/delays";
import { dureeMedianePresents } from "./declared/dureeMedianePresents";
import { dureeMedianeSortants } from "./declared/dureeMedianeSortants";
import { dureeMoyennePresents } from "./declared/dureeMoyennePresents";
import { dureeMoyenneSortants } from "./declared/dureeMoyenneSortants";
import { fileActive } from "./declared/fileActive";
import { fileActiveParEtp } from "./declared/fileActiveParEtp";
import { bauxGlisses, diagnostics, entrees, relogements, sorties } from "./declared/flows";
import { lignesEnAnomalie } from "./declared/lignesEnAnomalie";
import { maintien12Mois, maintien6Mois } from "./declared/maintien";
import { menagesAccompagnes } from "./declared/menagesAccompagnes";
import { menagesOrientes } from "./declared/menagesOrientes";
import { mesuresPresentes } from "./declared/mesuresPresentes";
import { moisAccompagnement } from "./declared/moisAccompagnement";
import { presents } from "./declared/presents";
import { retours } from "./declared/retours";
import { sortants } from "./declared/sortants";
import { sortiesPositives } from "./declared/sortiesPositives";
import { tauxAdhesion } from "./declared/tauxAdhesion";
import { tauxBauxGlisses } from "./declared/tauxBauxGlisses";
import { tauxEffortMoyen } from "./declared/tauxEffortMoyen";
import { tauxSortiesPositives } from "./declared/tauxSortiesPositives";
import type { Indicator } from "./indicator";

const EVERY = [
  menagesOrientes,
  diagnostics,
  entrees,
  sorties,
  relogements,
  mesuresPresentes,
  menagesAccompagnes,
  sortants,
  presents,
  fileActive,
  fileActiveParEtp,
  dureeMoyenneSortants,
  dureeMedianeSortants,
  dureeMoyennePresents,
  dureeMedianePresents,
  delaiOrientationEntree,
  delaiEntreeLogement,
  associationsMobilisees,
  contactsAbsents,
  tauxAdhesion,
  sortiesPositives,
  tauxSortiesPositives,
  bauxGlisses,
  tauxBauxGlisses,
  detteResorbee,
  tauxResorptionDette,
  menagesDetteApuree,
  tauxEffortMoyen,
  maintien6Mois,
  maintien12Mois,
  retours,
  bienEtreEvolution,
  tauxBienEtreAmeliore,
  moisAccompagnement,
  coutParMenage,
  coutParMois,
  coutParSortiePositive,
  completude,
  lignesEnAnomalie,
] as const;

export type EveryIndicatorCode = (typeof EVERY)[number]["code"];

/** Every indicator of the contract, in its order, those that no function answers yet included. */
export const everyIndicator: readonly (Indicator & { readonly code: EveryIndicatorCode })[] = EVERY;
