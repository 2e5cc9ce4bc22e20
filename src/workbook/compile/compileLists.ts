import { cellAddress, columnLetters, moved } from "../plan/address";
import type { PlanBlock, PlanSheet, PlanStyle, PlanValidation } from "../plan/plan";
import { listRange, type Layout, type PlacedList } from "./layout";

const NARROWEST = 14;
const MARGIN = 3;

/** A list is the person's to edit: the help says what the words are for. */
const listValidation = (place: PlacedList): PlanValidation => ({
  range: listRange(place),
  rule: { kind: "formula", formula: `=LEN(${cellAddress(moved(place.start, 1, 0))})>0` },
  title: place.list.title,
  message: "Valeur proposée à la saisie. Vous pouvez la changer ; ce qui est déjà saisi ailleurs garde son ancien mot.",
  alert: "warning",
});

/** The lists, one column each: a title, then the items that validations point at. */
export function compileLists({ lists }: Layout): Pick<PlanSheet, "blocks" | "styles" | "widths" | "validations"> {
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
    validations: placed.filter(({ list }) => !list.isFixed).map(listValidation),
    widths: placed.map(({ list, start }) => ({
      column: columnLetters(start.column),
      characters: Math.max(NARROWEST, ...[list.title, ...list.items].map(({ length }) => length + MARGIN)),
    })),
  };
}
