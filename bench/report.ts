/** One line of the report. A budget is the most that the measure may be. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: "kB" | "ms" | "×" | "";
  readonly budget?: number;
}

const shown = (value: number, unit: Line["unit"]): string => {
  const digits = unit === "" ? 0 : value < 100 ? 1 : 0;
  return `${value.toFixed(unit === "×" ? 2 : digits)} ${unit}`.trim();
};

const verdict = ({ budget, measured }: Line): string =>
  budget === undefined ? "" : measured <= budget ? "OK" : "OVER";

/** Prints one part of the report as a table of Markdown. */
export function print(title: string, lines: readonly Line[]): void {
  console.log(`\n### ${title}\n\n| What | Measured | Budget | |\n|---|---|---|---|`);
  for (const line of lines) {
    const budget = line.budget === undefined ? "" : `≤ ${shown(line.budget, line.unit)}`;
    console.log(`| ${line.what} | ${shown(line.measured, line.unit)} | ${budget} | ${verdict(line)} |`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
