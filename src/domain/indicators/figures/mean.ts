import type { Bilingual } from "../../shared";
import type { Figure, MeasureNumber } from "./figure";
import { startSum } from "./runningSum";

/** The mean of a number over the rows counted: their sum over how many they are; no value over none. */
export const mean = (numberOf: MeasureNumber, empty: Bilingual): Figure => ({
  empty,
  start: (view) => {
    const read = numberOf(view);
    const running = startSum();
    let total = 0;
    return {
      take: (measure, { inNumerator }) => {
        if (!inNumerator) return;
        running.add(read(measure));
        total += 1;
      },
      numbers: () => {
        const numerator = running.total();
        return { value: total === 0 ? null : numerator / total, numerator, denominator: total };
      },
    };
  },
});
