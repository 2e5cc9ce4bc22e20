import { areaOf, rangeAddress } from "./address";

/** The rectangle that two ranges make together, or null when they make none. */
export function joined(one: string, other: string): string | null {
  const [first, second] = [areaOf(one), areaOf(other)];
  const isBeside =
    first.start.row === second.start.row &&
    first.rows === second.rows &&
    first.start.column + first.columns === second.start.column;
  if (isBeside) return rangeAddress(first.start, first.rows, first.columns + second.columns);
  const isUnder =
    first.start.column === second.start.column &&
    first.columns === second.columns &&
    first.start.row + first.rows === second.start.row;
  return isUnder ? rangeAddress(first.start, first.rows + second.rows, first.columns) : null;
}

/**
 * Joins what follows each other in the list, is alike, and makes one rectangle: beside on the right, or under.
 * Only neighbours of the list are joined, so that what covers a range keeps covering it.
 */
export function joinRanges<Item extends { readonly range: string }>(
  items: readonly Item[],
  areAlike: (one: Item, other: Item) => boolean
): readonly Item[] {
  const result: Item[] = [];
  for (const item of items) {
    let last = item;
    for (let before = result.at(-1); before !== undefined; before = result.at(-1)) {
      const range = areAlike(before, last) ? joined(before.range, last.range) : null;
      if (range === null) break;
      result.pop();
      last = { ...before, range };
    }
    result.push(last);
  }
  return result;
}
