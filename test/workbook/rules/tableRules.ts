import { areaOf, placeOf } from "../../../src/workbook";
import { BLANK_CELL, bodyOf, type BookFacts, type CellFacts, type SheetFacts, type TableFacts } from "./facts";
import { when, type Finding } from "./finding";

/** The one column whose rows hold different units: the values of the indicators. */
const MIXED_UNITS: ReadonlySet<string> = new Set(["Valeur"]);

const cellsOf = ({ cells }: SheetFacts, table: TableFacts, column: number): readonly CellFacts[] =>
  bodyOf(table, column).map((address) => cells.get(address) ?? BLANK_CELL);

/** The formula of a row, the same text in each: a file writes the cells of the row with their numbers. */
const differ = (values: readonly (string | null)[]): boolean => new Set(values).size > 1;

const isInside = ({ range }: TableFacts, address: string): boolean => {
  const { start, rows, columns } = areaOf(range);
  const { row, column } = placeOf(address);
  return row >= start.row && row < start.row + rows && column >= start.column && column < start.column + columns;
};

const columnFindings = (sheet: SheetFacts, table: TableFacts): readonly Finding[] =>
  table.headers.flatMap((header, column) => {
    const where = `${sheet.name}: ${table.name}[${header}]`;
    const cells = cellsOf(sheet, table, column);
    return [
      ...when(/[()[\]#@']/.test(header), "header sign", where),
      ...when(differ(cells.map(({ formula }) => formula)), "more than one formula in a column", where),
      ...when(
        !MIXED_UNITS.has(header) && differ(cells.map(({ format }) => format)),
        "more than one format in a column",
        where
      ),
    ];
  });

/** The rules of tables: one formula and one format per column, plain headers, filters, nothing that spills. */
export const tableFindings = ({ sheets }: BookFacts): readonly Finding[] =>
  sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => [
      ...columnFindings(sheet, table),
      ...when(!table.hasFilters, "no filter", `${sheet.name}: ${table.name}`),
      ...sheet.spills
        .filter((address) => isInside(table, address))
        .flatMap((address) => when(true, "spill in a table", `${sheet.name}!${address}`)),
    ])
  );
