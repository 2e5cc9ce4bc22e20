import { fromExample1 } from "./fromExample1";
import type { Migration } from "./migration";

export const MIGRATIONS: readonly Migration[] = [fromExample1];

/** The steps that bring sheets of a version to the present one, in their order; none where there is no way. */
export const stepsFrom = (definition: string, version: number): readonly Migration[] => {
  const step = MIGRATIONS.find((candidate) => candidate.definition === definition && candidate.from === version);
  return step === undefined ? [] : [step, ...stepsFrom("projet", step.to)];
};

/** What an update changes, step by step, for the person who is offered it. */
export const updateTitles = (definition: string, version: number): readonly Migration["title"][] =>
  stepsFrom(definition, version).map(({ title }) => title);
