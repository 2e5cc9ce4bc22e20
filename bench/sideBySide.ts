import { performance } from "node:perf_hooks";
import { median } from "./report";

/** A piece of work; what it answers is kept so that no engine can leave the work out. */
export type Work = (run: number) => number;

const RUNS = 9;

/** Median time of each work in milliseconds: the works take turns in one process, after one round that is not counted. */
export function sideBySide<Name extends string>(works: Readonly<Record<Name, Work>>): Readonly<Record<Name, number>>;
export function sideBySide(works: Readonly<Record<string, Work>>): Readonly<Record<string, number>> {
  const times = new Map<string, number[]>(Object.keys(works).map((name) => [name, []]));
  let kept = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      kept += work(run);
      if (run > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  if (Number.isNaN(kept)) throw new Error("A piece of work gave no number.");
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}
