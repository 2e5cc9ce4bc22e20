import type { FunctionId } from "../domain/contract";

/** Every function, in the order of the contract, without the texts of its contract: all that must be known to associate it. */
export const FUNCTION_IDS = [
  "ELIGIBILITE",
  "MOTIF",
  "CONTROLE_BUDGET",
  "MONTANT",
  "REFERENTIEL",
  "INDICATEUR",
  "INDICATEURS",
  "FILE_ACTIVE",
  "DUREE_JOURS",
  "TAUX_EFFORT",
  "TRIMESTRE",
  "ECHEANCE",
  "REPARTIR",
  "VERSION",
] as const satisfies readonly FunctionId[];
