/** The requests of a piece of work, in their order: the steps that the pane shows. */
export type StepName = "read" | "inspect" | "write" | "format" | "finish";

export interface Step {
  readonly name: StepName;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
}

/** How the pane follows a long action. */
export interface Hooks {
  /** Called before each request. */
  readonly onStep?: (step: Step) => void;
  /** Asked between two requests: true gives up, and what was created is removed. */
  readonly isCancelled?: () => boolean;
}

/** The steps where nothing of ours is in the workbook yet. */
export const STEPS = ["read", "write", "format", "finish"] as const satisfies readonly StepName[];

/** The steps where sheets of ours are there and must be looked at before they receive more. */
export const STEPS_WITH_PRESENT = [
  "read",
  "inspect",
  "write",
  "format",
  "finish",
] as const satisfies readonly StepName[];

export const announce = (hooks: Hooks, name: StepName, steps: readonly StepName[] = STEPS): void =>
  hooks.onStep?.({ name, number: steps.indexOf(name) + 1, of: steps.length });
