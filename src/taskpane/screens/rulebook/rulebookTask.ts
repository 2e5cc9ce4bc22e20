/** What can be done with the rulebook, beside looking at it in short. */
export type RulebookTask = "rules" | "import" | "export" | "compare";
