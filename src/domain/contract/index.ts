import type { FunctionContract } from "./contract";
import { eligibilite } from "./eligibilite";
import { indicateur } from "./indicateur";
import { indicateurs } from "./indicateurs";
import { motif } from "./motif";
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
export { indicateursHeader } from "./indicateursHeader";
export { eligibilite, indicateur, indicateurs, motif, version };

/** Every function delivered, in the order of the contract. */
export const functionContracts = [
  eligibilite,
  motif,
  indicateur,
  indicateurs,
  version,
] as const satisfies readonly FunctionContract[];

/** The id of a delivered function: the only names a formula of ours may call. */
export type FunctionId = (typeof functionContracts)[number]["id"];
