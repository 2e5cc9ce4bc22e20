import { cellAddress, columnLetters, moved, rangeAddress } from "../plan/address";
import type { PlanBlock, PlanSheet, PlanStyle, PlanValidation } from "../plan/plan";
import { listRange, type Layout, type PlacedList } from "./layout";

const NARROWEST = 14;
const MARGIN = 3;

const ENTRY = {
  title: "Liste de choix",
  message: "Valeur proposée à la saisie. Vous pouvez la changer ; ce qui est déjà saisi ailleurs garde son ancien mot.",
  alert: "warning",
  error: null,
} as const;

/** Lists that stand side by side and are the person's to edit. */
const editableRuns = (placed: readonly PlacedList[]): readonly (readonly PlacedList[])[] =>
  placed.reduce<readonly (readonly PlacedList[])[]>((runs, place, index) => {
    if (place.list.isFixed) return runs;
    const follows = index > 0 && placed[index - 1]?.list.isFixed === false;
    return follows ? [...runs.slice(0, -1), [...(runs.at(-1) ?? []), place]] : [...runs, [place]];
  }, []);

const longest = (lists: readonly PlacedList[]): number => Math.max(...lists.map(({ list }) => list.items.length));

/** What a list proposes is the person's to edit: the help says what the words are for. */
function runValidation(run: readonly PlacedList[]): readonly PlanValidation[] {
  const [first] = run;
  if (first === undefined) return [];
  const top = moved(first.start, 1, 0);
  const range = rangeAddress(top, longest(run), run.length);
  return [{ ...ENTRY, range, rule: { kind: "formula", formula: `=LEN(${cellAddress(top)})>0` } }];
}

/** All the lists as one rectangle: titles, then items, and nothing under the shorter ones. */
function listBlock(placed: readonly PlacedList[]): readonly PlanBlock[] {
  const [first] = placed;
  if (first === undefined) return [];
  const rows = longest(placed);
  return [
    {
      range: rangeAddress(first.start, rows + 1, placed.length),
      values: [
        placed.map(({ list }) => list.title),
        ...Array.from({ length: rows }, (_, row) => placed.map(({ list }) => list.items[row] ?? null)),
      ],
    },
  ];
}

/** The lists, one column each: a title, then the items that validations point at. */
export function compileLists({ lists }: Layout): Pick<PlanSheet, "blocks" | "styles" | "widths" | "validations"> {
  const placed = [...lists.values()].filter(({ isPresent }) => !isPresent);
  return {
    blocks: listBlock(placed),
    styles: [
      ...placed.map(({ start }): PlanStyle => ({ range: cellAddress(start), style: "columnHeader" })),
      ...placed.map((place): PlanStyle => ({
        range: listRange(place),
        style: place.list.isFixed ? "calculated" : "input",
      })),
    ],
    validations: editableRuns(placed).flatMap(runValidation),
    widths: placed.map(({ list, start }) => ({
      column: columnLetters(start.column),
      characters: Math.max(NARROWEST, ...[list.title, ...list.items].map(({ length }) => length + MARGIN)),
    })),
  };
}
