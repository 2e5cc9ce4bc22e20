import type { Clause } from "../rulebook";

/** Between two expressions of a cell, and between two options. */
export const SEPARATOR = ";";

/** What a row does to the rule it names. A row without action changes what its cells hold, or adds the rule. */
export const ACTIONS = { add: "Ajouter", replace: "Remplacer", extend: "Compléter", retire: "Retirer" } as const;

export type Action = keyof typeof ACTIONS;

/** In place of a rule: every rule of the edition. */
export const EVERY_RULE = "*";

/** Whether a row counts. */
export const IN_FORCE = { yes: "Oui", no: "Non" } as const;

/** How a cell names a clause. */
export const CLAUSE_WORDS: Readonly<Record<Clause, string>> = {
  E1: "E1",
  E2: "E2",
  E3: "E3",
  N1: "N1",
  N2: "N2",
  N3: "N3",
  N4: "N4",
  N5: "N5",
  N6: "N6",
  silent: "Guide muet",
  mixed: "Coûts mêlés",
  vague: "Imprécis",
};
