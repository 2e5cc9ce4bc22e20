import { dureeMedianePresents } from "./declared/dureeMedianePresents";
import { dureeMedianeSortants } from "./declared/dureeMedianeSortants";
import { dureeMoyennePresents } from "./declared/dureeMoyennePresents";
import { dureeMoyenneSortants } from "./declared/dureeMoyenneSortants";
import { fileActive } from "./declared/fileActive";
import { menagesAccompagnes } from "./declared/menagesAccompagnes";
import { presents } from "./declared/presents";
import { sortants } from "./declared/sortants";
import { sortiesPositives } from "./declared/sortiesPositives";
import { tauxSortiesPositives } from "./declared/tauxSortiesPositives";
import type { Indicator } from "./indicator";

const DECLARED = [
  menagesAccompagnes,
  sortants,
  presents,
  fileActive,
  dureeMoyenneSortants,
  dureeMedianeSortants,
  dureeMoyennePresents,
  dureeMedianePresents,
  sortiesPositives,
  tauxSortiesPositives,
] as const;

export type IndicatorCode = (typeof DECLARED)[number]["code"];

/** Every indicator delivered, in the order of the contract: the order of a spill never changes, new ones take their place. */
export const indicators: readonly (Indicator & { readonly code: IndicatorCode })[] = DECLARED;
