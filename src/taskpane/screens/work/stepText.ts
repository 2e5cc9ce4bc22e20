import type { Say } from "../../../locales";
import type { StepName } from "../../host/paneHost";

/** The requests of a task, in their order. */
export const STEP_NAMES = ["read", "write", "format", "finish"] as const satisfies readonly StepName[];

/** "2/4 Mise en forme", or that things are being made ready while no request is under way. */
export const stepText = (say: Say, name: StepName | null): string =>
  name === null
    ? say("progress.starting")
    : say("progress.step", {
        current: STEP_NAMES.indexOf(name) + 1,
        total: STEP_NAMES.length,
        name: say(`progress.${name}`),
      });
