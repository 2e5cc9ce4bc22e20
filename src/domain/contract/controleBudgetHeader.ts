/** The header row of CONTROLE_BUDGET, apart from the texts of its contract: the code that runs in Excel needs no more. */
export const controleBudgetHeader = ["Ligne", "Libellé", "Montant", "Statut", "Règle", "Motif"] as const;
