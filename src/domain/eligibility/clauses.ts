/** The three answers, never two. Written in cells as they stand. */
export const STATUSES = ["Éligible", "Inéligible", "À vérifier"] as const;

export const ELIGIBLE_CLAUSES = ["E1", "E2", "E3"] as const;
export const INELIGIBLE_CLAUSES = ["N1", "N2", "N3", "N4", "N5", "N6"] as const;
export const OPEN_CLAUSES = ["silent", "mixed", "vague"] as const;
