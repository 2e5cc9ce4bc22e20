import type { Plan, TakenNames } from "../workbook";
import { fail, ok, type Result } from "../domain/shared";
import { announce, type Hooks, type StepName } from "./hooks";
import { cancelled, hostProblem, officeError, type HostProblem } from "./hostProblem";
import { readBefore, type Before } from "./render/before";
import { formatSheet, setUpPrint } from "./render/formatSheet";
import { requestsOf, targetOf, type Operation, type Target } from "./render/operation";
import { rollBack, type Creation } from "./render/rollBack";
import {
  addSheet,
  addTables,
  isOneFormula,
  rewriteColumn,
  writeBlocks,
  writeFormulas,
  type Written,
} from "./render/writeSheet";
import { knows, LEAST_VERSION, missingParts, supports, type Part } from "./support";

/** What was made, for the pane to say and to lead to. */
export interface ScaffoldReport {
  /** In their order in the workbook. */
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  /** How many requests it took. */
  readonly requests: number;
  /** Table columns that had to be written twice. */
  readonly repairedColumns: number;
  /** Parts that this Excel does not know and that were left out. */
  readonly leftOut: readonly Part[];
  /** Where to look first. */
  readonly landing: Plan["landing"];
}

/** One run: what it made so far and how many requests it sent. */
interface Run {
  readonly context: Excel.RequestContext;
  readonly hooks: Hooks;
  readonly written: Written;
  requests: number;
}

const newToken = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

export const settingKeyOf = (definition: string): string => `avdl.definition.${definition}`;

const settingOf = ({ definition, sheets }: Plan): Readonly<Record<"id" | "version" | "sheets", unknown>> => ({
  ...definition,
  sheets: sheets.map(({ key, name }) => ({ key, name })),
});

const send = async ({ context }: Run, request: readonly Operation[]): Promise<void> => {
  const target = targetOf(context.workbook);
  for (const { queue } of request) queue(target);
  await context.sync();
};

/** Sends one step. False when the person gave up before it was over. */
async function runStep(run: Run, name: StepName, operations: readonly Operation[]): Promise<boolean> {
  for (const request of requestsOf(operations)) {
    if (run.hooks.isCancelled?.() === true) return false;
    announce(run.hooks, name);
    run.requests += 1;
    await send(run, request);
  }
  return true;
}

const writeStep = (plan: Plan, token: string, written: Written): readonly Operation[] => [
  ...plan.sheets.map((sheet) => addSheet(sheet, token, supports("properties"), written)),
  ...plan.sheets.flatMap(writeBlocks),
  ...plan.sheets.flatMap(addTables),
  ...plan.names.map(({ name, sheet, range }) => ({
    size: name.length,
    queue: ({ workbook, sheet: find }: Target) => {
      workbook.names.add(name, find(sheet).getRange(range));
    },
  })),
  ...plan.sheets.flatMap((sheet) => writeFormulas(sheet, written)),
];

const finishStep = (plan: Plan): readonly Operation[] => [
  {
    size: plan.sheets.length,
    queue: ({ workbook, sheet }) => {
      workbook.settings.add(settingKeyOf(plan.definition.id), settingOf(plan));
      sheet(plan.landing.sheet).activate();
      sheet(plan.landing.sheet).getRange(plan.landing.cell).select();
    },
  },
  ...(supports("print") ? plan.sheets.map(setUpPrint) : []),
];

/** A print set-up that fails (no printer, for instance) takes nothing from the sheets: it is left out. */
const isAboutPrint = (error: unknown): boolean =>
  /pageLayout|headersFooters|HeaderFooter/i.test(officeError(error).location);

async function finish(run: Run, plan: Plan): Promise<"done" | "cancelled" | "without print"> {
  try {
    return (await runStep(run, "finish", finishStep(plan))) ? "done" : "cancelled";
  } catch (error) {
    if (isAboutPrint(error)) return "without print";
    throw error;
  }
}

/** Queues and sends everything. Answers null when the person gave up. */
async function writePlan(run: Run, plan: Plan, token: string): Promise<ScaffoldReport | null> {
  if (!(await runStep(run, "write", writeStep(plan, token, run.written)))) return null;
  const changed = run.written.columns.filter(({ range }) => !isOneFormula(range.formulas));
  const formats = plan.sheets.flatMap((sheet) => formatSheet(sheet, supports));
  if (!(await runStep(run, "format", [...changed.map(rewriteColumn), ...formats]))) return null;
  const end = await finish(run, plan);
  if (end === "cancelled") return null;
  return {
    sheets: plan.sheets.map(({ key, name }) => ({ key, name })),
    requests: run.requests,
    repairedColumns: changed.length,
    leftOut: [...missingParts(), ...(end === "without print" && supports("print") ? (["print"] as const) : [])],
    landing: plan.landing,
  };
}

const unsupported: HostProblem = { code: "not-supported", leftovers: [], technical: `ExcelApi ${LEAST_VERSION}` };

/**
 * Writes a plan in new sheets of the open workbook. The names in use are read first and given to `planFor`.
 * On failure, or when the person gives up, what was created is removed; the problem names what could not be.
 * No `Excel.run`: it keeps hold of every range until the end, which doubles what is sent and adds requests to let go;
 * here no range outlives its request.
 */
export async function applyPlan(
  planFor: (taken: TakenNames) => Plan,
  settingKey: string,
  hooks: Hooks = {}
): Promise<Result<ScaffoldReport, HostProblem>> {
  if (!knows(LEAST_VERSION)) return fail(unsupported);
  const token = newToken();
  const written: Written = { sheets: [], columns: [] };
  let creation: Creation | null = null;
  const undo = async (): Promise<readonly string[]> =>
    creation === null || written.sheets.length === 0 ? [] : rollBack(creation);
  try {
    const context = new Excel.RequestContext();
    announce(hooks, "read");
    const before: Before = await readBefore(context, settingKey);
    const plan = planFor(before.taken);
    creation = { token, settingKey, plan, before, written };
    const report = await writePlan({ context, hooks, written, requests: 1 }, plan, token);
    return report === null ? fail(cancelled(await undo())) : ok(report);
  } catch (error) {
    return fail(hostProblem(error, await undo()));
  }
}
