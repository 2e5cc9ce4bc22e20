import {
  areaOf,
  cellAddress,
  moved,
  quotedSheet,
  type Plan,
  type PlanName,
  type PlanSheet,
  type PlanTable,
} from "../workbook";
import { fileFormula } from "./fileFormula";
import { installChartSupport, installFormulaEngine, PaperSize, Workbook, type Worksheet } from "./library";
import { addSheetProperties, packZip, readZip } from "./parts";
import { sheetCells, type Recorded, type SheetCells } from "./sheetCells";
import { addCharts } from "./sheetCharts";
import { dressSheet } from "./sheetLooks";

const WINDOW = { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, visibility: "visible" } as const;
const TABLE_STYLE = "TableStyleLight1";

const addTable = (
  worksheet: Worksheet,
  plan: PlanSheet,
  { name, range, headers }: PlanTable,
  cells: SheetCells
): void => {
  const { start, rows } = areaOf(range);
  worksheet.addTable({
    name,
    ref: cellAddress(start),
    headerRow: true,
    totalsRow: false,
    style: { theme: TABLE_STYLE, showRowStripes: false },
    columns: headers.map((header, index) => {
      const column = cellAddress(moved(start, 1, index));
      const whole = plan.formulas.find(
        ({ kind, range, recorded }) => kind === "column" && recorded === null && range.startsWith(`${column}:`)
      );
      return {
        name: header,
        filterButton: true,
        ...(whole === undefined ? {} : { calculatedColumnFormula: fileFormula(whole.formula) }),
      };
    }),
    rows: Array.from({ length: rows - 1 }, (_, row) =>
      headers.map((_header, column) => cells.get(cellAddress(moved(start, row + 1, column))) ?? null)
    ),
  });
};

const addSheet = (workbook: Workbook, plan: PlanSheet): Worksheet =>
  workbook.addWorksheet(plan.name, {
    views: [{ state: "frozen", xSplit: plan.frozen.columns, ySplit: plan.frozen.rows }],
    pageSetup: {
      paperSize: PaperSize.A4,
      orientation: plan.print.orientation,
      fitToPage: true,
      fitToWidth: plan.print.pagesWide,
      fitToHeight: 0,
      printTitlesRow: plan.print.titleRows,
      ...(plan.print.titleColumns === null ? {} : { printTitlesColumn: plan.print.titleColumns }),
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
  });

const fillSheet = (worksheet: Worksheet, plan: PlanSheet, recorded: Recorded): void => {
  const cells = sheetCells(plan, recorded);
  for (const table of plan.tables) addTable(worksheet, plan, table, cells);
  for (const [address, value] of cells) worksheet.getCell(address).value = value;
  dressSheet(worksheet, plan);
};

const landingTab = ({ sheets, landing }: Plan): number =>
  Math.max(
    0,
    sheets.findIndex(({ name }) => name === landing.sheet)
  );

/** Written as it stands: the library doubles the apostrophes of a sheet's name when it reads a reference. */
const addName = (workbook: Workbook, { name, sheet, range }: PlanName): void =>
  workbook.definedNames.addFormula(name, `${quotedSheet(sheet)}!${range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`);

/** Younger functions are computed under their plain names, and written behind the mark that the file wants. */
const markYoungerFunctions = (worksheet: Worksheet): void =>
  worksheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { formula, result } = cell;
      const marked = formula === undefined ? undefined : fileFormula(formula);
      if (marked !== undefined && marked !== formula)
        cell.value = { formula: marked, ...(result === undefined ? {} : { result }) };
    })
  );

/** No file of ours comes near these; they only bound what is unpacked again. */
const OWN_LIMITS = { bytes: 100_000_000, unpacked: 1_000_000_000, ratio: 1000, parts: 1000 } as const;

/** What makes our sheets known is put in the file that the library has written: it has no word for it. */
async function withProperties(bytes: Uint8Array, { sheets }: Plan): Promise<Uint8Array> {
  const unpacked = await readZip(bytes, OWN_LIMITS);
  if (!unpacked.ok) throw new Error(`The file just written is ${unpacked.problem}.`);
  const parts = new Map(unpacked.value);
  const entries = sheets.map(
    ({ name, properties }) => [name, new Map(properties.map(({ key, value }) => [key, value]))] as const
  );
  addSheetProperties(parts, new Map(entries));
  return packZip(parts);
}

/**
 * Writes a plan as an .xlsx file: native formulas with their values, and the recorded answers in the place of every
 * call of a function of ours. Throws when an answer is missing.
 */
export async function writeXlsx(plan: Plan, recorded: Recorded): Promise<Uint8Array> {
  installFormulaEngine();
  installChartSupport();
  const workbook = new Workbook();
  const worksheets = plan.sheets.map((sheet) => ({ sheet, worksheet: addSheet(workbook, sheet) }));
  for (const name of plan.names) addName(workbook, name);
  for (const { sheet, worksheet } of worksheets) fillSheet(worksheet, sheet, recorded);
  workbook.views = [{ ...WINDOW, activeTab: landingTab(plan) }];
  workbook.calculateFormulas();
  for (const { sheet, worksheet } of worksheets) {
    markYoungerFunctions(worksheet);
    addCharts(worksheet, sheet);
    if (sheet.isProtected) await worksheet.protect();
  }
  return withProperties(await workbook.xlsx.writeBuffer(), plan);
}
