import type { Permission } from "../grid/attempt";

/** What a protected sheet lets people do: as Office.js says it, and as the library does. */
export const PERMISSION_WORDS = [
  ["allowAutoFilter", "autoFilter"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowEditObjects", "objects"],
  ["allowEditScenarios", "scenarios"],
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowInsertRows", "insertRows"],
  ["allowPivotTables", "pivotTables"],
  ["allowSort", "sort"],
] as const satisfies readonly (readonly [Permission, string])[];

export type PermissionWord = (typeof PERMISSION_WORDS)[number][1];

/** These two are open in a file that says nothing of them; the others are closed. */
export const OPEN_UNLESS_SAID: ReadonlySet<string> = new Set(["objects", "scenarios"]);
