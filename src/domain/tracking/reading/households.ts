import { BLANK_LABEL, type LabelColumn } from "./labelColumn";

/** What stands for the household of a measure without a code. */
export const NO_HOUSEHOLD = -1;

/** Which household each measure belongs to: households are numbered from 0, by landlord and code. */
export interface Households {
  readonly of: Int32Array;
  readonly count: number;
}

/** Numbers the households by landlord and code; a measure without a code belongs to none. */
export const householdsOf = (codes: LabelColumn, landlords: LabelColumn): Households => {
  const measures = codes.numbers.length;
  const of = new Int32Array(measures).fill(NO_HOUSEHOLD);
  // Households of one code are chained: a table of pairs would cost more than the rest of the reading.
  const latestOfCode = new Int32Array(measures + 1).fill(NO_HOUSEHOLD);
  const previous = new Int32Array(measures);
  const landlordOf = new Int32Array(measures);
  let count = 0;
  for (let measure = 0; measure < measures; measure += 1) {
    const code = codes.numbers[measure] ?? BLANK_LABEL;
    if (code <= BLANK_LABEL) continue;
    const landlord = landlords.numbers[measure] ?? BLANK_LABEL;
    let household = latestOfCode[code] ?? NO_HOUSEHOLD;
    while (household !== NO_HOUSEHOLD && landlordOf[household] !== landlord) {
      household = previous[household] ?? NO_HOUSEHOLD;
    }
    if (household === NO_HOUSEHOLD) {
      household = count;
      landlordOf[household] = landlord;
      previous[household] = latestOfCode[code] ?? NO_HOUSEHOLD;
      latestOfCode[code] = household;
      count += 1;
    }
    of[measure] = household;
  }
  return { of, count };
};
