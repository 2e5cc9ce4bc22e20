import { compile, NOTHING_TAKEN, type Plan, type PlanSheet, type TakenNames } from "../../src/workbook";
import { smallData, smallDefinition } from "./smallDefinition";

const planWith = (taken: Partial<TakenNames> = {}, namespace = "AVDL"): Plan =>
  compile(smallDefinition, smallData, { namespace, taken: { ...NOTHING_TAKEN, ...taken } });

const sheet = (plan: Plan, key: string): PlanSheet => {
  const found = plan.sheets.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

const formulaAt = (plan: Plan, key: string, range: string): string | undefined =>
  sheet(plan, key).formulas.find((formula) => formula.range === range)?.formula;

describe("a definition compiled into a plan", () => {
  it("writes a table's rows as blocks between its calculated columns, blanks as empty cells", () => {
    expect(sheet(planWith(), "saisie").blocks).toEqual([
      { range: "A1:B1", values: [["Titre", 45672]] },
      { range: "A3:D3", values: [["Nom", "Choix", "Statut", "Montant"]] },
      {
        range: "A4:B5",
        values: [
          ["Un", "Oui"],
          ["=Deux", null],
        ],
      },
      { range: "D4:D5", values: [[10], [null]] },
    ]);
  });

  it("gives the table its header row and all its rows", () => {
    expect(sheet(planWith(), "saisie").tables).toEqual([
      { key: "lignes", name: "Lignes", range: "A3:D5", headers: ["Nom", "Choix", "Statut", "Montant"] },
    ]);
  });

  it("gives a table without rows one blank row, as Excel has no table without", () => {
    const plan = compile(smallDefinition, { ...smallData, tables: {} }, { namespace: "AVDL", taken: NOTHING_TAKEN });
    expect(sheet(plan, "saisie").tables[0]?.range).toBe("A3:D4");
    expect(sheet(plan, "saisie").blocks.map(({ range }) => range)).toEqual(["A1:B1", "A3:D3"]);
  });

  it("adds the namespace to the calls and reads the room kept for their answer", () => {
    const plan = planWith({}, "AVDL_DEV");
    expect(formulaAt(plan, "appels", "A2")).toBe('=AVDL_DEV.ELIGIBILITE(IF(Lignes[Nom]="","",Lignes[Nom]))');
    expect(formulaAt(plan, "saisie", "C4:C5")).toBe("=INDEX(Appels!$A$2:$A$11,ROW()-ROW($C$3))");
  });

  it("says which formulas call a function of ours, for the files that record their answers", () => {
    const recorded = planWith().sheets.flatMap(({ formulas }) => formulas.map((formula) => formula.recorded));
    expect(recorded.filter((name) => name !== null)).toEqual(["statuts"]);
  });

  it("points validations at the range of the list, on its sheet", () => {
    expect(sheet(planWith(), "saisie").validations).toEqual([
      expect.objectContaining({ range: "B4:B5", rule: { kind: "list", source: "Listes!$C$3:$C$4" } }),
    ]);
  });

  it("puts a conditional format on the whole column, written for its first cell", () => {
    expect(sheet(planWith(), "saisie").conditions).toEqual([{ range: "C4:C5", formula: "=$C4=$A$1", style: "good" }]);
  });

  it("marks each sheet with the definition, its version and its key", () => {
    expect(sheet(planWith(), "listes").properties).toEqual([
      { key: "avdl.definition", value: "petit" },
      { key: "avdl.version", value: "3" },
      { key: "avdl.sheet", value: "listes" },
    ]);
  });

  it("keeps a date it cannot read as the text it is", () => {
    const data = { ...smallData, cells: { "saisie.jour": "2025-02-30" } };
    const plan = compile(smallDefinition, data, { namespace: "AVDL", taken: NOTHING_TAKEN });
    expect(sheet(plan, "saisie").blocks).toContainEqual({ range: "A1:B1", values: [["Titre", "2025-02-30"]] });
  });
});

describe("names already used in the workbook", () => {
  it("leaves a foreign sheet alone: ours takes another name and every formula follows", () => {
    const plan = planWith({ sheets: ["saisie", "Listes", "Appels"] });
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Saisie (2)", "Appels (2)", "Listes (2)"]);
    expect(formulaAt(plan, "saisie", "C4:C5")).toBe("=INDEX('Appels (2)'!$A$2:$A$11,ROW()-ROW($C$3))");
    expect(formulaAt(plan, "appels", "C1")).toBe("='Saisie (2)'!$C$1+Jour");
    expect(sheet(plan, "saisie").validations[0]?.rule).toEqual({ kind: "list", source: "'Listes (2)'!$C$3:$C$4" });
    expect(plan.landing.sheet).toBe("Saisie (2)");
    expect(plan.names).toEqual([{ key: "jour", name: "Jour", sheet: "Saisie (2)", range: "B1" }]);
  });

  it("counts on: a second name that is used leads to a third", () => {
    expect(planWith({ sheets: ["Saisie", "SAISIE (2)"] }).sheets[0]?.name).toBe("Saisie (3)");
  });

  it("gives tables and names other names, in one list for both", () => {
    const plan = planWith({ tables: ["lignes"], names: ["Lignes_2", "Jour"] });
    expect(sheet(plan, "saisie").tables[0]?.name).toBe("Lignes_3");
    expect(formulaAt(plan, "saisie", "C1")).toBe("=SUM(Lignes_3[Montant])");
    expect(formulaAt(plan, "appels", "C1")).toBe("=Saisie!$C$1+Jour_2");
  });

  it("keeps a long sheet name within Excel's 31 characters", () => {
    const name = "Une feuille au nom vraiment long";
    const [first, ...others] = smallDefinition.sheets;
    if (first === undefined) throw new Error("no sheet");
    const wanted = name.slice(0, 31);
    const definition = { ...smallDefinition, sheets: [{ ...first, name: wanted }, ...others] };
    const plan = compile(definition, smallData, { namespace: "AVDL", taken: { ...NOTHING_TAKEN, sheets: [wanted] } });
    expect(plan.sheets[0]?.name).toBe("Une feuille au nom vraiment (2)");
    expect(plan.sheets[0]?.name).toHaveLength(31);
  });
});

describe("mistakes in a definition stop the compiler", () => {
  const withFormula = (formula: string) => () => {
    const [first, ...others] = smallDefinition.sheets;
    if (first === undefined) throw new Error("no sheet");
    const broken = { ...first, cells: [{ at: "E1", formula, style: "total" } as const] };
    compile({ ...smallDefinition, names: [], sheets: [broken, ...others] }, smallData, {
      namespace: "AVDL",
      taken: NOTHING_TAKEN,
    });
  };

  it.each([
    ["a table", "={all:autre}", "autre"],
    ["a column", "={column:lignes.autre}", "lignes.autre"],
    ["a cell", "={cell:saisie.autre}", "saisie.autre"],
    ["an answer", "={spill:autre.statut}", "autre.statut"],
    ["a list", "={list:autre}", "autre"],
    ["an item", "={item:choix/Peut-être}", "Peut-être"],
    ["a name", "={name:autre}", "autre"],
    ["a kind of reference", "={plage:A1}", "plage"],
  ])("%s that is not there", (_, formula, named) => {
    expect(withFormula(formula)).toThrow(named);
  });

  it("a call of ours on every row of a table", () => {
    const [first, ...others] = smallDefinition.sheets;
    const [table] = first?.tables ?? [];
    if (first === undefined || table === undefined) throw new Error("no table");
    const columns = table.columns.map((column) =>
      column.key === "statut" ? { ...column, formula: "={fn:ELIGIBILITE}({this:lignes.nom})" } : column
    );
    const definition = { ...smallDefinition, sheets: [{ ...first, tables: [{ ...table, columns }] }, ...others] };
    expect(() => compile(definition, smallData, { namespace: "AVDL", taken: NOTHING_TAKEN })).toThrow("one array call");
  });
});
