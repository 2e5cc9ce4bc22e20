import {
  areaOf,
  cellAddress,
  moved,
  WORKBOOK_PARTS,
  type Plan,
  type PlanSheet,
  type PresentList,
  type PresentWorkbook,
  type Recorded,
} from "../../../src/workbook";
import { valuesOf } from "./plans";

/** Sheets that receive more when a part joins, as the Excel side reads them. */
const EXTENDED = ["lisezMoi", "calculs", "controles", "listes"] as const;
const SHEET_OF_PART = { budget: "couts", suivi: "suivi" } as const;
const LISTS_ROW = 4;

/** Ranges of a sheet that hold something once it is calculated. */
export function usedRanges({ blocks, formulas }: PlanSheet, recorded: Recorded): readonly Used[] {
  return [
    ...blocks.map(({ range }) => usedBy(range)),
    ...formulas.map(({ range, recorded: name }) => {
      const answer = name === null ? undefined : recorded[name];
      const used = usedBy(range);
      return answer === undefined
        ? used
        : { ...used, rows: Math.max(1, answer.length), columns: Math.max(1, ...answer.map(({ length }) => length)) };
    }),
  ];
}

export interface Used {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const usedBy = (range: string): Used => {
  const { start, rows, columns } = areaOf(range);
  return { ...start, rows, columns };
};

const freePlace = (sheet: PlanSheet, recorded: Recorded): { readonly row: number; readonly column: number } => {
  const used = usedRanges(sheet, recorded);
  return {
    row: Math.max(...used.map(({ row, rows }) => row + rows)),
    column: Math.max(...used.map(({ column, columns }) => column + columns)) + (sheet.key === "calculs" ? 1 : 0),
  };
};

/** The lists of a sheet, read down from their titles. */
export function listsIn(sheet: PlanSheet): readonly PresentList[] {
  const values = valuesOf(sheet);
  const last = Math.max(...usedRanges(sheet, {}).map(({ column, columns }) => column + columns));
  return Array.from({ length: last - 1 }, (_, index) => ({ row: LISTS_ROW, column: index + 1 })).flatMap((start) => {
    const title = values.get(cellAddress(start));
    if (typeof title !== "string") return [];
    const items: string[] = [];
    for (let at = moved(start, 1, 0); typeof values.get(cellAddress(at)) === "string"; at = moved(at, 1, 0))
      items.push(String(values.get(cellAddress(at))));
    return [{ title, start, items }];
  });
}

/** The workbook that a plan makes, as the Excel side reads it again before adding to it. */
export function presentFrom({ sheets, names }: Plan, recorded: Recorded): PresentWorkbook {
  const keys = sheets.map(({ key }) => key);
  return {
    parts: WORKBOOK_PARTS.filter((part) => keys.includes(SHEET_OF_PART[part])),
    sheets: new Map(sheets.map(({ key, name }) => [key, name])),
    tables: new Map(
      sheets.flatMap((sheet) =>
        sheet.tables.map(({ key, name, range, headers }) => {
          const { start, rows } = areaOf(range);
          return [key, { name, sheet: sheet.key, start, rows: rows - 1, headers }] as const;
        })
      )
    ),
    names: new Map(names.map(({ key, name }) => [key, name])),
    lists: sheets.filter(({ key }) => key === "listes").flatMap(listsIn),
    free: new Map(
      sheets
        .filter(({ key }) => EXTENDED.some((extended) => extended === key))
        .map((sheet) => [sheet.key, freePlace(sheet, recorded)])
    ),
  };
}
