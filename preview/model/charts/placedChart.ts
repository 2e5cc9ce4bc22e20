import { readStyle, readText, readValue } from "../../grid/cells";
import { formatRect, quoteSheet } from "../../grid/address";
import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../errors";
import { requireAllowed } from "../protection/access";
import { Range } from "../range";
import type { AxisGroup, ChartRecord, SeriesName, SeriesRecord, Source } from "./chartRecord";
import type { SourceCells } from "./splitSource";

/** A chart with the sheet it is on. */
export interface PlacedChart {
  readonly book: Book;
  readonly sheetId: string;
  readonly record: ChartRecord;
}

/** The chart as it is now, or `ItemNotFound` when it or its sheet is gone. */
export function present({ book, sheetId, record }: PlacedChart): ChartRecord {
  if (!book.grid.sheets.has(sheetId) || !book.sheet(sheetId).charts.includes(record)) throw itemNotFound();
  return record;
}

/** Changes the chart and has it drawn again. */
export function change(placed: PlacedChart, edit: (record: ChartRecord) => void): void {
  const record = present(placed);
  requireAllowed(placed, "allowEditObjects");
  edit(record);
  placed.book.charts.changed();
}

/** Reads an argument that is a range. */
export function readSource(argument: unknown): Source {
  if (!(argument instanceof Range)) throw invalidArgument();
  return { sheetId: argument.sheetId, rect: argument.rect };
}

const DATE_LETTERS = /[dmyjah]/i;

/** The number format without the texts that it holds. */
const bareFormat = (pattern: string): string => pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

/** The cells of a sheet as the guess of series and categories looks at them. */
export function sourceCells(book: Book, sheetId: string): SourceCells {
  const { engine } = book.grid;
  return {
    value: (row, column) => readValue(engine, sheetId, row, column),
    isDate(row, column) {
      const pattern = readStyle(engine, sheetId, row, column).n?.pattern ?? "General";
      return pattern !== "General" && DATE_LETTERS.test(bareFormat(pattern));
    },
  };
}

/** `=Feuil1!$A$1:$A$9`, or null when the cells are gone. */
export function writtenSource(book: Book, source: Source | null): string | null {
  if (!source || !book.grid.sheets.has(source.sheetId)) return null;
  return `=${quoteSheet(book.grid.sheets.name(source.sheetId))}!${formatRect(source.rect, true)}`;
}

/** What the name of a series says now. */
export function readName(book: Book, name: SeriesName, index: number): string {
  if (typeof name === "string") return name;
  if (name === null || !book.grid.sheets.has(name.sheetId)) return `Série${index + 1}`;
  return readText(book.grid.engine, name.sheetId, name.rect.top, name.rect.left);
}

/** The title that Excel gives: the name of the only series, else a word to replace. */
export function readTitle(book: Book, record: ChartRecord): string {
  if (record.title !== null) return record.title;
  const [only, ...others] = record.series;
  return only && others.length === 0 && only.name !== null ? readName(book, only.name, 0) : "Titre du graphique";
}

/** The series drawn against an axis of that group. */
export const seriesOf = (record: ChartRecord, group: AxisGroup): readonly SeriesRecord[] =>
  record.series.filter(({ axisGroup }) => axisGroup === group);
