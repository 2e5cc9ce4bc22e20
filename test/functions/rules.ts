/** A table of rules as a workbook has it: one that the guide does not have. */
export const TRAINING: readonly (readonly unknown[])[] = [
  ["Règle", "Clause", "Mots", "Motif", "Source", "En vigueur"],
  ["A-formation", "E1", "formation équipe", "l’appel finance la formation", "Appel à projets 2026, article 4", "Oui"],
];
