import { eligibilite } from "./eligibilite";
import type { Implementation } from "./implementation";
import { indicateur } from "./indicateur";
import { indicateurs } from "./indicateurs";
import { motif } from "./motif";
import { version } from "./version";

/** Every function that Excel can call, in the order of the contract. */
export const implementations: readonly Implementation[] = [eligibilite, motif, indicateur, indicateurs, version];
