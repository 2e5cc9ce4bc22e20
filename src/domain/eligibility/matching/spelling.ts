const SHORTEST_CORRECTED = 6;

/**
 * True when one letter added, dropped, changed or swapped with its neighbour makes one word of the other.
 * Both are long and begin with the same letter.
 */
export function isOneSlipAway(typed: string, known: string): boolean {
  if (Math.min(typed.length, known.length) < SHORTEST_CORRECTED || typed[0] !== known[0]) return false;
  if (Math.abs(typed.length - known.length) > 1) return false;

  return isOneSlip(typed, known);
}

function isOneSlip(typed: string, known: string): boolean {
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

const SHORTEST_CORRECTED_TWICE = 13;

/** True for two slips in a known word of thirteen letters or more: "acompagnemnt". Both begin with the same letter. */
export function isTwoSlipsAway(typed: string, known: string): boolean {
  if (known.length < SHORTEST_CORRECTED_TWICE || typed[0] !== known[0]) return false;
  if (Math.abs(typed.length - known.length) > 2) return false;
  const first = firstDifference(typed, known);
  const [restTyped, restKnown] = [typed.slice(first), known.slice(first)];
  return oneSlipMended(restTyped, restKnown).some(([left, right]) => isOneSlip(left, right));
}

/** The two rests, with their first difference taken for a letter changed, added, dropped or swapped. */
const oneSlipMended = (typed: string, known: string): readonly (readonly [string, string])[] => [
  [typed.slice(1), known.slice(1)],
  [typed.slice(1), known],
  [typed, known.slice(1)],
  ...(typed[0] === known[1] && typed[1] === known[0] ? ([[typed.slice(2), known.slice(2)]] as const) : []),
];
