import { ok, fail, type Result } from "../domain/shared";
import { settingKeyOf, WORKBOOK_ID, type Plan, type TakenNames } from "../workbook";
import { announce, STEPS, STEPS_WITH_PRESENT, type Hooks, type StepName } from "./hooks";
import { cancelled, hostProblem, officeError, type HostProblem } from "./hostProblem";
import type { Job, Work } from "./job";
import type { NamedSheet } from "./order";
import { readBook, readPresent } from "./readBook";
import { formatSheet } from "./render/formatSheet";
import { requestsOf, targetOf, type Operation } from "./render/operation";
import { rollBack, type Creation } from "./render/rollBack";
import { finishStep, writeStep, type Surroundings } from "./render/steps";
import { isOneFormula, rewriteColumn, type Written } from "./render/writeSheet";
import { groupsRanges, knows, LEAST_VERSION, missingParts, supports, type Part } from "./support";

/** What was made, for the pane to say and to lead to. */
export interface ScaffoldReport {
  /** Sheets that were added or received more, in their order in the workbook. */
  readonly sheets: readonly (NamedSheet & { readonly isNew: boolean })[];
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
  readonly steps: readonly StepName[];
  readonly written: Written;
  requests: number;
}

const newToken = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const send = async ({ context }: Run, request: readonly Operation[]): Promise<void> => {
  const target = targetOf(context.workbook);
  for (const { queue } of request) queue(target);
  await context.sync();
};

/** Sends one step. False when the person gave up before it was over. */
async function runStep(run: Run, name: StepName, operations: readonly Operation[]): Promise<boolean> {
  for (const request of requestsOf(operations)) {
    if (run.hooks.isCancelled?.() === true) return false;
    announce(run.hooks, name, run.steps);
    run.requests += 1;
    await send(run, request);
  }
  return true;
}

/** A print set-up that fails (no printer, for instance) takes nothing from the sheets: it is left out. */
const isAboutPrint = (error: unknown): boolean =>
  /pageLayout|headersFooters|HeaderFooter/i.test(officeError(error).location);

async function finish(run: Run, operations: readonly Operation[]): Promise<"done" | "cancelled" | "without print"> {
  try {
    return (await runStep(run, "finish", operations)) ? "done" : "cancelled";
  } catch (error) {
    if (isAboutPrint(error)) return "without print";
    throw error;
  }
}

/** Queues and sends everything. Answers null when the person gave up. */
async function writeWork(
  run: Run,
  work: Work,
  surroundings: Surroundings,
  token: string
): Promise<ScaffoldReport | null> {
  const { plan } = work;
  if (!(await runStep(run, "write", writeStep(work, surroundings.book, token, run.written)))) return null;
  const changed = run.written.columns.filter(({ range }) => !isOneFormula(range.formulas));
  const formats = plan.sheets.flatMap((sheet) => formatSheet(sheet, supports, groupsRanges()));
  if (!(await runStep(run, "format", [...changed.map(rewriteColumn), ...formats]))) return null;
  const end = await finish(run, finishStep(work, surroundings));
  if (end === "cancelled") return null;
  return {
    sheets: plan.sheets.map(({ key, name, isPresent }) => ({ key, name, isNew: !isPresent })),
    requests: run.requests,
    repairedColumns: changed.length,
    leftOut: [...missingParts(), ...(end === "without print" && supports("print") ? (["print"] as const) : [])],
    landing: plan.landing,
  };
}

const unsupported: HostProblem = { code: "not-supported", leftovers: [], technical: `ExcelApi ${LEAST_VERSION}` };

/**
 * Does a job in the open workbook, which is read first. On failure, or when the person gives up, what was created is
 * removed and what was extended is as it was; the problem names what could not be undone.
 * No `Excel.run`: it keeps hold of every range until the end, which doubles what is sent and adds requests to let go;
 * here no range outlives its request.
 */
export async function applyJob(job: Job, hooks: Hooks = {}): Promise<Result<ScaffoldReport, HostProblem>> {
  if (!knows(LEAST_VERSION)) return fail(unsupported);
  const token = newToken();
  const written: Written = { sheets: [], columns: [] };
  const settingKey = settingKeyOf(job.definition);
  let creation: Creation | null = null;
  const undo = async (): Promise<readonly string[]> =>
    creation === null || written.sheets.length === 0 ? [] : rollBack(creation);
  try {
    const context = new Excel.RequestContext();
    announce(hooks, "read");
    const book = await readBook(context, settingKey);
    const isOurs = job.definition === WORKBOOK_ID && book.sheets.some(({ mark }) => mark?.definition === WORKBOOK_ID);
    const steps = isOurs ? STEPS_WITH_PRESENT : STEPS;
    if (isOurs) announce(hooks, "inspect", steps);
    const present = await readPresent(context, isOurs ? book : { ...book, sheets: [] });
    const prepared = await job.prepare(context, book, present);
    if (!prepared.ok) return prepared;
    const work = prepared.value;
    const run: Run = { context, hooks, steps, written, requests: isOurs ? 2 : 1 };
    creation = { token, settingKey, work, book, written };
    const report = await writeWork(run, work, { book, present, action: job.action }, token);
    return report === null ? fail(cancelled(await undo())) : ok(report);
  } catch (error) {
    return fail(hostProblem(error, await undo()));
  }
}

/** Writes a plan of its own in new sheets, whatever else of ours the workbook holds. */
export const applyPlan = (
  planFor: (taken: TakenNames) => Plan,
  definition: string,
  hooks: Hooks = {}
): Promise<Result<ScaffoldReport, HostProblem>> =>
  applyJob(
    { definition, action: "acceptance", prepare: (_, { taken }) => ok({ plan: planFor(taken), renamed: [] }) },
    hooks
  );
