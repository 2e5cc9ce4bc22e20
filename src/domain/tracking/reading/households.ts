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
  const of = new Int32Array(codes.numbers.length).fill(NO_HOUSEHOLD);
  const landlordCount = landlords.labels.length + 1;
  const numbers = new Map<number, number>();
  codes.numbers.forEach((code, measure) => {
    if (code <= BLANK_LABEL) return;
    const key = code * landlordCount + (landlords.numbers[measure] ?? BLANK_LABEL) + 1;
    const known = numbers.get(key);
    const household = known ?? numbers.size;
    if (known === undefined) numbers.set(key, household);
    of[measure] = household;
  });
  return { of, count: numbers.size };
};
