import { cellAddress, columnLetters } from "../plan/address";
import type { PlanBlock, PlanSheet, PlanStyle } from "../plan/plan";
import { listRange, type Layout } from "./layout";

const NARROWEST = 14;
const MARGIN = 3;

/** The lists, one column each: a title, then the items that validations point at. */
export function compileLists({ lists }: Layout): Pick<PlanSheet, "blocks" | "styles" | "widths"> {
  const placed = [...lists.values()].filter(({ isPresent }) => !isPresent);
  return {
    blocks: placed.flatMap((place): readonly PlanBlock[] => [
      { range: cellAddress(place.start), values: [[place.list.title]] },
      { range: listRange(place), values: place.list.items.map((item) => [item]) },
    ]),
    styles: [
      ...placed.map(({ start }): PlanStyle => ({ range: cellAddress(start), style: "columnHeader" })),
      ...placed.map((place): PlanStyle => ({
        range: listRange(place),
        style: place.list.isFixed ? "calculated" : "input",
      })),
    ],
    widths: placed.map(({ list, start }) => ({
      column: columnLetters(start.column),
      characters: Math.max(NARROWEST, ...[list.title, ...list.items].map(({ length }) => length + MARGIN)),
    })),
  };
}
