import { NUMBER_FORMATS, STYLES, type Plan, type PlanSheet, type Style } from "../../../src/workbook";
import { areaOf, cellAddress, moved } from "../../../src/workbook";
import { addressesOf, BLANK_CELL, type BookFacts, type CellFacts, type SheetFacts } from "./facts";

function cellsOf({ blocks, formulas, styles, formats }: PlanSheet): SheetFacts["cells"] {
  const cells = new Map<string, CellFacts>();
  const change = (address: string, facts: Partial<CellFacts>): void => {
    cells.set(address, { ...(cells.get(address) ?? BLANK_CELL), ...facts });
  };
  for (const { range, values } of blocks)
    values.forEach((row, down) =>
      row.forEach((value, right) => change(cellAddress(moved(areaOf(range).start, down, right)), { value }))
    );
  for (const { range, formula } of formulas) for (const address of addressesOf(range)) change(address, { formula });
  for (const { range, style } of styles) {
    const { fill, color }: Style = STYLES[style];
    for (const address of addressesOf(range)) change(address, { fill: fill ?? null, color: color ?? null });
  }
  for (const { range, format } of formats)
    for (const address of addressesOf(range)) change(address, { format: NUMBER_FORMATS[format] });
  return cells;
}

const sheetFacts = (sheet: PlanSheet): SheetFacts => ({
  key: sheet.properties.find(({ key }) => key === "avdl.sheet")?.value ?? null,
  name: sheet.name,
  cells: cellsOf(sheet),
  spills: sheet.formulas.filter(({ kind }) => kind === "spill").map(({ range }) => range),
  tables: sheet.tables.map(({ name, range, headers }) => ({ name, range, headers, hasFilters: true })),
  validations: sheet.validations.map(({ range, rule, title, message }) => ({
    ranges: [range],
    kind: rule.kind,
    formula: rule.kind === "list" ? `=${rule.source}` : rule.formula,
    title,
    message,
  })),
  conditions: sheet.conditions,
  merged: [],
  isHidden: false,
  isProtected: sheet.isProtected,
  frozenRows: sheet.frozen.rows,
  print: { ...sheet.print, hasPageNumbers: true },
});

const ABSOLUTE = /([A-Z]+)(\d+)/g;

/** What a plan says, as the rules read it. What no plan can ask for, like merged cells, is absent from it. */
export const planFacts = ({ sheets, names }: Plan): BookFacts => ({
  isFile: false,
  sheets: sheets.map(sheetFacts),
  names: new Map(names.map(({ name, sheet, range }) => [name, `${sheet}!${range.replace(ABSOLUTE, "$$$1$$$2")}`])),
});
