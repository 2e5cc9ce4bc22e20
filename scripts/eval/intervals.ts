/** A share and the bounds of its confidence interval, all between 0 and 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

const TAIL = 0.025;
const HALVINGS = 60;

/**
 * The 95 % confidence interval of a share, by Clopper and Pearson (1934): exact, so wide rather than narrow. Without
 * any line nothing is known: 0 to 1.
 */
export function confidenceInterval(hits: number, total: number): Interval {
  return {
    lower: hits === 0 ? 0 : bisect((share) => 1 - atMost(hits - 1, total, share) < TAIL),
    upper: hits >= total ? 1 : bisect((share) => atMost(hits, total, share) > TAIL),
  };
}

/** The greatest share, to within rounding, for which the condition holds. It holds at 0 and stops holding once. */
function bisect(holds: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Probability of at most `hits` among `total` where each has that chance: the binomial law, summed in logarithms. */
function atMost(hits: number, total: number, chance: number): number {
  let logCombinations = 0;
  let sum = 0;
  for (let count = 0; count <= hits; count += 1) {
    if (count > 0) logCombinations += Math.log((total - count + 1) / count);
    sum += Math.exp(logCombinations + count * Math.log(chance) + (total - count) * Math.log1p(-chance));
  }
  return sum;
}
