import { listNames } from "../../grid/names";
import { readFrozen } from "../../grid/structure";
import { sheetOf } from "../../grid/univer";
import type { TableShape } from "../../grid/structuredReference";
import type { Book } from "../../model/book";
import { formulaOf } from "../../model/conditionalFormatRule";
import type { ConditionalFormatRecord } from "../../model/conditionalFormatRecord";
import { isRecord } from "../../model/input";
import type { ValidationRecord } from "../../model/validationRecord";
import type { Rect } from "../../grid/address";
import type { FileBook, FileCondition, FileSheet, FileSize, FileTable, FileValidation } from "../fileBook";
import { takeChart } from "./charts";
import { CHARACTER_PIXELS, POINT_PIXELS } from "./sizes";
import { takeCells } from "./takeCells";

/** The formula that every row of a column of a table holds, or null. */
function columnFormula({ grid }: Book, { rect, sheetId }: TableShape, column: number): string | null {
  const first = grid.formulas.read(sheetId, rect.top + 1, column);
  for (let row = rect.top + 2; first !== null && row <= rect.bottom; row += 1)
    if (grid.formulas.read(sheetId, row, column) !== first) return null;
  return first;
}

const takeTable = (book: Book, shape: TableShape): FileTable => ({
  name: shape.name,
  rect: shape.rect,
  headers: shape.headers,
  style: book.tables.find(({ id }) => id === shape.id)?.style ?? "",
  formulas: shape.headers.map((_, index) => columnFormula(book, shape, shape.rect.left + index)),
});

const rounded = (size: number): number => Math.round(size * 100) / 100;

/** Widths that were given: a column left alone has none. */
function takeWidths({ grid }: Book, sheetId: string): readonly FileSize[] {
  return Object.entries(sheetOf(grid.engine, sheetId).getConfig().columnData).flatMap(([at, column]) => {
    const width = isRecord(column) ? column["w"] : undefined;
    return typeof width === "number" ? [{ at: Number(at), size: rounded(width / CHARACTER_PIXELS) }] : [];
  });
}

function takeHeights({ grid }: Book, sheetId: string): readonly FileSize[] {
  return Object.entries(sheetOf(grid.engine, sheetId).getConfig().rowData).flatMap(([at, row]) => {
    const height = isRecord(row) ? row["h"] : undefined;
    return typeof height === "number" ? [{ at: Number(at), size: rounded(height / POINT_PIXELS) }] : [];
  });
}

/** A rule about several rectangles speaks of the first cell of the first: for the others it is moved. */
function takeValidation({ grid }: Book, record: ValidationRecord): readonly FileValidation[] {
  const { rects, rule, prompt, errorAlert, ignoreBlanks } = record;
  const [first] = rects;
  const move = (value: unknown, to: Rect): unknown =>
    typeof value === "string" && value.startsWith("=") && first !== undefined && to !== first
      ? grid.engine.api.getFormula().moveFormulaRefOffset(value, to.left - first.left, to.top - first.top)
      : value;
  const moved = (to: Rect) =>
    Object.entries(rule).map(([kind, detail]) => {
      const parts = isRecord(detail) ? Object.entries(detail) : [];
      return [kind, Object.fromEntries(parts.map(([name, value]) => [name, move(value, to)]))] as const;
    });
  return rects.map((rect) => ({ rect, rule: Object.fromEntries(moved(rect)), prompt, errorAlert, ignoreBlanks }));
}

function takeCondition(record: ConditionalFormatRecord): readonly FileCondition[] {
  const formula = formulaOf(record);
  const { rects, fill, color, bold, italic, struck } = record;
  return formula === null ? [] : [{ rects, formula, fill, color, bold, italic, struck }];
}

function takeSheet(book: Book, sheetId: string): FileSheet {
  const { sheets, tables, engine } = book.grid;
  const record = book.sheet(sheetId);
  const hidden = record.veryHidden ? "VeryHidden" : "Hidden";
  return {
    name: sheets.name(sheetId),
    visibility: sheets.isHidden(sheetId) ? hidden : "Visible",
    tabColor: sheets.tabColor(sheetId),
    gridlines: sheets.showsGridlines(sheetId),
    cells: takeCells(book, sheetId),
    widths: takeWidths(book, sheetId),
    heights: takeHeights(book, sheetId),
    frozen: readFrozen(engine, sheetId),
    tables: tables
      .shapes()
      .filter((shape) => shape.sheetId === sheetId)
      .map((shape) => takeTable(book, shape)),
    validations: record.validations.flatMap((each) => takeValidation(book, each)),
    conditions: record.conditionalFormats.flatMap(takeCondition),
    layout: record.pageLayout,
    properties: record.properties,
    charts: record.charts.map((chart) => takeChart(book, chart)),
    protection: record.protection,
    unlocked: record.unlocked,
  };
}

/** The workbook as it is now, as plain data. */
export function takeBook(book: Book): FileBook {
  const { sheets, engine } = book.grid;
  return {
    sheets: sheets.ids().map((id) => takeSheet(book, id)),
    names: listNames(engine).map(({ name, meaning, comment, sheetId }) => ({
      name,
      meaning,
      comment,
      sheet: sheetId === null ? null : sheets.name(sheetId),
    })),
    settings: book.settings,
    active: sheets.name(sheets.active()),
    structure: book.structure,
  };
}
