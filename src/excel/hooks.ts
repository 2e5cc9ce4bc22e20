/** The requests of a scaffold, in their order: the steps that the pane shows. */
export type StepName = "read" | "write" | "format" | "finish";

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

export const STEPS = ["read", "write", "format", "finish"] as const satisfies readonly StepName[];

export const announce = (hooks: Hooks, name: StepName): void =>
  hooks.onStep?.({ name, number: STEPS.indexOf(name) + 1, of: STEPS.length });
