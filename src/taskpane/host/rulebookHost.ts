import type { Overlay } from "../../domain/eligibility";
import type { Result } from "../../domain/shared";
import type { HostProblem } from "../../excel";
import type {
  ImportPreparation,
  ImportRefusal,
  RemovedAdaptation,
  RulebookReading,
  ShownCell,
} from "../../excel/rulebook";

export type {
  ImportedAdaptation,
  ImportPreparation,
  ImportRefusal,
  OwnCosts,
  RemovedAdaptation,
  RulebookReading,
  RulebookSettings,
  RulesReading,
} from "../../excel/rulebook";

/** The spreadsheet as the management of its rulebook sees it. */
export interface RulebookHost {
  /** Reads the rulebook in force, its table and settings, the imported adaptation and our costs; nothing is written. */
  readonly read: () => Promise<Result<RulebookReading, HostProblem>>;
  /** Says what importing an adaptation would write and change; nothing is written. */
  readonly prepareImport: (overlay: Overlay) => Promise<Result<ImportPreparation, ImportRefusal>>;
  /** Writes an adaptation under the rows of the table, all of it or nothing. */
  readonly importOverlay: (preparation: ImportPreparation) => Promise<Result<null, HostProblem>>;
  /** Takes the imported adaptation away, where its rows still hold what was written. */
  readonly removeAdaptation: () => Promise<Result<RemovedAdaptation, HostProblem>>;
  /** Goes to the row of a rule, once what it lacks to be changed is written in it. */
  readonly copyRule: (id: string) => Promise<Result<ShownCell, HostProblem>>;
  /** Goes to a row of the table, its row of headers being 1. */
  readonly showRule: (row: number) => Promise<Result<ShownCell, HostProblem>>;
}
