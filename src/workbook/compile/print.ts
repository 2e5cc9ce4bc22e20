import type { SheetDefinition } from "../definition/definition";
import { columnLetters, placeOf } from "../plan/address";
import type { PlanSheet } from "../plan/plan";

/** What fits in the width of one page before its texts become too small to read, in characters. */
const PAGE_CHARACTERS = 195;

/** The width of a column that nothing was said about, with its margins. */
const USUAL_WIDTH = 9;

const columnOf = (letters: string): number => placeOf(`${letters}1`).column;

/** The widths of all the columns that hold something, from the first. */
function everyWidth({ charts }: SheetDefinition, widths: PlanSheet["widths"]): readonly number[] {
  const known = new Map(widths.map(({ column, characters }) => [columnOf(column), characters]));
  const last = Math.max(0, ...known.keys(), ...charts.map(({ to }) => placeOf(to).column));
  return Array.from({ length: last }, (_, index) => known.get(index + 1) ?? USUAL_WIDTH);
}

/** How many pages side by side, when each column goes whole on a page after those that are repeated. */
function pagesFor(widths: readonly number[], repeated: number): number {
  const room = PAGE_CHARACTERS - widths.slice(0, repeated).reduce((total, width) => total + width, 0);
  let pages = 1;
  let left = room;
  for (const width of widths.slice(repeated)) {
    if (left < room && width > left) {
      pages += 1;
      left = room;
    }
    left -= width;
  }
  return pages;
}

/** A4 in landscape, headers repeated, as few pages side by side as can be read. */
export function printOf(sheet: SheetDefinition, widths: PlanSheet["widths"]): PlanSheet["print"] {
  const { printTitle, printColumns, printPages, frozen } = sheet;
  const frozenColumns = frozen.columns > 0 ? `A:${columnLetters(frozen.columns)}` : null;
  const titleColumns = printColumns === undefined ? frozenColumns : printColumns;
  const repeated = titleColumns === null ? 0 : columnOf(titleColumns.replace(/^.*:/, ""));
  const pagesWide = Math.max(printPages ?? 1, pagesFor(everyWidth(sheet, widths), repeated));
  return {
    paper: "A4",
    orientation: "landscape",
    titleRows: `${printTitle}:${printTitle}`,
    titleColumns: pagesWide > 1 ? titleColumns : null,
    pagesWide,
  };
}
