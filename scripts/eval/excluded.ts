import type { LabelledSet, SetId } from "../../test/support/labelledSets";

interface Exclusion {
  readonly set: SetId;
  readonly id: string;
  readonly why: string;
}

/** Lines that are left out of the figures, and why. */
export const EXCLUDED: readonly Exclusion[] = [
  {
    set: "cost-lines",
    id: "B073",
    why: "displayed by accident when the file was copied; nothing was changed because of it",
  },
];

const isExcluded = (set: SetId, id: string): boolean => EXCLUDED.some((each) => each.set === set && each.id === id);

/** The set without the lines that are left out. */
export const withoutExcluded = (set: LabelledSet): LabelledSet => ({
  ...set,
  development: set.development.filter(({ id }) => !isExcluded(set.id, id)),
  reporting: set.reporting.filter(({ id }) => !isExcluded(set.id, id)),
});
