import { areaOf, cellAddress, moved, type Plan, type PlanSheet, type PlanTable } from "../workbook";
import { installFormulaEngine, PaperSize, Workbook, type Worksheet } from "./library";
import { dressSheet } from "./sheetLooks";
import { sheetCells, type Recorded, type SheetCells } from "./sheetCells";

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
        (formula) => formula.kind === "column" && formula.range.startsWith(`${column}:`)
      );
      return {
        name: header,
        filterButton: true,
        ...(whole === undefined ? {} : { calculatedColumnFormula: whole.formula.replace(/^=/, "") }),
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

/**
 * Writes a plan as an .xlsx file: native formulas with their values, and the recorded answers in the place of every
 * call of a function of ours. Throws when an answer is missing.
 */
export async function writeXlsx(plan: Plan, recorded: Recorded): Promise<Uint8Array> {
  const workbook = new Workbook();
  const worksheets = plan.sheets.map((sheet) => ({ sheet, worksheet: addSheet(workbook, sheet) }));
  for (const { name, sheet, range } of plan.names) {
    const home = sheet.replace(/'/g, "''");
    workbook.definedNames.add(`'${home}'!${range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`, name);
  }
  for (const { sheet, worksheet } of worksheets) fillSheet(worksheet, sheet, recorded);
  workbook.views = [{ ...WINDOW, activeTab: landingTab(plan) }];
  installFormulaEngine();
  workbook.calculateFormulas();
  return workbook.xlsx.writeBuffer();
}
