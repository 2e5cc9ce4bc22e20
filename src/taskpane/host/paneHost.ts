import type { CommandRefusal as Refusal } from "../../commands";
import type { Result } from "../../domain/shared";
import type { Hooks, HostFacts, HostProblem, ScaffoldReport, Shown, ShownSheet } from "../../excel";

export type { CommandName } from "../../commands";
export type {
  Hooks,
  HostFacts,
  HostProblem,
  HostProblemCode,
  ScaffoldReport,
  Shown,
  ShownSheet,
  Step,
  StepName,
} from "../../excel";

/** Something the pane makes in the workbook. */
export type Task = "example" | "acceptance";

/** A ribbon command that could not do its work, and why. */
export type CommandRefusal = Refusal<HostProblem>;

/** The spreadsheet as the pane sees it; it comes in as an argument, so that a test needs no Excel. */
export interface PaneHost {
  /** Makes the sheets of a task; the hooks follow the requests and may stop between two of them. */
  readonly run: (task: Task, hooks: Hooks) => Promise<Result<ScaffoldReport, HostProblem>>;
  /** Recalculates the workbook and goes to a sheet of ours. */
  readonly showSheet: (sheet: ShownSheet) => Promise<Result<Shown, HostProblem>>;
  /** Facts about Excel for support, without any data of the workbook. */
  readonly readFacts: () => Promise<HostFacts>;
  /** Hears of the commands that could not do their work; the answer stops it. */
  readonly onCommandRefused: (listener: (refusal: CommandRefusal) => void) => () => void;
}
