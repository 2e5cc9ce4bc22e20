import type { FunctionContract } from "./contract";
import { controleBudget } from "./controleBudget";
import { dureeJours } from "./dureeJours";
import { echeance } from "./echeance";
import { eligibilite } from "./eligibilite";
import { fileActive } from "./fileActive";
import { indicateur } from "./indicateur";
import { indicateurs } from "./indicateurs";
import { montant } from "./montant";
import { motif } from "./motif";
import { referentiel } from "./referentiel";
import { repartir } from "./repartir";
import { tauxEffort } from "./tauxEffort";
import { trimestre } from "./trimestre";
import { version } from "./version";

export type {
  ArgumentShape,
  ErrorContract,
  ExampleContract,
  FunctionContract,
  ParameterContract,
  ResultContract,
  ResultShape,
} from "./contract";
export { controleBudgetHeader } from "./controleBudgetHeader";
export { indicateursHeader } from "./indicateursHeader";
export {
  controleBudget,
  dureeJours,
  echeance,
  eligibilite,
  fileActive,
  indicateur,
  indicateurs,
  montant,
  motif,
  referentiel,
  repartir,
  tauxEffort,
  trimestre,
  version,
};

/** Every function delivered, in the order of the contract. */
export const functionContracts = [
  eligibilite,
  motif,
  controleBudget,
  montant,
  referentiel,
  indicateur,
  indicateurs,
  fileActive,
  dureeJours,
  tauxEffort,
  trimestre,
  echeance,
  repartir,
  version,
] as const satisfies readonly FunctionContract[];

/** The id of a delivered function: the only names a formula of ours may call. */
export type FunctionId = (typeof functionContracts)[number]["id"];
