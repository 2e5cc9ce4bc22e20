import { exampleMeasures } from "../../../src/domain/example";
import { EXIT_REASONS } from "../../../src/domain/tracking";

/*
 * The figures of the example worked out a second time, straight from the texts and the words of the rules, and slowly:
 * ISO dates compare as texts, and days are counted by the calendar of JavaScript.
 */

const text = (cell: string | number | undefined): string => String(cell ?? "");

const rows = exampleMeasures.code_menage.map((code, index) => ({
  row: index + 2,
  code: text(code),
  household: `${text(exampleMeasures.bailleur[index])} / ${text(code)}`,
  entry: text(exampleMeasures.date_entree[index]),
  exit: text(exampleMeasures.date_sortie[index]),
  reason: text(exampleMeasures.motif_sortie[index]),
}));

type Measure = (typeof rows)[number];

const NEVER = "9999-12-31";
const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const rowsOf = (measures: readonly Measure[]): readonly number[] => measures.map(({ row }) => row);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length / 2;
  const at = (position: number): number => sorted[position] ?? Number.NaN;
  return Number.isInteger(half) ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
};

const classOf = ({ reason }: Measure): string =>
  EXIT_REASONS.find(({ label }) => label.fr === reason)?.exitClass ?? "inconnue";

/** The figures of a period and the rows behind them. */
export function byTheRules(start: string, end: string) {
  const leftBy = ({ exit }: Measure): boolean => exit !== "" && exit <= end;
  const active = rows.filter(({ entry, exit }) => entry !== "" && entry <= end && (exit === "" || exit >= start));
  const open = rows.filter((measure) => measure.entry !== "" && measure.entry <= end && !leftBy(measure));
  const withoutEntry = rows.filter((measure) => measure.entry === "" && leftBy(measure) && measure.exit >= start);

  /** The latest entry, then the open one or the later exit, then the later row, decides: the last in this order. */
  const rank = (measure: Measure): string =>
    [measure.entry, leftBy(measure) ? measure.exit : NEVER, String(measure.row).padStart(4, "0")].join(" ");
  const deciding = active.filter(
    (measure) =>
      measure.code !== "" &&
      !active.some((other) => other.household === measure.household && rank(other) > rank(measure))
  );

  const left = deciding.filter(leftBy);
  const present = deciding.filter((measure) => !leftBy(measure));
  const known = left.filter(({ entry, exit }) => exit >= entry);
  const after = new Date(Date.parse(end) + DAY).toISOString().slice(0, 10);
  const leftDays = known.map(({ entry, exit }) => daysBetween(entry, exit));
  const presentDays = present.map(({ entry }) => daysBetween(entry, after));
  const classed = (wanted: string): readonly number[] => rowsOf(left.filter((measure) => classOf(measure) === wanted));
  return {
    left: rowsOf(left),
    present: rowsOf(present),
    reversed: rowsOf(left.filter((measure) => !known.includes(measure))),
    uncertain: rowsOf([...withoutEntry, ...active.filter(({ code }) => code === "")]),
    openHouseholds: new Set(open.filter(({ code }) => code !== "").map(({ household }) => household)).size,
    openWithoutCode: rowsOf(open.filter(({ code }) => code === "")),
    leftDays: { sum: sum(leftDays), count: leftDays.length, median: medianOf(leftDays) },
    presentDays: { sum: sum(presentDays), count: presentDays.length, median: medianOf(presentDays) },
    positive: classed("positive"),
    counted: classed("comptée"),
    excluded: classed("exclue"),
    unknown: classed("inconnue"),
  };
}
