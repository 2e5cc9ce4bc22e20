import { installChartSupport, Workbook, type Worksheet } from "../../../src/xlsx/library";
import {
  elementsOf,
  readSheetProperties,
  readZip,
  sheetParts,
  textOf,
  workbookPath,
  type Parts,
} from "../../../src/xlsx/parts";
import { fail, ok, type Result } from "../../../src/domain/shared";
import type { FileProblem } from "../../contract";
import { parseRect } from "../../grid/address";
import { readReferenceText } from "../references";
import type { FileBook, FileName, FileSheet, FileSize, FileTable, NotRead } from "../fileBook";
import { createFileFormulas, type FileFormulas } from "../fileFormulas";
import { FILE_LIMITS, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../limits";
import { readSettings } from "../settingsPart";
import { readCells } from "./cells";
import { readCharts } from "./charts";
import { colorReader, type ReadColor } from "./colors";
import { readLayout } from "./layout";
import { lostInParts, lostInSheet } from "./lost";
import { readProtection, readStructure, readUnlocked } from "./protection";
import { readConditions, readValidations } from "./rules";

/** A workbook read from a file, and what of the file has no place in the preview. */
export interface ReadFile {
  readonly book: FileBook;
  readonly notRead: NotRead;
}

interface Reading {
  readonly parts: Parts;
  readonly formulas: FileFormulas;
  readonly readColor: ReadColor;
  readonly is1904: boolean;
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly lost: Set<string>;
}

const PASSWORDS = "mots de passe (les protections restent, sans eux)";

const STATES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function readTable(
  table: ReturnType<Worksheet["getTables"]>[number],
  { formulas, lost }: Reading
): readonly FileTable[] {
  const { name, tableRef, ref, columns, totalsRow, headerRow, style } = table.model;
  const rect = parseRect(tableRef ?? ref);
  if (rect === null || headerRow === false) {
    lost.add("tableaux sans ligne de titres");
    return [];
  }
  if (totalsRow === true) lost.add("lignes de total des tableaux (lues comme des cellules)");
  const formulaOf = (column: object): string | null =>
    "calculatedColumnFormula" in column && typeof column.calculatedColumnFormula === "string"
      ? formulas.read(column.calculatedColumnFormula)
      : null;
  return [
    {
      name,
      rect: totalsRow === true ? { ...rect, bottom: Math.max(rect.top + 1, rect.bottom - 1) } : rect,
      headers: columns.map((column) => column.name),
      style: style?.theme ?? "TableStyleMedium2",
      formulas: columns.map(formulaOf),
    },
  ];
}

function widthsOf(worksheet: Worksheet): readonly FileSize[] {
  const last = Math.min(worksheet.columnCount, MOST_COLUMNS);
  return Array.from({ length: last }, (_, at) => ({ at, size: worksheet.getColumn(at + 1).width })).flatMap(
    ({ at, size }) => (size === undefined ? [] : [{ at, size }])
  );
}

function heightsOf(worksheet: Worksheet): readonly FileSize[] {
  const heights: FileSize[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height !== undefined) heights.push({ at: number - 1, size: row.height });
  });
  return heights;
}

/** The library gives none of these for a sheet that says nothing of them, whatever its types say. */
type Views = Worksheet["views"] | undefined;

function readView(views: Views): Pick<FileSheet, "frozen" | "gridlines"> {
  const view = views?.[0];
  const frozen = view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : NOT_FROZEN;
  return { frozen, gridlines: view?.showGridLines !== false };
}

const NOT_FROZEN = { rows: 0, columns: 0 };

const activeTab = (views: Workbook["views"] | undefined): number => views?.[0]?.activeTab ?? 0;

function readSheet(worksheet: Worksheet, reading: Reading): FileSheet {
  const { parts, formulas, readColor, properties, lost } = reading;
  const { name } = worksheet;
  const path = sheetParts(parts).find((part) => part.name === name)?.path ?? "";
  const { conditions, lost: lostConditions } = readConditions(worksheet, formulas, readColor);
  if (lostConditions > 0) lost.add("certaines mises en forme conditionnelles");
  const { charts, lost: lostCharts } = readCharts(parts, path);
  if (lostCharts > 0) lost.add("certains graphiques");
  const xml = textOf(parts.get(path));
  const { record: protection, hadPassword } = readProtection(xml);
  if (hadPassword) lost.add(PASSWORDS);
  for (const each of lostInSheet(xml)) lost.add(each);
  return {
    name,
    visibility: STATES[worksheet.state],
    tabColor: readColor(worksheet.properties.tabColor) ?? "",
    ...readView(worksheet.views),
    cells: readCells(worksheet, reading),
    widths: widthsOf(worksheet),
    heights: heightsOf(worksheet),
    tables: worksheet.getTables().flatMap((table) => readTable(table, reading)),
    validations: readValidations(parts, path, formulas),
    conditions,
    layout: readLayout(worksheet),
    properties: properties.get(name) ?? new Map(),
    charts,
    protection,
    unlocked: readUnlocked(worksheet),
  };
}

/** Names that Excel makes for itself: print areas, filters. */
const OWN_NAME = /^_xlnm\.|^_xlchart\./;

function readNames(parts: Parts, formulas: FileFormulas): readonly FileName[] {
  const sheets = sheetParts(parts).map(({ name }) => name);
  return elementsOf(textOf(parts.get(workbookPath(parts))), "definedName").flatMap(({ attributes, text }) => {
    const name = attributes.get("name") ?? "";
    if (name === "" || OWN_NAME.test(name)) return [];
    const local = attributes.get("localSheetId");
    return [
      {
        name,
        meaning: readReferenceText(text) ? text : formulas.read(text),
        comment: attributes.get("comment") ?? "",
        sheet: local === undefined ? null : (sheets[Number(local)] ?? null),
      },
    ];
  });
}

const isTooLarge = (worksheets: readonly Worksheet[]): boolean => {
  const isWide = worksheets.some(({ rowCount, columnCount }) => rowCount > MOST_ROWS || columnCount > MOST_COLUMNS);
  const cells = worksheets.reduce((sum, each) => sum + each.actualRowCount * each.actualColumnCount, 0);
  return isWide || cells > MOST_CELLS;
};

/** Without its support for charts the library reads no file that holds one. */
async function load(bytes: Uint8Array): Promise<Workbook | null> {
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
    return workbook.worksheets.length === 0 ? null : workbook;
  } catch {
    return null;
  }
}

/** Reads an .xlsx file, whoever made it, within limits. `functions` are those of the add-in, as "AVDL.MOTIF". */
export async function readBook(
  bytes: Uint8Array,
  functions: readonly string[]
): Promise<Result<ReadFile, FileProblem>> {
  const unpacked = await readZip(bytes, FILE_LIMITS);
  if (!unpacked.ok) return fail(unpacked.problem === "not-a-zip" ? "not-a-workbook" : unpacked.problem);
  const parts = unpacked.value;
  const workbook = await load(bytes);
  if (workbook === null) return fail("not-a-workbook");
  if (isTooLarge(workbook.worksheets)) return fail("too-many-cells");
  const lost = new Set(lostInParts(parts));
  const reading: Reading = {
    parts,
    formulas: createFileFormulas(functions),
    readColor: colorReader(parts),
    is1904: workbook.properties.date1904 === true,
    properties: readSheetProperties(parts),
    lost,
  };
  if (reading.is1904) lost.add("le calendrier de 1904 (dates comptées depuis 1900)");
  const structure = readStructure(textOf(parts.get(workbookPath(parts))));
  if (structure.hadPassword) lost.add(PASSWORDS);
  const sheets = workbook.worksheets.map((worksheet) => readSheet(worksheet, reading));
  const book: FileBook = {
    sheets,
    names: readNames(parts, reading.formulas),
    settings: readSettings(parts),
    structure: structure.record,
    active: sheets[activeTab(workbook.views)]?.name ?? sheets[0]?.name ?? "",
  };
  return ok({ book, notRead: [...lost] });
}
