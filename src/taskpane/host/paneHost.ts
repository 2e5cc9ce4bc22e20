import type { CommandRefusal as Refusal } from "../../commands";
import type { Project } from "../../domain/project";
import type { Result } from "../../domain/shared";
import type {
  CheckReport,
  Hooks,
  HostFacts,
  HostProblem,
  JournalEntry,
  Order,
  Preparation,
  ScaffoldReport,
  Shown,
  ShownSheet,
  WorkbookState,
} from "../../excel";
import type { BudgetHost } from "./budgetHost";
import type { RulebookHost } from "./rulebookHost";

export type { CommandName } from "../../commands";
export type {
  CheckLine,
  CheckReport,
  Hooks,
  HostFacts,
  HostProblem,
  HostProblemCode,
  JournalEntry,
  NamedSheet,
  Order,
  Outdated,
  Preparation,
  ScaffoldReport,
  Shown,
  ShownSheet,
  Step,
  StepName,
  WorkbookState,
} from "../../excel";
export type { WorkbookPart } from "../../workbook";

/** An order that makes sheets for a project, its own or the invented one. */
export type ProjectOrder = Extract<Order, { readonly kind: "workbook" | "example" }>;

/** A sheet to go to: by what it is, or by the name it has now. */
export type SheetTarget = { readonly key: ShownSheet } | { readonly name: string };

/** A ribbon command that could not do its work, and why. */
export type CommandRefusal = Refusal<HostProblem>;

/** The spreadsheet as the pane sees it; it comes in as an argument, so that a test needs no Excel. */
export interface PaneHost {
  /** Reads what the workbook holds of ours; nothing is written. */
  readonly readWorkbook: () => Promise<Result<WorkbookState, HostProblem>>;
  /** Says which sheets an order would make, and under which names; nothing is written. */
  readonly prepare: (order: ProjectOrder) => Promise<Result<Preparation, HostProblem>>;
  /** Makes the sheets of an order; the hooks follow the requests and may stop between two of them. */
  readonly run: (order: Order, hooks: Hooks) => Promise<Result<ScaffoldReport, HostProblem>>;
  /** Writes the project in the sheet Projet that is there, and shows it. */
  readonly saveProject: (project: Project) => Promise<Result<Shown, HostProblem>>;
  /** Recalculates, records the statuses of the costs, reads the sheet Contrôles and shows it. */
  readonly check: () => Promise<Result<CheckReport, HostProblem>>;
  /** What the add-in changed in this workbook, oldest first. */
  readonly readJournal: () => Promise<Result<readonly JournalEntry[], HostProblem>>;
  /** True where this Excel can open a copy of the workbook. */
  readonly canBackUp: () => Promise<boolean>;
  /** Opens a copy of the workbook as it is now, in a window of its own. */
  readonly backUp: () => Promise<Result<null, HostProblem>>;
  /** Goes to a sheet; one that is asked for by what it is comes recalculated. */
  readonly showSheet: (target: SheetTarget) => Promise<Result<Shown, HostProblem>>;
  /** The check of a budget, line by line. */
  readonly budget: BudgetHost;
  /** The rulebook of the workbook: its rules, its edition, an adaptation. */
  readonly rulebook: RulebookHost;
  /** Facts about Excel for support, without any data of the workbook. */
  readonly readFacts: () => Promise<HostFacts>;
  /** Hears of the commands that could not do their work; the answer stops it. */
  readonly onCommandRefused: (listener: (refusal: CommandRefusal) => void) => () => void;
}
