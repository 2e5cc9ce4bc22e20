import { type Households, NO_HOUSEHOLD } from "./households";

/** The measures of each household, in the order of the rows: those of a household stand from its start to the next one's. */
export interface HouseholdMeasures {
  readonly starts: Int32Array;
  readonly measures: Int32Array;
}

/** How many measures there are before those of each household. */
const startsOf = ({ of, count }: Households): Int32Array => {
  const starts = new Int32Array(count + 1);
  const add = (household: number, measures: number): void => {
    starts[household + 1] = (starts[household + 1] ?? 0) + measures;
  };
  for (let measure = 0; measure < of.length; measure += 1) {
    const household = of[measure] ?? NO_HOUSEHOLD;
    if (household !== NO_HOUSEHOLD) add(household, 1);
  }
  for (let household = 0; household < count; household += 1) add(household, starts[household] ?? 0);
  return starts;
};

/** Puts the measures of each household side by side; those of no household are left out. */
export const householdMeasuresOf = (households: Households): HouseholdMeasures => {
  const { of, count } = households;
  const starts = startsOf(households);
  const next = starts.slice();
  const measures = new Int32Array(starts[count] ?? 0);
  for (let measure = 0; measure < of.length; measure += 1) {
    const household = of[measure] ?? NO_HOUSEHOLD;
    if (household === NO_HOUSEHOLD) continue;
    const place = next[household] ?? 0;
    measures[place] = measure;
    next[household] = place + 1;
  }
  return { starts, measures };
};
