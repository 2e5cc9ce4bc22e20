/** A sum that forgets none of the small parts: the order in which numbers come makes no difference that can be seen. */
export interface RunningSum {
  readonly add: (value: number) => void;
  readonly total: () => number;
}

/** Excel keeps fifteen significant digits: beyond, 0.1 + 0.2 would not be 0.3. */
const SIGNIFICANT_DIGITS = 15;

/** Starts a sum, with what each addition loses kept apart and given back in the end. */
export const startSum = (): RunningSum => {
  let sum = 0;
  let lost = 0;
  return {
    add: (value) => {
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    },
    total: () => Number((sum + lost).toPrecision(SIGNIFICANT_DIGITS)),
  };
};
