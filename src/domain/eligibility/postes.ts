import { normalise } from "../shared";
import type { Clause } from "./rulebook";

/** The budget headings of the product, and the clause each declares. "Hors FNAVDL" declares none. */
export const POSTES = [
  { name: "Accompagnement social", clause: "E1" },
  { name: "Diagnostic", clause: "E1" },
  { name: "Gestion locative adaptée", clause: "E2" },
  { name: "Ingénierie et pilotage", clause: "E3" },
  { name: "Hors FNAVDL", clause: null },
] as const satisfies readonly { readonly name: string; readonly clause: Clause | null }[];

export type Poste = (typeof POSTES)[number];

const byKey: ReadonlyMap<string, Poste> = new Map(POSTES.map((poste) => [normalise(poste.name), poste]));

/** The heading a cell names, however it is typed, or undefined. */
export const posteNamed = (text: string): Poste | undefined => byKey.get(normalise(text));
