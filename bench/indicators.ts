import { dayOfText } from "../src/domain/calendar";
import { exampleMeasures } from "../src/domain/example";
import { computeIndicators, computeQuarters, everyIndicator, type Period } from "../src/domain/indicators";
import type { Cell, Cells } from "../src/domain/shared";
import { type ColumnKey, DEFAULT_PARAMETERS, headerOf, readTracking, TRACKING_COLUMNS } from "../src/domain/tracking";
import { print } from "./report";
import { sideBySide } from "./sideBySide";

const MEASURES = 100_000;
const NEEDED: readonly ColumnKey[] = ["code_menage", "bailleur", "date_entree", "date_sortie", "motif_sortie"];
const EVERY = TRACKING_COLUMNS.map(({ key }) => key);

const cellOf = (key: ColumnKey, row: number): Cell => {
  const column = exampleMeasures[key];
  const value = column[row % column.length] ?? "";
  if (typeof value === "number" || value === "") return value;
  const isCode = key === "code_menage";
  return isCode ? `${value}-${Math.floor(row / column.length)}` : (dayOfText(value) ?? value);
};

/** The example's measures again and again, each time with other household codes: dates as Excel's numbers. */
const sheet = (keys: readonly ColumnKey[]): Cells => [
  keys.map(headerOf),
  ...Array.from({ length: MEASURES }, (_, row) => keys.map((key) => cellOf(key, row))),
];

const day = (iso: string): number => dayOfText(iso) ?? 0;
const PERIOD: Period = { start: day("2025-07-01"), end: day("2025-12-31") };
const TWO_YEARS: Period = { start: day("2024-01-01"), end: day("2025-12-31") };

/** Reads every cell once and looks at its type. */
function bareLoop(cells: Cells): number {
  let found = 0;
  for (const row of cells) {
    for (const cell of row) {
      if (typeof cell === "number") found += 1;
      else if (typeof cell === "string" && cell !== "") found += 2;
      else if (typeof cell === "boolean") found += 3;
    }
  }
  return found;
}

function allIndicators(cells: Cells): number {
  const tracking = readTracking(cells, DEFAULT_PARAMETERS);
  if (!tracking.ok) throw new Error(tracking.problem.message.en);
  return computeIndicators(tracking.value, PERIOD, DEFAULT_PARAMETERS, everyIndicator).length;
}

function everyQuarter(cells: Cells): number {
  const tracking = readTracking(cells, DEFAULT_PARAMETERS);
  if (!tracking.ok) throw new Error(tracking.problem.message.en);
  const figures = computeQuarters(tracking.value, TWO_YEARS, DEFAULT_PARAMETERS, everyIndicator);
  return figures.ok ? figures.value.quarters.length : Number.NaN;
}

function onSheet(title: string, keys: readonly ColumnKey[]): void {
  const cells = sheet(keys);
  const times = sideBySide({
    loop: () => bareLoop(cells),
    indicators: () => allIndicators(cells),
    quarters: () => everyQuarter(cells),
  });
  print(`All ${everyIndicator.length} indicators, 100 000 measures, ${title}`, [
    { what: "a bare loop over every cell", measured: times.loop, unit: "ms" },
    { what: "reading the cells and computing", measured: times.indicators, unit: "ms" },
    { what: "as a ratio", measured: times.indicators / times.loop, unit: "×", budget: 4 },
    { what: "reading the cells and computing eight quarters and the whole", measured: times.quarters, unit: "ms" },
  ]);
}

/** Time of all indicators from raw cells, beside a loop that reads and type-checks every cell once. */
export function indicators(): void {
  onSheet(`a sheet of ${NEEDED.length} columns`, NEEDED);
  onSheet(`a sheet of ${EVERY.length} columns`, EVERY);
}
