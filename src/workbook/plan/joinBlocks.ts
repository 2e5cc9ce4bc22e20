import { areaOf } from "./address";
import { joined } from "./joinRanges";

/** A rectangle of the sheet and what is in it, row by row. */
export interface Block<Value> {
  readonly range: string;
  readonly rows: readonly (readonly Value[])[];
}

function merged<Value>(one: Block<Value>, other: Block<Value>): Block<Value> | null {
  const range = joined(one.range, other.range);
  if (range === null) return null;
  const isUnder = areaOf(one.range).start.row < areaOf(other.range).start.row;
  return {
    range,
    rows: isUnder ? [...one.rows, ...other.rows] : one.rows.map((row, index) => [...row, ...(other.rows[index] ?? [])]),
  };
}

/** Joins blocks that follow each other and make one rectangle: side by side, or one under the other. */
export function joinBlocks<Value>(blocks: readonly Block<Value>[]): readonly Block<Value>[] {
  const result: Block<Value>[] = [];
  for (const next of blocks) {
    let block = next;
    for (let last = result.at(-1); last !== undefined; last = result.at(-1)) {
      const whole = merged(last, block);
      if (whole === null) break;
      result.pop();
      block = whole;
    }
    result.push(block);
  }
  return result;
}
