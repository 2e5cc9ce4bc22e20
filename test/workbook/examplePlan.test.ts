import { functionContracts } from "../../src/domain/contract";
import {
  acceptanceData,
  acceptanceDefinition,
  ASSUMPTIONS,
  compile,
  exampleData,
  exampleDefinition,
  NOTHING_TAKEN,
  type Plan,
  type PlanSheet,
} from "../../src/workbook";
import { workbookSchema } from "../../src/workbook/definition/schema";
import { findings, type RuleName } from "./workbookRules";

const target = { namespace: "AVDL", taken: NOTHING_TAKEN };
const plan = compile(exampleDefinition, exampleData("0.0.0"), target);
const acceptance = compile(acceptanceDefinition, acceptanceData, target);

const change = (key: string, edit: (sheet: PlanSheet) => Partial<PlanSheet>): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.key === key ? { ...sheet, ...edit(sheet) } : sheet)),
});

const rulesBroken = (changed: Plan): readonly RuleName[] => [...new Set(findings(changed).map(({ rule }) => rule))];

const withFormula = (formula: string): Plan =>
  change("couts", ({ formulas }) => ({
    formulas: [...formulas, { range: "Z1", formula, kind: "cell", recorded: null }],
  }));

describe("the definitions", () => {
  it.each([exampleDefinition, acceptanceDefinition])("$id is a valid definition", (definition) => {
    expect(workbookSchema.parse(definition)).toEqual(definition);
  });

  it("are refused with a header that a structured reference would misread", () => {
    const [first, ...others] = acceptanceDefinition.sheets;
    const trial = others[0];
    const table = trial?.tables[0];
    if (first === undefined || trial === undefined || table === undefined) throw new Error("no table");
    const columns = [{ ...table.columns[0], header: "Montant (€)" }];
    const broken = { ...acceptanceDefinition, sheets: [first, { ...trial, tables: [{ ...table, columns }] }] };
    expect(workbookSchema.safeParse(broken).success).toBe(false);
  });

  it("call only functions of the contract, with the namespace given", () => {
    const known = functionContracts.map(({ id }) => `AVDL.${id}`);
    const called = [plan, acceptance].flatMap(({ sheets }) =>
      sheets.flatMap(({ formulas }) => formulas.flatMap(({ formula }) => formula.match(/AVDL\.[A-Z_]+/g) ?? []))
    );
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter((id) => !known.includes(id))).toEqual([]);
  });

  it("never write the namespace themselves", () => {
    expect(JSON.stringify([exampleDefinition, acceptanceDefinition])).not.toMatch(/AVDL(_DEV)?\.[A-Z]/);
  });
});

describe("the example", () => {
  it("has its sheets in the order of reading, input, calculation, results, lists", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "Lisez-moi",
      "Coûts",
      "Suivi",
      "Calculs",
      "Indicateurs",
      "Listes",
    ]);
  });

  it("holds twenty cost lines and forty measures", () => {
    const rows = plan.sheets.flatMap(({ tables }) => tables.map(({ key, range }) => `${key} ${range}`));
    expect(rows).toEqual(["couts A7:G27", "suivi A5:AI45", "indicateurs A7:I17"]);
  });

  it("makes its array calls on Calculs, each in its place", () => {
    const calls = plan.sheets.flatMap(({ name, formulas }) =>
      formulas.filter(({ recorded }) => recorded !== null).map(({ range, formula }) => `${name}!${range} ${formula}`)
    );
    expect(calls).toMatchSnapshot();
  });

  it("writes these native formulas", () => {
    const native = plan.sheets.flatMap(({ name, formulas }) =>
      formulas.filter(({ recorded }) => recorded === null).map(({ range, formula }) => `${name}!${range} ${formula}`)
    );
    expect(native).toMatchSnapshot();
  });

  it("writes dates as serial numbers and leaves no date as text that can be read", () => {
    const texts = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ values }) => values.flat()));
    expect(texts.filter((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value))).toEqual([]);
  });

  it("breaks none of the workbook rules", () => {
    expect(findings(plan)).toEqual([]);
  });
});

describe("the checker of the workbook rules catches", () => {
  it.each<[RuleName, Plan]>([
    ["volatile function", withFormula("=OFFSET(A1,1,1)")],
    ["constant in a formula", withFormula("=SUM(A1:A2)*0.2")],
    ["spill reference", withFormula("=SUM(Calculs!$A$5#)")],
    ["function of another Excel", withFormula("=XLOOKUP(A1,A1:A2,A1:A2)")],
    ["print set-up", change("couts", ({ print }) => ({ print: { ...print, titleRows: "" } }))],
    ["no frozen header", change("suivi", () => ({ frozen: { rows: 0, columns: 1 } }))],
    ["no key of colours", change("lisezMoi", () => ({ styles: [] }))],
    ["input without validation", change("suivi", ({ validations }) => ({ validations: validations.slice(1) }))],
    [
      "message too long",
      change("suivi", ({ validations }) => ({
        validations: validations.map((validation) => ({ ...validation, message: "x".repeat(256) })),
      })),
    ],
    [
      "literal list",
      change("couts", ({ validations }) => ({
        validations: validations.map((validation) => ({ ...validation, rule: { kind: "list", source: "Oui,Non" } })),
      })),
    ],
    [
      "header sign",
      change("couts", ({ tables }) => ({
        tables: tables.map((table) => ({ ...table, headers: ["Montant (€)", ...table.headers.slice(1)] })),
      })),
    ],
    [
      "custom function outside a cell",
      change("couts", ({ conditions }) => ({
        conditions: [...conditions, { range: "F8:F27", formula: "=AVDL.VERSION()=$A$1", style: "good" }],
      })),
    ],
    [
      "call on each row",
      change("couts", ({ formulas }) => ({
        formulas: [
          ...formulas,
          { range: "F8:F27", formula: "=AVDL.ELIGIBILITE($D8)", kind: "column", recorded: "couts" },
        ],
      })),
    ],
    [
      "more than one formula in a column",
      change("couts", ({ formulas }) => ({
        formulas: [...formulas, { range: "F9", formula: "=$A$1", kind: "cell", recorded: null }],
      })),
    ],
  ])("%s", (rule, changed) => {
    expect(rulesBroken(changed)).toContain(rule);
  });

  it("a text constant, but neither an empty text nor rounding digits", () => {
    expect(rulesBroken(withFormula('=IF(A1="oui",1,0)'))).toEqual(["constant in a formula"]);
    expect(rulesBroken(withFormula('=IF(A1="","",ROUND(A1,2))'))).toEqual([]);
  });
});

describe("the acceptance sheet", () => {
  it("has one row per assumption, each with its own name", () => {
    const ids = ASSUMPTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(15);
  });

  it("covers every function of this step", () => {
    const observed = acceptance.sheets.flatMap(({ formulas }) => formulas.map(({ formula }) => formula)).join("\n");
    expect(functionContracts.filter(({ id }) => !observed.includes(`AVDL.${id}(`))).toEqual([]);
  });
});
