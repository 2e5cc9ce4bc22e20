import { functionContracts } from "../../src/domain/contract";
import {
  acceptanceData,
  acceptanceDefinition,
  ASSUMPTIONS,
  CHECKS,
  compile,
  NOTHING_PRESENT,
  NOTHING_TAKEN,
  tableKeyed,
  workbookDefinition,
  type Plan,
  type WorkbookPart,
} from "../../src/workbook";
import { workbookSchema } from "../../src/workbook/definition/schema";
import { findings, planFacts } from "./rules";
import { contentOf, planOf, sheetOf, textsOf } from "./support/plans";

const BUDGET = ["Lisez-moi", "Projet", "Coûts", "Calculs", "Prévisionnel", "Contrôles", "Référentiel", "Listes"];
const TRACKING = ["Lisez-moi", "Projet", "Suivi", "Calculs", "Indicateurs", "Contrôles", "Listes"];
const BOTH = [
  "Lisez-moi",
  "Projet",
  "Coûts",
  "Suivi",
  "Calculs",
  "Prévisionnel",
  "Indicateurs",
  "Contrôles",
  "Référentiel",
  "Listes",
];

const acceptance = compile(acceptanceDefinition, acceptanceData, { namespace: "AVDL", taken: NOTHING_TAKEN });

const HEADER = "Contrôle";

const titlesOfChecks = (plan: Plan): readonly string[] => {
  const texts = textsOf(sheetOf(plan, "controles"), "B");
  return texts.slice(texts.indexOf(HEADER) + 1);
};

const calls = (plan: Plan): readonly string[] =>
  plan.sheets.flatMap(({ name, formulas }) =>
    formulas.flatMap(({ range, formula }) =>
      (formula.match(/AVDL\.[A-Z_]+/g) ?? []).map((called) => `${name}!${range} ${called}`)
    )
  );

describe.each<[string, readonly WorkbookPart[], readonly string[], readonly string[]]>([
  [
    "the budget alone",
    ["budget"],
    BUDGET,
    ["Calculs!A5 AVDL.ELIGIBILITE", "Calculs!B5 AVDL.MOTIF", "Calculs!E5 AVDL.REFERENTIEL"],
  ],
  ["the tracking alone", ["suivi"], TRACKING, ["Calculs!A5 AVDL.INDICATEURS"]],
  [
    "both in one workbook",
    ["budget", "suivi"],
    BOTH,
    [
      "Calculs!A5 AVDL.ELIGIBILITE",
      "Calculs!B5 AVDL.MOTIF",
      "Calculs!E5 AVDL.REFERENTIEL",
      "Calculs!X5 AVDL.INDICATEURS",
    ],
  ],
])("%s", (_, parts, sheets, called) => {
  const definition = workbookDefinition({ added: parts, present: NOTHING_PRESENT }, 8);
  const plan = planOf(contentOf(...parts));

  it("is a valid definition", () => {
    expect(workbookSchema.parse(definition)).toEqual(definition);
  });

  it("never writes the namespace itself", () => {
    expect(JSON.stringify(definition)).not.toMatch(/AVDL(_DEV)?\.[A-Z]/);
  });

  it("has its sheets in the order of reading, frame, input, calculation, summary, checks, look-up", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(sheets);
  });

  it("makes one array call of each function it needs, on Calculs", () => {
    expect(calls(plan)).toEqual(called);
  });

  it("lists its own checks, in their order", () => {
    const expected = CHECKS.filter(({ part }) => part === null || parts.includes(part));
    expect(titlesOfChecks(plan)).toEqual(expected.map(({ title }) => title.fr));
  });

  it("says which parts it holds, and where to look first", () => {
    expect(plan.parts).toEqual(parts);
    expect(plan.landing.sheet).toBe(parts.includes("budget") ? "Coûts" : "Suivi");
  });

  it("breaks none of the workbook rules", () => {
    expect(findings(planFacts(plan))).toEqual([]);
  });
});

describe("the definitions", () => {
  it("call only functions of the contract, with the namespace given", () => {
    const known = functionContracts.map(({ id }) => `AVDL.${id}`);
    const called = [planOf(contentOf("budget", "suivi")), acceptance].flatMap(calls);
    expect(called.length).toBeGreaterThan(3);
    expect(called.filter((call) => !known.includes(call.split(" ").at(-1) ?? ""))).toEqual([]);
  });

  it("never write the namespace themselves", () => {
    const whole = workbookDefinition({ added: ["budget", "suivi"], present: NOTHING_PRESENT }, 8);
    expect(JSON.stringify([whole, acceptanceDefinition])).not.toMatch(/AVDL(_DEV)?\.[A-Z]/);
  });

  it("write these formulas", () => {
    const written = planOf(contentOf("budget", "suivi")).sheets.flatMap(({ name, formulas }) =>
      formulas.map(({ range, formula }) => `${name}!${range} ${formula}`)
    );
    expect(written).toMatchSnapshot();
  });

  it("have no table that would not be found again, once its sheet is in a workbook", () => {
    const { sheets } = workbookDefinition({ added: ["budget", "suivi"], present: NOTHING_PRESENT }, 8);
    const tables = sheets.flatMap(({ key: sheet, tables: declared }) =>
      declared.map(({ key, columns }) => [
        key,
        tableKeyed(
          sheet,
          columns.map(({ header }) => header)
        ),
      ])
    );
    expect(tables.length).toBeGreaterThan(7);
    expect(tables.filter(([key, found]) => key !== found)).toEqual([]);
  });

  it("are refused with a header that a structured reference would misread", () => {
    const definition = workbookDefinition({ added: ["suivi"], present: NOTHING_PRESENT }, 8);
    const broken = {
      ...definition,
      sheets: definition.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({
          ...table,
          columns: table.columns.map((column) => ({ ...column, header: `${column.header} (€)` })),
        })),
      })),
    };
    expect(workbookSchema.safeParse(broken).success).toBe(false);
  });
});

describe("the acceptance sheet", () => {
  it("is a valid definition", () => {
    expect(workbookSchema.parse(acceptanceDefinition)).toEqual(acceptanceDefinition);
  });

  it("has one row per assumption, each with its own name", () => {
    const ids = ASSUMPTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(15);
  });

  it("calls every function of the contract", () => {
    const observed = calls(acceptance).map((call) => call.split(" ").at(-1));
    expect(functionContracts.filter(({ id }) => !observed.includes(`AVDL.${id}`))).toEqual([]);
  });
});
