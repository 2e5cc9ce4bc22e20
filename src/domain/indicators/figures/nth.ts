/** Puts the smaller numbers of a stretch before the larger ones; gives the last place of the smaller ones. */
const partition = (numbers: Float64Array, from: number, to: number): number => {
  const pivot = numbers[(from + to) >>> 1] ?? 0;
  let [low, high] = [from - 1, to + 1];
  for (;;) {
    do low += 1;
    while ((numbers[low] ?? pivot) < pivot);
    do high -= 1;
    while ((numbers[high] ?? pivot) > pivot);
    if (low >= high) return high;
    const kept = numbers[low] ?? 0;
    numbers[low] = numbers[high] ?? 0;
    numbers[high] = kept;
  }
};

/** The number that would stand at a place if they were in order; the numbers are moved about, not put in order. */
export const nth = (numbers: Float64Array, place: number): number => {
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const last = partition(numbers, from, to);
    if (place <= last) to = last;
    else from = last + 1;
  }
  return numbers[place] ?? Number.NaN;
};
