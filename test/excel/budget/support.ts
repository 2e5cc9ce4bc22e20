import { COST_COLUMNS, costHeaderOf, type CostColumnKey } from "../../../src/domain/costs";
import type { HostProblem } from "../../../src/excel";
import type { BudgetReading, CostSheetLine } from "../../../src/excel/budget";
import { readBudget } from "../../../src/excel/budget";
import type { Result } from "../../../src/domain/shared";
import { cellAddress, moved, readEntries, settingKeyOf, WORKBOOK_ID, type Place } from "../../../src/workbook";
import { fakeGrid, type Grid, type GridSheet, type GridTable } from "../support/fakeTables";

export type CostRow = Readonly<Partial<Record<CostColumnKey | "Ma colonne", string | number>>>;

/** Headers in another order than ours, with a column of the person's own. */
export const HEADERS: readonly string[] = ["Ma colonne", ...COST_COLUMNS.map(({ title }) => title.fr).reverse()];

/** Where the table stands once a person has moved it. */
const START: Place = { row: 5, column: 3 };

const headerOf = (key: string): string =>
  COST_COLUMNS.some((column) => column.key === key)
    ? costHeaderOf(COST_COLUMNS.find((column) => column.key === key)!.key)
    : key;

const fill = (sheet: GridSheet, place: Place, content: string | number): void => {
  if (content !== "") sheet.cells.set(cellAddress(place), content);
};

/** Writes a row of costs in a table. */
export const setRow = (sheet: GridSheet, { start }: GridTable, place: number, row: CostRow): void =>
  Object.entries(row).forEach(([key, content]) =>
    fill(sheet, moved(start, place + 1, HEADERS.indexOf(headerOf(key))), content)
  );

export interface CostBook {
  readonly grid: Grid;
  readonly sheet: GridSheet;
  readonly table: GridTable;
  /** The content of a cell of the table, by row and header. */
  readonly cell: (place: number, key: CostColumnKey | "Ma colonne") => string | number | boolean | undefined;
  readonly row: (place: number) => Readonly<Record<string, string | number | boolean | undefined>>;
  readonly journal: () => readonly string[];
}

/** A workbook whose sheet of costs was renamed, and its table moved and put in another order. */
export function costBook(rows: readonly CostRow[]): CostBook {
  const table: GridTable = { id: "{T1}", name: "Couts", start: START, columns: HEADERS.length, rows: rows.length };
  const sheet: GridSheet = {
    id: "{S1}",
    name: "Mes coûts",
    cells: new Map([["A1", "Coûts du projet"]]),
    marks: { "avdl.sheet": "couts", "avdl.definition": WORKBOOK_ID, "avdl.version": "2" },
    tables: [table],
  };
  HEADERS.forEach((header, column) => fill(sheet, moved(START, 0, column), header));
  rows.forEach((row, place) => setRow(sheet, table, place, row));
  const other: GridSheet = { id: "{S2}", name: "Feuil1", cells: new Map(), marks: {}, tables: [] };
  const grid = fakeGrid([other, sheet]);
  const cell: CostBook["cell"] = (place, key) =>
    sheet.cells.get(cellAddress(moved(table.start, place + 1, HEADERS.indexOf(headerOf(key)))));
  return {
    grid,
    sheet,
    table,
    cell,
    row: (place) =>
      Object.fromEntries(
        HEADERS.map((header, column) => [header, sheet.cells.get(cellAddress(moved(table.start, place + 1, column)))])
      ),
    journal: () =>
      readEntries(grid.settings.get("avdl.journal")).map(({ action, sheets }) => `${action} ${sheets.join()}`),
  };
}

/** Puts a sheet Référentiel with this table of rules in the workbook, in the place of the one it had. */
export const addRules = ({ grid }: CostBook, rows: readonly (readonly string[])[]): void => {
  const start: Place = { row: 3, column: 1 };
  const sheet: GridSheet = {
    id: "{S3}",
    name: "Référentiel",
    cells: new Map(),
    marks: { "avdl.sheet": "referentiel", "avdl.definition": WORKBOOK_ID, "avdl.version": "1" },
    tables: [{ id: "{T3}", name: "Referentiel", start, columns: rows[0]?.length ?? 1, rows: rows.length - 1 }],
  };
  rows.forEach((row, down) => row.forEach((content, along) => fill(sheet, moved(start, down, along), content)));
  grid.sheets.splice(2, 1, sheet);
};

/** The names that the settings keep, as the scaffold leaves them. */
export const keepNames = ({ grid, sheet }: CostBook): void => {
  grid.names.set("Enregistre_le", { sheet: sheet.name, address: "B2" });
  grid.names.set("Enregistre_par", { sheet: sheet.name, address: "B3" });
  grid.settings.set(settingKeyOf(WORKBOOK_ID), {
    id: WORKBOOK_ID,
    version: 1,
    parts: ["budget"],
    sheets: [],
    names: { recordedOn: "Enregistre_le", recordedEdition: "Enregistre_par" },
  });
};

export const valueOf = <Value>(result: Result<Value, HostProblem>): Value => {
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.technical}`);
  return result.value;
};

export const codeOf = (result: Result<unknown, HostProblem>): string => (result.ok ? "ok" : result.problem.code);

export const read = async (): Promise<BudgetReading> => valueOf(await readBudget());

export const lineNamed = ({ lines }: BudgetReading, label: string): CostSheetLine =>
  lines.find((line) => line.label === label)!;
