import { BLANK_LABEL, type LabelKey } from "../../tracking";
import type { Figure } from "./figure";

/** The number of distinct labels of a column among the rows counted. */
export const countLabels = (key: LabelKey): Figure => ({
  empty: null,
  start: ({ tracking }) => {
    const { numbers, labels } = tracking.labels(key);
    const seen = new Uint8Array(labels.length);
    let total = 0;
    return {
      take: (measure, { inNumerator }) => {
        const label = numbers[measure] ?? BLANK_LABEL;
        if (!inNumerator || label <= BLANK_LABEL || seen[label] === 1) return;
        seen[label] = 1;
        total += 1;
      },
      numbers: () => ({ value: total, numerator: total, denominator: null }),
    };
  },
});
