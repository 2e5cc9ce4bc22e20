import { ok, type Result } from "../../domain/shared";
import {
  acceptanceData,
  acceptanceDefinition,
  ASSUMPTIONS,
  compile,
  observedCell,
  type Plan,
  type PlanSheet,
  type PlanValue,
  type ReadingKey,
} from "../../workbook";
import { applyPlan, type ScaffoldReport } from "../applyPlan";
import { NAMESPACE } from "../build";
import type { Hooks } from "../hooks";
import { hostProblem, type HostProblem } from "../hostProblem";
import { written } from "../writtenText";
import { READINGS } from "./readings";

/** Reads one thing back. What this Excel refuses is an observation too: it is written as such. */
async function observe(plan: PlanSheet, reading: ReadingKey): Promise<PlanValue> {
  try {
    return await Excel.run((context) =>
      READINGS[reading](context, context.workbook.worksheets.getItem(plan.name), plan)
    );
  } catch (error) {
    return `refusé (${hostProblem(error).technical.split(" | ")[0] ?? ""})`;
  }
}

interface Observation {
  readonly address: string;
  readonly value: PlanValue;
}

async function observeAll(trial: PlanSheet): Promise<readonly Observation[]> {
  const observations: Observation[] = [];
  for (const assumption of ASSUMPTIONS) {
    if (assumption.evidence.kind === "read back")
      observations.push({
        address: observedCell(assumption),
        value: await observe(trial, assumption.evidence.reading),
      });
  }
  return observations;
}

const writeObservations = (sheetName: string, observations: readonly Observation[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const { address, value } of observations) sheet.getRange(address).values = [[written(value)]];
    await context.sync();
  });

const sheetOf = (plan: Plan | null, key: string): PlanSheet | undefined =>
  plan?.sheets.find((sheet) => sheet.key === key);

/**
 * Makes the sheet "Vérification": one row for each thing assumed of Excel, what is expected, what is observed.
 * The sheets stay when reading back fails: the rows concerned then stay without an answer.
 */
export async function createAcceptanceSheet(hooks: Hooks = {}): Promise<Result<ScaffoldReport, HostProblem>> {
  let plan: Plan | null = null;
  const report = await applyPlan(
    (taken) => (plan = compile(acceptanceDefinition, acceptanceData, { namespace: NAMESPACE, taken })),
    acceptanceDefinition.id,
    hooks
  );
  const trial = sheetOf(plan, "essais");
  const sheet = sheetOf(plan, "verification");
  if (!report.ok || trial === undefined || sheet === undefined) return report;
  try {
    await writeObservations(sheet.name, await observeAll(trial));
    return ok(report.value);
  } catch (error) {
    return {
      ok: false,
      problem: hostProblem(
        error,
        report.value.sheets.map(({ name }) => name)
      ),
    };
  }
}
