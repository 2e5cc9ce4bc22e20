import { settingKeyOf, type Plan, type PresentWorkbook } from "../../workbook";
import type { Job, Renaming, Work } from "../job";
import { remember } from "../journal";
import type { Book } from "../readBook";
import { markAs, RETIRED } from "../sheetMarks";
import { supports } from "../support";
import { drawCharts, protect } from "./charts";
import { setUpPrint } from "./formatSheet";
import type { Operation, Target } from "./operation";
import { placesOf } from "./places";
import { addSheet, addTables, writeBlocks, writeFormulas, type Written } from "./writeSheet";

/** What surrounds a piece of work: the workbook as it was read, and what is asked. */
export interface Surroundings {
  readonly book: Book;
  readonly present: PresentWorkbook;
  readonly action: Job["action"];
}

const rename = ({ id, to, tables }: Renaming): Operation => ({
  size: to.length,
  queue: ({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(id);
    worksheet.name = to;
    markAs(worksheet, RETIRED);
    for (const table of tables) workbook.tables.getItem(table.from).name = table.to;
  },
});

const addNames = (plan: Plan): readonly Operation[] =>
  plan.names.map(({ name, sheet, range }) => ({
    size: name.length,
    queue: ({ workbook, sheet: find }: Target) => {
      workbook.names.add(name, find(sheet).getRange(range));
    },
  }));

const addSheets = (plan: Plan, book: Book, token: string, written: Written): readonly Operation[] => {
  const places = placesOf(plan.sheets, book.taken.sheets);
  const hasProperties = supports("properties");
  return plan.sheets
    .filter(({ isPresent }) => !isPresent)
    .map((sheet) => addSheet(sheet, { token, place: places.get(sheet.name) ?? null, hasProperties }, written));
};

/** Sheets, values, tables, names and formulas, in this order. */
export const writeStep = (
  { plan, renamed }: Work,
  book: Book,
  token: string,
  written: Written
): readonly Operation[] => [
  ...renamed.map(rename),
  ...addSheets(plan, book, token, written),
  ...plan.sheets.flatMap(writeBlocks),
  ...plan.sheets.flatMap(addTables),
  ...addNames(plan),
  ...plan.sheets.flatMap((sheet) => writeFormulas(sheet, written)),
];

const keptOf = (plan: Plan, present: PresentWorkbook) => ({
  ...plan.definition,
  parts: [...plan.parts],
  sheets: [
    ...[...present.sheets].map(([key, name]) => ({ key, name })),
    ...plan.sheets.filter(({ isPresent }) => !isPresent).map(({ key, name }) => ({ key, name })),
  ],
  names: Object.fromEntries([...present.names, ...plan.names.map(({ key, name }) => [key, name] as const)]),
});

/** Charts, what the workbook remembers, where to look first, protection and print, once everything is written. */
export const finishStep = ({ plan }: Work, { book, present, action }: Surroundings): readonly Operation[] => [
  ...(supports("charts") ? plan.sheets.flatMap(drawCharts) : []),
  {
    size: plan.sheets.length,
    queue: ({ workbook, sheet }) => {
      workbook.settings.add(settingKeyOf(plan.definition.id), keptOf(plan, present));
      remember(
        workbook,
        book,
        action,
        plan.sheets.map(({ name }) => name)
      );
      sheet(plan.landing.sheet).activate();
      sheet(plan.landing.sheet).getRange(plan.landing.cell).select();
    },
  },
  ...(supports("protection") ? plan.sheets.filter(({ isProtected }) => isProtected).map(protect) : []),
  ...(supports("print") ? plan.sheets.filter(({ isPresent }) => !isPresent).map(setUpPrint) : []),
];
