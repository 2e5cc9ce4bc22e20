import type { Answered } from "./answered";
import { confidenceInterval } from "./intervals";
import { percent, table } from "./markdown";
import { MEASURES, type Measure, type Share } from "./measures";

/** A column of figures: a classifier on some lines. */
export interface Column {
  readonly title: string;
  readonly answered: readonly Answered[];
}

/** "49 / 50 = 98 % [89.3 %, 99.9 %]", or "0 / 55, at most 6.5 %" for a count of faults. */
export function shown({ countsFaults }: Measure, { hits, total }: Share): string {
  if (total === 0) return "–";
  const { lower, upper } = confidenceInterval(hits, total);
  if (countsFaults) return `${String(hits)} / ${String(total)}, at most ${percent(upper, "up")}`;
  return `${String(hits)} / ${String(total)} = ${percent(hits / total)} [${percent(lower)}, ${percent(upper, "up")}]`;
}

/** Every measure, down, for each column. */
export const figureTable = (columns: readonly Column[]): string =>
  table(
    ["Figure", ...columns.map(({ title }) => title)],
    Object.values(MEASURES).map((measure) => [
      measure.title,
      ...columns.map(({ answered }) => shown(measure, measure.of(answered))),
    ])
  );
