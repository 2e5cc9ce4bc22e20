import type { Say } from "../../../locales";
import type { StepName } from "../../host/paneHost";

const ALL_STEPS = ["read", "inspect", "write", "format", "finish"] as const satisfies readonly StepName[];

/** The requests of a piece of work, in their order; where sheets of ours are there, they are looked at as well. */
export const stepNames = (isInspected: boolean): readonly StepName[] =>
  ALL_STEPS.filter((name) => isInspected || name !== "inspect");

/** "2/4 Mise en forme", or that things are being made ready while no request is under way. */
export const stepText = (say: Say, names: readonly StepName[], name: StepName | null): string =>
  name === null
    ? say("progress.starting")
    : say("progress.step", {
        current: names.indexOf(name) + 1,
        total: names.length,
        name: say(`progress.${name}`),
      });
