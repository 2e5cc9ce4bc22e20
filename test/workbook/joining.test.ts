import {
  cellAddress,
  moved,
  recordedAnswers,
  type Plan,
  type PlanSheet,
  type PresentWorkbook,
  type Recorded,
  type TakenNames,
  type WorkbookPart,
} from "../../src/workbook";
import { findings, planFacts } from "./rules";
import { contentOf, mergedPlans, planOf, sheetOf, textsOf } from "./support/plans";
import { listsIn, presentFrom, usedBy, usedRanges, type Used } from "./support/presentFrom";

const WHOLE = contentOf("budget", "suivi");
const RECEIVE_MORE = ["lisezMoi", "calculs", "controles", "listes"];

const takenBy = ({ sheets, names }: Plan): TakenNames => ({
  sheets: sheets.map(({ name }) => name),
  tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  names: names.map(({ name }) => name),
});

const added = (first: Plan, part: WorkbookPart, present: PresentWorkbook): Plan =>
  planOf(WHOLE, { added: [part], present, taken: takenBy(first) });

const sorted = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort();

const titles = (plan: Plan): readonly string[] => listsIn(sheetOf(plan, "listes")).map(({ title }) => title);

const lists = (plan: Plan): readonly string[] =>
  sorted(listsIn(sheetOf(plan, "listes")).map(({ title, items }) => [title, ...items]));

const meet = (one: Used, other: Used): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Every range of a sheet that a plan writes to, by value, formula or look. */
const touched = (sheet: PlanSheet, recorded: Recorded): readonly Used[] => [
  ...usedRanges(sheet, recorded),
  ...[...sheet.styles, ...sheet.formats, ...sheet.validations, ...sheet.conditions].map(({ range }) => usedBy(range)),
];

describe.each<[string, WorkbookPart, WorkbookPart]>([
  ["the tracking joined to a budget", "budget", "suivi"],
  ["the budget joined to a tracking", "suivi", "budget"],
])("%s", (_, before, part) => {
  const content = contentOf(before);
  const recorded = recordedAnswers(content);
  const first = planOf(content);
  const more = added(first, part, presentFrom(first, recorded));
  const joined = mergedPlans(first, more);
  const atOnce = planOf(WHOLE);

  it("makes the same sheets, in the same order, as both at once", () => {
    expect(joined.sheets.map(({ name }) => name)).toEqual(atOnce.sheets.map(({ name }) => name));
  });

  it("adds each new sheet after the one it follows in that order", () => {
    const fresh = more.sheets.filter(({ isPresent }) => !isPresent);
    const names = atOnce.sheets.map(({ name }) => name);
    expect(fresh.map(({ follows }) => follows)).toEqual(fresh.map(({ name }) => names[names.indexOf(name) - 1]));
  });

  it("has the same tables, names and lists", () => {
    const tables = ({ sheets }: Plan) =>
      sorted(sheets.flatMap((sheet) => sheet.tables.map(({ name, headers }) => [name, headers])));
    expect(tables(joined)).toEqual(tables(atOnce));
    expect(sorted(joined.names.map(({ key, name }) => [key, name]))).toEqual(
      sorted(atOnce.names.map(({ key, name }) => [key, name]))
    );
    expect(lists(joined)).toEqual(lists(atOnce));
  });

  it("has the same checks, and as many counts", () => {
    const [seen, expected] = [joined, atOnce].map((plan) => sheetOf(plan, "controles"));
    if (seen === undefined || expected === undefined) throw new Error("no checks");
    expect(sorted(textsOf(seen, "B"))).toEqual(sorted(textsOf(expected, "B")));
    expect(seen.formulas.length).toBe(expected.formulas.length);
  });

  it("writes to no sheet that is there, but those that receive more", () => {
    const present = more.sheets.filter(({ isPresent }) => isPresent).map(({ key }) => key);
    expect(sorted(present)).toEqual(sorted(RECEIVE_MORE));
  });

  it("writes there in free cells only", () => {
    const clashes = more.sheets
      .filter(({ isPresent }) => isPresent)
      .flatMap((sheet) => {
        const used = usedRanges(sheetOf(first, sheet.key), recorded);
        return touched(sheet, recordedAnswers(WHOLE))
          .filter((range) => used.some((other) => meet(range, other)))
          .map((range) => `${sheet.name}!${cellAddress(range)}`);
      });
    expect(clashes).toEqual([]);
  });

  it("breaks none of the workbook rules, its formulas reading what was there", () => {
    expect(findings(planFacts(joined))).toEqual([]);
  });

  it("says that the workbook holds both", () => {
    expect(more.parts).toEqual(["budget", "suivi"]);
    expect(more.landing.sheet).toBe(part === "budget" ? "Coûts" : "Suivi");
  });
});

describe("what a person changed before another part joins", () => {
  const first = planOf(contentOf("suivi"));
  const present = presentFrom(first, recordedAnswers(contentOf("suivi")));

  const withList = (title: string, items: readonly string[]): PresentWorkbook => ({
    ...present,
    lists: present.lists.map((list) => (list.title === title ? { ...list, items } : list)),
  });

  const couts = (plan: Plan): PlanSheet => sheetOf(plan, "couts");
  const unitRule = (plan: Plan): unknown => couts(plan).validations.find(({ title }) => title === "Unité")?.rule;

  it("a list that was made longer and put in another order is pointed at as it is", () => {
    const more = added(first, "budget", withList("Contrôle du classeur", ["Parfait", "À VOIR", "OK"]));
    expect(titles(more)).not.toContain("Contrôle du classeur");
    const check = sheetOf(more, "controles").formulas.find(({ range }) => range.startsWith("A"));
    expect(check?.formula).toMatch(/^=IF\(ISERROR\(D\d+\),Listes!\$A\$6,IF\(D\d+=0,Listes!\$A\$7,Listes!\$A\$6\)\)$/);
  });

  it("a list of theirs under the title of ours is offered as it is", () => {
    const theirs = { title: "unite", start: { row: 4, column: 30 }, items: ["semaine", "jour"] };
    const more = added(first, "budget", { ...present, lists: [...present.lists, theirs] });
    expect(unitRule(more)).toEqual({ kind: "list", source: "Listes!$AD$5:$AD$6" });
    expect(titles(more)).not.toContain("Unité");
  });

  it("a word that formulas read and that was changed is written again, in a list of its own", () => {
    const more = added(first, "budget", withList("Réponse absente", ["Absent"]));
    const [again, ...others] = listsIn(sheetOf(more, "listes")).filter(({ title }) => title === "Réponse absente");
    expect(others).toEqual([]);
    const word = `Listes!${cellAddress(moved(again?.start ?? { row: 1, column: 1 }, 1, 0)).replace(/(\D+)/, "$$$1$$")}`;
    expect(couts(more).formulas.filter(({ formula }) => formula.includes(word)).length).toBeGreaterThan(0);
  });
});

describe("a workbook that holds foreign sheets, tables and names of the same names", () => {
  const taken: TakenNames = {
    sheets: ["Projet", "coûts", "Listes"],
    tables: ["Couts", "suivi"],
    names: ["Projet_intitule", "controle_du_classeur", "Mot_OK"],
  };
  const plan = planOf(WHOLE, { taken });

  it("leaves them their names", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Projet (2)", "Coûts (2)", "Listes (2)", "Suivi"])
    );
    expect(plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
      expect.arrayContaining(["Couts_2", "Suivi_2", "Bailleurs"])
    );
    expect(plan.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Projet_intitule_2", "Controle_du_classeur_2", "Mot_OK_2"])
    );
  });

  it("and every formula, list and check follows: none reads what is not ours", () => {
    expect(findings(planFacts(plan))).toEqual([]);
  });

  it("and so does every text that names a sheet", () => {
    const named = (key: string, letter: string): readonly string[] => textsOf(sheetOf(plan, key), letter);
    expect(named("lisezMoi", "A")).toEqual(expect.arrayContaining(["Projet (2)", "Coûts (2)", "Listes (2)", "Suivi"]));
    expect(named("controles", "E").filter((text) => /\bProjet\b(?! \(2\))/.test(text))).toEqual([]);
    expect(named("controles", "C")).toEqual(expect.arrayContaining(["Projet (2)", "Coûts (2)"]));
    expect(named("previsionnel", "B").join(" ")).toContain("la feuille Coûts (2).");
  });
});
