import { implementations } from "../../src/functions/implementations";
import { recordedAnswers, type Plan, type PlanValue } from "../../src/workbook";
import { contentOf, emptyWorkbook, planOf, sheetOf, valuesOf } from "./support/plans";
import { addressesOf, bodyOf } from "./rules/facts";

const called = (id: string, argumentList: readonly unknown[]): unknown => {
  const answer = implementations.find((implementation) => implementation.id === id)?.answer(argumentList);
  if (answer?.ok !== true) throw new Error(`${id} did not answer.`);
  return answer.value;
};

/** A blank cell as the formulas of Calculs send it. */
const guarded = (value: PlanValue | undefined): PlanValue => value ?? "";

/** The cells of a table of a plan, as a formula passes them: its columns, or all of it with its headers. */
function cellsOf(plan: Plan, key: string, headers: readonly string[] | "all"): PlanValue[][] {
  const sheet = sheetOf(plan, key);
  const table = sheet.tables.find((candidate) => candidate.key === key);
  if (table === undefined) throw new Error(key);
  const values = valuesOf(sheet);
  if (headers === "all") {
    const width = table.headers.length;
    const cells = addressesOf(table.range).map((address) => guarded(values.get(address)));
    return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
  }
  const columns = headers.map((header) =>
    bodyOf({ ...table, hasFilters: true }, table.headers.indexOf(header)).map((address) => guarded(values.get(address)))
  );
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ""));
}

const oneColumn = (plan: Plan, header: string): PlanValue[][] => cellsOf(plan, "couts", [header]);

describe("the answers recorded in a workbook", () => {
  const content = contentOf("budget", "suivi");
  const plan = planOf(content);
  const recorded = recordedAnswers(content);
  const cells = valuesOf(sheetOf(plan, "indicateurs"));

  it.each([
    ["ELIGIBILITE", "eligibilite"],
    ["MOTIF", "motif"],
  ])("are those that %s gives to the cost lines of its sheet", (id, name) => {
    const columns = ["Libellé", "Poste", "Compte"].map((header) => oneColumn(plan, header));
    expect(recorded[name]?.length).toBeGreaterThan(40);
    expect(called(id, columns)).toEqual(recorded[name]);
  });

  it("are those that INDICATEURS gives to the measures of its sheet", () => {
    const answer = called("INDICATEURS", [cellsOf(plan, "suivi", "all"), cells.get("B4"), cells.get("B5")]);
    expect(recorded["indicateurs"]?.length).toBeGreaterThan(10);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(recorded["indicateurs"]);
  });

  it("are the status of each line in the column that keeps it", () => {
    const kept = oneColumn(plan, "Contrôle enregistré").map(([status]) => status);
    expect(kept).toEqual(recorded["eligibilite"]?.map(([status]) => status));
  });

  it("are empty where nothing was typed: no status, the titles of the indicators alone, and the edition’s rules", () => {
    expect(recordedAnswers(emptyWorkbook)).toEqual({
      eligibilite: [],
      motif: [],
      referentiel: recorded["referentiel"],
      indicateurs: [recorded["indicateurs"]?.[0]],
    });
  });
});
