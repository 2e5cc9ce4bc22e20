import {
  areaOf,
  cellAddress,
  columnLetters,
  moved,
  placeOf,
  rangeAddress,
  STYLES,
  type Place,
  type PlanSheet,
  type Style,
  type StyleName,
} from "../../workbook";
import { pointsOf } from "./looks";
import type { Operation } from "./operation";

type ByStyle = ReadonlyMap<StyleName, readonly string[]>;

/** What a style asks of one cell. */
function propertiesOf({ fill, wrap, align, struck, ...letters }: Style): Excel.SettableCellProperties {
  const font = { ...letters, ...(struck === undefined ? {} : { strikethrough: struck }) };
  return {
    format: {
      ...(fill === undefined ? {} : { fill: { color: fill } }),
      ...(Object.keys(font).length === 0 ? {} : { font }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
      ...(align === undefined ? {} : { horizontalAlignment: align }),
    },
  };
}

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** Roughly what one object and one member of it add to a request, in characters. */
const OBJECT_SIZE = 135;
const MEMBER_SIZE = 97;
const CALL_SIZE = 2 * OBJECT_SIZE + MEMBER_SIZE;
const NO_PROPERTY = 3;

/** What a style costs when it is given to whole ranges, through objects. */
function costOfObjects({ fill, ...others }: Style, ranges: readonly string[]): number {
  const members = Object.keys(others);
  const hasFont = members.some((member) => member !== "wrap" && member !== "align");
  const objects = 2 + (fill === undefined ? 0 : 1) + (hasFont ? 1 : 0);
  return OBJECT_SIZE * objects + MEMBER_SIZE * (members.length + (fill === undefined ? 0 : 1)) + ranges.join().length;
}

const cellsIn = (range: string): number => {
  const { rows, columns } = areaOf(range);
  return rows * columns;
};

/** Styles of few cells, which are cheaper to give cell by cell in one call, and the others. */
export function shareOut(byStyle: ByStyle): { readonly byCell: ByStyle; readonly byRange: ByStyle } {
  const isCheap = ([style, ranges]: readonly [StyleName, readonly string[]]): boolean => {
    const cells = ranges.reduce((total, range) => total + cellsIn(range), 0);
    return cells * sizeOf(propertiesOf(STYLES[style])) < costOfObjects(STYLES[style], ranges);
  };
  const all = [...byStyle];
  return {
    byCell: new Map(all.filter(isCheap)),
    byRange: new Map(all.filter((entry) => !isCheap(entry))),
  };
}

const eachCell = (range: string, visit: (place: Place) => void): void => {
  const { start, rows, columns } = areaOf(range);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) visit(moved(start, row, column));
};

const bounds = (one: string, other: string): string => {
  const areas = [areaOf(one), areaOf(other)];
  const top = Math.min(...areas.map(({ start }) => start.row));
  const left = Math.min(...areas.map(({ start }) => start.column));
  const bottom = Math.max(...areas.map(({ start, rows }) => start.row + rows));
  const right = Math.max(...areas.map(({ start, columns }) => start.column + columns));
  return rangeAddress({ row: top, column: left }, bottom - top, right - left);
};

/** Rectangles to write in one call each: two become one where the cells between them cost less than a call. */
const gathered = (cells: readonly string[]): readonly string[] =>
  cells.reduce<readonly string[]>((ranges, cell) => {
    const last = ranges.at(-1);
    if (last === undefined) return [cell];
    const whole = bounds(last, cell);
    const isCheaper = (cellsIn(whole) - cellsIn(last)) * NO_PROPERTY < CALL_SIZE;
    return isCheaper ? [...ranges.slice(0, -1), whole] : [...ranges, cell];
  }, []);

/** Gives their looks to cells one by one, those that stand near each other in one call. */
export function dressCells(name: string, byCell: ByStyle): readonly Operation[] {
  const dressed = new Map<string, Excel.SettableCellProperties>();
  for (const [style, ranges] of byCell)
    for (const range of ranges)
      eachCell(range, (place) => dressed.set(cellAddress(place), propertiesOf(STYLES[style])));
  const inOrder = [...dressed.keys()]
    .map((address) => ({ address, ...placeOf(address) }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  return gathered(inOrder.map(({ address }) => address)).map((range) => {
    const { start, rows, columns } = areaOf(range);
    const properties = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const address = cellAddress(moved(start, row, column));
        const found = dressed.get(address) ?? {};
        dressed.delete(address);
        return found;
      })
    );
    return {
      size: sizeOf(properties),
      queue: ({ sheet }) => {
        sheet(name).getRange(range).setCellProperties(properties);
      },
    };
  });
}

/** The widths of all the columns of a sheet, in one call. */
export function widenColumns(name: string, widths: PlanSheet["widths"]): readonly Operation[] {
  const byColumn = new Map(widths.map(({ column, characters }) => [placeOf(`${column}1`).column, characters]));
  const first = Math.min(...byColumn.keys());
  const last = Math.max(...byColumn.keys());
  if (byColumn.size === 0) return [];
  const properties = Array.from({ length: last - first + 1 }, (_, index) => {
    const characters = byColumn.get(first + index);
    return characters === undefined ? {} : { format: { columnWidth: pointsOf(characters) } };
  });
  return [
    {
      size: sizeOf(properties),
      queue: ({ sheet }) => {
        const range = `${columnLetters(first)}1:${columnLetters(last)}1`;
        sheet(name).getRange(range).setColumnProperties(properties);
      },
    },
  ];
}
