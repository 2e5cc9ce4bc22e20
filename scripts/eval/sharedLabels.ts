import { normalise } from "../../src/domain/shared";
import type { LabelledSet } from "../../test/support/labelledSets";

const key = (label: string): string => normalise(label).replace(/[^a-z0-9]+/g, " ");

/** How many kept lines carry a label that also stands in a development half: different readers wrote the same words. */
export function keptLabelsSeenInDevelopment(sets: readonly LabelledSet[]): number {
  const seen = new Set(sets.flatMap(({ development }) => development.map(({ label }) => key(label))));
  return sets.flatMap(({ reporting }) => reporting).filter(({ label }) => seen.has(key(label))).length;
}
