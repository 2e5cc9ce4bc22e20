/** Names by which the ribbon calls the commands: the manifest and the runtime both read them here. */
export const commandNames = ["ControlerBudget", "ActualiserIndicateurs"] as const;

export type CommandName = (typeof commandNames)[number];
