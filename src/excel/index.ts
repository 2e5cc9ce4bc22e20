export { createAcceptanceSheet } from "./acceptance/createAcceptanceSheet";
export type { ScaffoldReport } from "./applyPlan";
export { applyPlan } from "./applyPlan";
export { backUp, canBackUp } from "./backUp";
export { checkWorkbook } from "./checkWorkbook";
export { carryOut } from "./createWorkbook";
export type { Hooks, Step, StepName } from "./hooks";
export { STEPS, STEPS_WITH_PRESENT } from "./hooks";
export type { HostProblem, HostProblemCode } from "./hostProblem";
export type {
  CheckLine,
  CheckReport,
  JournalEntry,
  NamedSheet,
  Order,
  Outdated,
  Preparation,
  WorkbookState,
} from "./order";
export { saveProject } from "./projectSheet";
export type { HostFacts } from "./readHostFacts";
export { readHostFacts } from "./readHostFacts";
export type { Shown, ShownSheet } from "./recalculateAndShow";
export { recalculateAndShow, showSheetNamed } from "./recalculateAndShow";
export { prepare, readJournal, readWorkbook } from "./readWorkbook";
export type { Part } from "./support";
