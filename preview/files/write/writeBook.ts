import { installChartSupport, Workbook, type Worksheet } from "../../../src/xlsx/library";
import { addSheetProperties, packZip, readZip } from "../../../src/xlsx/parts";
import type { FileBook, FileName, FileSheet, FileTable } from "../fileBook";
import { addressOf, createFileFormulas, type FileFormulas } from "../fileFormulas";
import { OWN_LIMITS } from "../limits";
import { addSettings } from "../settingsPart";
import { writeCells } from "./cells";
import { nameCharts, writeCharts } from "./charts";
import { writeLayout } from "./layout";
import { protectSheet } from "./protection";
import { writeRules } from "./rules";
import { argb } from "./styles";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const WINDOW = { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, visibility: "visible" } as const;

/** The library takes this width for its own default and drops it. */
const DROPPED_WIDTH = 9;

const viewOf = ({ frozen: { rows, columns }, gridlines }: FileSheet) => ({
  showGridLines: gridlines,
  ...(rows + columns === 0
    ? ({ state: "normal" } as const)
    : ({ state: "frozen", xSplit: columns, ySplit: rows } as const)),
});

const addSheet = (workbook: Workbook, sheet: FileSheet): Worksheet =>
  workbook.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility],
    ...(sheet.tabColor === "" ? {} : { properties: { tabColor: argb(sheet.tabColor) } }),
    views: [viewOf(sheet)],
  });

function addTable(worksheet: Worksheet, table: FileTable, formulas: FileFormulas): void {
  const { rect, name, headers, style } = table;
  const rows = Array.from({ length: rect.bottom - rect.top }, () => headers.map(() => null));
  worksheet.addTable({
    name,
    ref: addressOf({ ...rect, bottom: rect.top, right: rect.left }),
    headerRow: true,
    totalsRow: false,
    style: { theme: style, showRowStripes: true },
    columns: headers.map((header, index) => {
      const formula = table.formulas[index] ?? null;
      const whole = formula === null ? null : formulas.write(formula, rect.top + 1, rect.left + index, [table]);
      return { name: header, filterButton: true, ...(whole === null ? {} : { calculatedColumnFormula: whole }) };
    }),
    rows,
  });
}

function fillSheet(worksheet: Worksheet, sheet: FileSheet, formulas: FileFormulas): void {
  for (const table of sheet.tables) addTable(worksheet, table, formulas);
  writeCells(worksheet, sheet, formulas);
  for (const { at, size } of sheet.widths)
    worksheet.getColumn(at + 1).width = size === DROPPED_WIDTH ? DROPPED_WIDTH + 0.01 : size;
  for (const { at, size } of sheet.heights) worksheet.getRow(at + 1).height = size;
  writeRules(worksheet, sheet, formulas);
  writeCharts(worksheet, sheet.charts);
  writeLayout(worksheet, sheet.layout);
}

const nameModel = (book: FileBook, { name, meaning, sheet }: FileName, formulas: FileFormulas) => ({
  name,
  ranges: [],
  kind: "formula" as const,
  formulaExpression: formulas.write(meaning, -1, -1, []),
  ...(sheet === null ? {} : { localSheetId: book.sheets.findIndex((each) => each.name === sheet) }),
});

/** What the library has no word for is put in the file that it has written. */
async function complete(bytes: Uint8Array, book: FileBook): Promise<Uint8Array> {
  const unpacked = await readZip(bytes, OWN_LIMITS);
  if (!unpacked.ok) throw new Error(`The file just written is ${unpacked.problem}.`);
  const parts = new Map(unpacked.value);
  addSheetProperties(parts, new Map(book.sheets.map(({ name, properties }) => [name, properties])));
  addSettings(parts, book.settings);
  nameCharts(parts, book);
  return packZip(parts);
}

/** Writes a workbook as an .xlsx file. `functions` are those of the add-in, as "AVDL.MOTIF". */
export async function writeBook(book: FileBook, functions: readonly string[]): Promise<Uint8Array> {
  installChartSupport();
  const formulas = createFileFormulas(functions);
  const workbook = new Workbook();
  const worksheets = book.sheets.map((sheet) => ({ sheet, worksheet: addSheet(workbook, sheet) }));
  for (const { sheet, worksheet } of worksheets) {
    fillSheet(worksheet, sheet, formulas);
    await protectSheet(worksheet, sheet);
  }
  if (book.structure) await workbook.protect(book.structure.password ?? undefined, { lockStructure: true });
  workbook.definedNames.model = book.names.map((name) => nameModel(book, name, formulas));
  const activeTab = book.sheets.findIndex(({ name }) => name === book.active);
  workbook.views = [{ ...WINDOW, activeTab: Math.max(0, activeTab) }];
  return complete(await workbook.xlsx.writeBuffer(), book);
}
