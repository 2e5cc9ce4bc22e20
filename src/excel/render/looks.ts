import { areaOf, joinRanges, STYLES, type PlanSheet, type Style, type StyleName } from "../../workbook";
import type { Operation } from "./operation";

/** Average size of what one format asks: it only serves to cut very large requests. */
export const FORMAT_SIZE = 600;

/** Width of a character and padding of a column, in points, for the normal font of a new workbook. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

export const pointsOf = (characters: number): number => characters * POINTS_PER_CHARACTER + COLUMN_PADDING;

/** What is done to the looks of ranges, however many they are. */
export interface Looks {
  /** "A1:B2", "C:F" or "8:27". */
  readonly ranges: readonly string[];
  readonly apply: (format: Excel.RangeFormat) => void;
}

const applyStyle = (format: Excel.RangeFormat, style: Style): void => {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.struck !== undefined) format.font.strikethrough = style.struck;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
};

/** The ranges of each style, in the order in which styles come. */
export function rangesByStyle(styles: PlanSheet["styles"]): ReadonlyMap<StyleName, readonly string[]> {
  const byStyle = new Map<StyleName, string[]>();
  for (const { range, style } of styles) byStyle.set(style, [...(byStyle.get(style) ?? []), range]);
  return byStyle;
}

/** What styles have in common is given once, to all their ranges: the letters and the fill, the wrapping, the alignment. */
const piecesOf = ({ wrap, align, ...ink }: Style): readonly Style[] => [
  ...(Object.keys(ink).length === 0 ? [] : [ink]),
  ...(wrap === undefined ? [] : [{ wrap }]),
  ...(align === undefined ? [] : [{ align }]),
];

const inOrder = (ranges: readonly string[]): readonly string[] =>
  [...ranges]
    .map((range) => ({ range, ...areaOf(range).start }))
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ range }) => range);

/** Ranges side by side as one. */
const together = (ranges: readonly string[]): readonly string[] =>
  joinRanges(
    inOrder(ranges).map((range) => ({ range })),
    () => true
  ).map(({ range }) => range);

export function styleLooks(byStyle: ReadonlyMap<StyleName, readonly string[]>): readonly Looks[] {
  const byPiece = new Map<string, { readonly piece: Style; readonly ranges: readonly string[] }>();
  for (const [style, ranges] of byStyle)
    for (const piece of piecesOf(STYLES[style])) {
      const key = JSON.stringify(piece);
      byPiece.set(key, { piece, ranges: [...(byPiece.get(key)?.ranges ?? []), ...ranges] });
    }
  return [...byPiece.values()].map(({ piece, ranges }) => ({
    ranges: together(ranges),
    apply: (format) => applyStyle(format, piece),
  }));
}

const bySize = <Item>(items: readonly Item[], sizeOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> => {
  const sizes = new Map<number, Item[]>();
  for (const item of items) sizes.set(sizeOf(item), [...(sizes.get(sizeOf(item)) ?? []), item]);
  return sizes;
};

/** Neighbours as one range of columns or rows: "C1", "D1" become "C:D"; "A8", "A9" become "8:9". */
const spans = (cells: readonly string[], kept: RegExp): readonly string[] =>
  joinRanges(
    cells.map((range) => ({ range })),
    () => true
  ).map(({ range }) => {
    const [first = "", last = first] = range.split(":").map((cell) => cell.replace(kept, ""));
    return `${first}:${last}`;
  });

export const columnLooks = (widths: PlanSheet["widths"]): readonly Looks[] =>
  [...bySize(widths, ({ characters }) => characters)].map(([characters, alike]) => ({
    ranges: spans(
      alike.map(({ column }) => `${column}1`),
      /\d+/
    ),
    apply: (format) => {
      format.columnWidth = pointsOf(characters);
    },
  }));

/** What a row holds starts at its top. */
export const rowLooks = (heights: PlanSheet["heights"]): readonly Looks[] =>
  [...bySize(heights, ({ points }) => points)].map(([points, alike]) => ({
    ranges: spans(
      alike.map(({ row }) => `A${row}`),
      /[A-Z]+/
    ),
    apply: (format) => {
      format.rowHeight = points;
      format.verticalAlignment = "Top";
    },
  }));

/** Longest list of ranges that Excel takes, in characters. */
const LONGEST_ADDRESS = 8000;

/** Lists of addresses, each short enough for one call. */
const addressLists = (ranges: readonly string[]): readonly string[] =>
  ranges.reduce<readonly string[]>((lists, range) => {
    const last = lists.at(-1);
    return last === undefined || last.length + range.length >= LONGEST_ADDRESS
      ? [...lists, range]
      : [...lists.slice(0, -1), `${last},${range}`];
  }, []);

/** Does one thing to the looks of many ranges: together where this Excel can, as each object costs as much as the thing. */
export const toAll = (name: string, { ranges, apply }: Looks, inGroups: boolean): readonly Operation[] =>
  (inGroups ? addressLists(ranges) : ranges).map((address) => ({
    size: FORMAT_SIZE,
    queue: ({ sheet }) => {
      const worksheet = sheet(name);
      apply((address.includes(",") ? worksheet.getRanges(address) : worksheet.getRange(address)).format);
    },
  }));
