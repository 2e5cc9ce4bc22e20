/** A sum that forgets none of the small parts: the order in which numbers come makes no difference that can be seen. */
export interface RunningSum {
  readonly add: (value: number) => void;
  readonly total: () => number;
}

/** Excel keeps fifteen significant digits: beyond, 0.1 + 0.2 would not be 0.3. */
const SIGNIFICANT_DIGITS = 15;

const [SUM, LOST] = [0, 1] as const;

/** Starts a sum, with what each addition loses kept apart and given back in the end. */
export const startSum = (): RunningSum => {
  // Kept in an array of numbers: variables that change would be made anew at each addition.
  const kept = new Float64Array(2);
  return {
    add: (value) => {
      const sum = kept[SUM] ?? 0;
      const next = sum + value;
      const lost = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      kept[SUM] = next;
      kept[LOST] = (kept[LOST] ?? 0) + lost;
    },
    total: () => Number(((kept[SUM] ?? 0) + (kept[LOST] ?? 0)).toPrecision(SIGNIFICANT_DIGITS)),
  };
};
