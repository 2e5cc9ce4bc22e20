import type { FunctionId } from "../../src/domain/contract";
import type { Cell } from "../../src/domain/shared";
import { implementations } from "../../src/functions/implementations";
import { areaOf, compile, exampleData, exampleDefinition, NOTHING_TAKEN } from "../../src/workbook";
import type { Plan, PlanValue } from "../../src/workbook";
import { writeXlsx, type Recorded } from "../../src/xlsx";

type Rectangle = readonly (readonly PlanValue[])[];

/** The cells of a table as the plan writes them, header row included. */
export function tableCells(plan: Plan, key: string): Rectangle {
  const sheet = plan.sheets.find(({ tables }) => tables.some((table) => table.key === key));
  const table = sheet?.tables.find((candidate) => candidate.key === key);
  if (sheet === undefined || table === undefined) throw new Error(`The plan has no table "${key}".`);
  const { start, rows, columns } = areaOf(table.range);
  const cells: PlanValue[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  for (const { range, values } of sheet.blocks) {
    const area = areaOf(range);
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        const target = cells[area.start.row - start.row + row];
        const at = area.start.column - start.column + column;
        if (target !== undefined && at in target) target[at] = value;
      })
    );
  }
  return cells;
}

/** One column of a table without its header, as a range of one column. */
const columnCells = (plan: Plan, key: string, header: string): Rectangle => {
  const [headers = [], ...rows] = tableCells(plan, key);
  return rows.map((row) => [row[headers.indexOf(header)] ?? null]);
};

const cellAt = (plan: Plan, sheetKey: string, range: string): Cell =>
  plan.sheets.find(({ key }) => key === sheetKey)?.blocks.find((block) => block.range === range)?.values[0]?.[0] ??
  null;

const isRectangle = (value: unknown): value is Rectangle =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));

/** What a function of ours answers to these arguments, as a rectangle. */
function answer(id: FunctionId, argumentList: readonly unknown[]): Rectangle {
  const result = implementations.find((candidate) => candidate.id === id)?.answer(argumentList);
  if (result?.ok !== true) throw new Error(`${id} does not answer the example.`);
  const { value } = result;
  return isRectangle(value) ? value : [];
}

/** The answers that the functions give to the example: what a file keeps in the place of their calls. */
export function recordedAnswers(plan: Plan): Recorded {
  const costs = ["Libellé", "Poste", "Compte"].map((header) => columnCells(plan, "couts", header));
  const period = ["B4", "B5"].map((range) => cellAt(plan, "indicateurs", range));
  return {
    eligibilite: answer("ELIGIBILITE", costs),
    motif: answer("MOTIF", costs),
    indicateurs: answer("INDICATEURS", [tableCells(plan, "suivi"), ...period]),
  };
}

/** The example as a plan, with the recorded answers, and as an .xlsx file. */
export async function exampleFile(productVersion: string) {
  const plan = compile(exampleDefinition, exampleData(productVersion), { namespace: "AVDL", taken: NOTHING_TAKEN });
  const recorded = recordedAnswers(plan);
  return { plan, recorded, bytes: await writeXlsx(plan, recorded) };
}
