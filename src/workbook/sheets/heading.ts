import type { SheetDefinition } from "../definition/definition";

type Heading = Pick<SheetDefinition, "texts" | "cells" | "conditions">;

/**
 * The top of every sheet: its title, the state of the whole workbook in one word, and what the word means. The title
 * stands beside the word where column A is repeated on each page and would cut it.
 */
export const heading = (title: string, note: string, titleAt: "A1" | "B1" = "A1"): Heading => ({
  texts: [
    { at: titleAt, rows: [[title]], style: "title" },
    { at: "B2", rows: [[note]], style: "note" },
  ],
  cells: [{ at: "A2", formula: "={name:controle}", style: "check" }],
  conditions: checkColours("A2"),
});

/**
 * The colour of a verdict, which only repeats its word: a cell is dressed as one to look at until it says OK.
 * Through a name: a conditional format of a file cannot point at another sheet.
 */
export const checkColours = (on: string): SheetDefinition["conditions"] => [
  { on, formula: `=${on.split(":")[0] ?? on}={name:motOk}`, style: "good" },
];
