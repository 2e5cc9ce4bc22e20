import { controleBudget } from "./controleBudget";
import { dureeJours } from "./dureeJours";
import { echeance } from "./echeance";
import { eligibilite } from "./eligibilite";
import { fileActive } from "./fileActive";
import type { Implementation } from "./implementation";
import { indicateur } from "./indicateur";
import { indicateurs } from "./indicateurs";
import { montant } from "./montant";
import { motif } from "./motif";
import { referentiel } from "./referentiel";
import { repartir } from "./repartir";
import { tauxEffort } from "./tauxEffort";
import { trimestre } from "./trimestre";
import { version } from "./version";

/** Every function that Excel can call, in the order of the contract. */
export const implementations: readonly Implementation[] = [
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
];
