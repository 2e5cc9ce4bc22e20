import type { Result } from "../domain/shared";
import type { JournalEntry, Plan, PresentWorkbook } from "../workbook";
import type { HostProblem } from "./hostProblem";
import type { Book } from "./readBook";

/** What there is to write, once the workbook has been read. */
export interface Work {
  readonly plan: Plan;
  /** Sheets of an older version, that make room: id of the sheet → its new name. */
  readonly renamed: readonly Renaming[];
}

export interface Renaming {
  readonly id: string;
  /** The definition that its mark names. */
  readonly definition: string;
  readonly from: string;
  readonly to: string;
  /** Tables of the sheet: present name → new name. */
  readonly tables: readonly { readonly from: string; readonly to: string }[];
}

/** How a piece of work is prepared and remembered. */
export interface Job {
  readonly definition: string;
  readonly action: JournalEntry["action"];
  /** Says what to write, or why there is nothing to. */
  readonly prepare: (
    context: Excel.RequestContext,
    book: Book,
    present: PresentWorkbook
  ) => Promise<Result<Work, HostProblem>> | Result<Work, HostProblem>;
}
