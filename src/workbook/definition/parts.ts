/** What a workbook of ours is made of: the budget, the household tracking, or both in one file. */
export const WORKBOOK_PARTS = ["budget", "suivi"] as const;

export type WorkbookPart = (typeof WORKBOOK_PARTS)[number];
