import type { Figure, MeasureNumber } from "./figure";
import { startSum } from "./runningSum";

/** The sum of a number over the rows counted, divided by a unit of measure (1 where it is as it stands); 0 over none. */
export const sum = (numberOf: MeasureNumber, unit = 1): Figure => ({
  empty: null,
  start: (view) => {
    const read = numberOf(view);
    const running = startSum();
    return {
      take: (measure, { inNumerator }) => {
        if (inNumerator) running.add(read(measure));
      },
      numbers: () => {
        const total = running.total() / unit;
        return { value: total, numerator: total, denominator: null };
      },
    };
  },
});
