const SHORTEST_CORRECTED = 6;

/**
 * True when one letter added, dropped, changed or swapped with its neighbour makes one word of the other.
 * Both are long and begin with the same letter.
 */
export function isOneSlipAway(typed: string, known: string): boolean {
  if (Math.min(typed.length, known.length) < SHORTEST_CORRECTED || typed[0] !== known[0]) return false;
  if (Math.abs(typed.length - known.length) > 1) return false;

  const first = firstDifference(typed, known);
  const [restTyped, restKnown] = [typed.slice(first), known.slice(first)];
  return (
    restTyped.slice(1) === restKnown.slice(1) ||
    restTyped.slice(1) === restKnown ||
    restTyped === restKnown.slice(1) ||
    isSwap(restTyped, restKnown)
  );
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}

const isSwap = (left: string, right: string): boolean =>
  left.length > 1 && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
