import { exampleFile, workbookFile } from "../../scripts/xlsx/exampleFile";
import type { PlanSheet } from "../../src/workbook";
import { packZip, partOf, sheetParts, textOf } from "../../src/xlsx/parts";
import {
  fileFacts,
  findings,
  partsOf,
  planFacts,
  RULES,
  type BookFacts,
  type RuleName,
  type SheetFacts,
} from "./rules";
import { contentOf, emptyWorkbook, planOf } from "./support/plans";

/** Enough of the example for every rule to have something to read. */
const whole = contentOf("budget", "suivi");
const small = { ...whole, costs: whole.costs.slice(0, 3), measures: whole.measures.slice(0, 3) };
const plan = planOf(small);

const rulesBroken = (book: BookFacts): readonly RuleName[] => [...new Set(findings(book).map(({ rule }) => rule))];

const changed = (key: string, edit: (sheet: PlanSheet) => Partial<PlanSheet>): BookFacts =>
  planFacts({
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.key === key ? { ...sheet, ...edit(sheet) } : sheet)),
  });

const withFormula = (formula: string, key = "couts", range = "Z1"): BookFacts =>
  changed(key, ({ formulas }) => ({ formulas: [...formulas, { range, formula, kind: "cell", recorded: null }] }));

const withCondition = (formula: string): BookFacts =>
  changed("couts", ({ conditions }) => ({ conditions: [...conditions, { range: "A9", formula, style: "good" }] }));

const seen = (key: string, edit: (sheet: SheetFacts) => Partial<SheetFacts>): BookFacts => {
  const book = planFacts(plan);
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.key === key ? { ...sheet, ...edit(sheet) } : sheet)) };
};

const eachCheck = (edit: (check: PlanSheet["validations"][number]) => PlanSheet["validations"][number]): BookFacts =>
  changed("suivi", ({ validations }) => ({ validations: validations.map(edit) }));

const restyled = (key: string, edit: (styles: PlanSheet["styles"]) => PlanSheet["styles"]): BookFacts =>
  changed(key, ({ styles }) => ({ styles: edit(styles) }));

const PLANTED: readonly (readonly [RuleName, string, BookFacts])[] = [
  ["volatile function", "OFFSET", withFormula("=OFFSET(A1,1,1)")],
  ["volatile function", "INDIRECT", withFormula("=INDIRECT(A1)")],
  ["volatile function", "TODAY", withCondition("=A9<TODAY()")],
  ["constant in a formula", "a rate", withFormula("=SUM(A1:A2)*0.2")],
  ["constant in a formula", "a word", withFormula('=IF(A1="oui",1,0)')],
  ["constant in a formula", "a number beside a rounding", withFormula("=IF(ROUND(A1,2)=7,0,1)")],
  ["spill reference", "the sign #", withFormula("=SUM(Calculs!$A$5#)")],
  ["function of another Excel", "XLOOKUP", withFormula("=XLOOKUP(A1,A1:A2,A1:A2)")],
  ["reference that leads nowhere", "a sheet", withFormula("=Feuil1!A1")],
  ["reference that leads nowhere", "a name", withFormula("=Taux_du_jour")],
  ["reference that leads nowhere", "a table", withFormula("=SUM(Depenses[Montant])")],
  ["reference that leads nowhere", "a column", withFormula("=SUM(Couts[Prix])")],
  ["call outside Calculs", "a cell of another sheet", withFormula("=AVDL.VERSION()")],
  ["call outside Calculs", "a conditional format", withCondition("=AVDL.VERSION()=$A$1")],
  ["call in a file", "a formula", { ...planFacts(plan), isFile: true }],
  ["another sheet in a condition", "a cell of Listes", withCondition("=A9=Listes!$A$5")],
  ["table name in a condition or a check", "a column", withCondition("=A9=SUM(Couts[Montant])")],
  [
    "header sign",
    "brackets",
    changed("couts", ({ tables }) => ({
      tables: tables.map((table) => ({ ...table, headers: ["Montant (€)", ...table.headers.slice(1)] })),
    })),
  ],
  ["more than one formula in a column", "one cell of Montant", withFormula("=$A$1", "couts", "J10")],
  [
    "more than one format in a column",
    "one cell of Montant",
    changed("couts", ({ formats }) => ({ formats: [...formats, { range: "J10", format: "percent" }] })),
  ],
  [
    "spill in a table",
    "a call inside Suivi",
    changed("suivi", ({ formulas }) => ({
      formulas: [...formulas, { range: "B6", formula: "=Suivi[DALO]", kind: "spill", recorded: null }],
    })),
  ],
  [
    "no filter",
    "a table without",
    seen("suivi", ({ tables }) => ({ tables: tables.map((table) => ({ ...table, hasFilters: false })) })),
  ],
  [
    "input without validation",
    "a column",
    changed("suivi", ({ validations }) => ({ validations: validations.slice(1) })),
  ],
  [
    "input without validation",
    "a single cell",
    changed("projet", ({ validations }) => ({ validations: validations.filter(({ range }) => range !== "B5") })),
  ],
  ["input without validation", "a list", changed("listes", () => ({ validations: [] }))],
  [
    "check on what is not an input",
    "a column that looks calculated",
    restyled("suivi", (styles) => [...styles, { range: "A5:A19", style: "calculated" }]),
  ],
  [
    "input told by one sign only",
    "the fill alone",
    seen("projet", ({ cells }) => ({
      cells: new Map([...cells].map(([at, cell]) => [at, at === "B5" ? { ...cell, color: "#000000" } : cell])),
    })),
  ],
  ["message length", "a message of 256 characters", eachCheck((check) => ({ ...check, message: "x".repeat(256) }))],
  ["message length", "a title of 33 characters", eachCheck((check) => ({ ...check, title: "x".repeat(33) }))],
  ["message length", "no message", eachCheck((check) => ({ ...check, message: "" }))],
  ["literal list", "words", eachCheck((check) => ({ ...check, rule: { kind: "list", source: "Oui,Non" } }))],
  [
    "date as text",
    "a text that reads as a date",
    changed("suivi", ({ blocks }) => ({ blocks: [...blocks, { range: "I6", values: [["31/03/2025"]] }] })),
  ],
  ["no key of colours", "nothing printed", restyled("lisezMoi", () => [])],
  ["merged cells", "a title", seen("couts", () => ({ merged: ["A1:C1"] }))],
  ["hidden sheet", "Listes", seen("listes", () => ({ isHidden: true }))],
  ["no frozen header", "a header that scrolls away", changed("suivi", () => ({ frozen: { rows: 3, columns: 1 } }))],
  ["print set-up", "no repeated row", changed("couts", ({ print }) => ({ print: { ...print, titleRows: "" } }))],
  ["print set-up", "no width", changed("couts", ({ print }) => ({ print: { ...print, pagesWide: 0 } }))],
  ["print set-up", "portrait", seen("couts", ({ print }) => ({ print: { ...print, orientation: "portrait" } }))],
  ["print set-up", "another paper", seen("couts", ({ print }) => ({ print: { ...print, paper: "A3" } }))],
  ["print set-up", "no page numbers", seen("couts", ({ print }) => ({ print: { ...print, hasPageNumbers: false } }))],
  [
    "no master check",
    "another cell",
    changed("suivi", ({ formulas }) => ({ formulas: formulas.filter(({ range }) => range !== "A2") })),
  ],
  ["no master check", "no colour", changed("suivi", () => ({ conditions: [] }))],
  ["no master check", "out of sight", changed("lisezMoi", () => ({ frozen: { rows: 1, columns: 0 } }))],
  ["protected input", "Suivi", changed("suivi", () => ({ isProtected: true }))],
  ["order of the tabs", "two sheets swapped", planFacts({ ...plan, sheets: [...plan.sheets].reverse() })],
];

describe("the checker of the workbook rules", () => {
  it("has a planted violation for each of its rules", () => {
    const planted = new Set(PLANTED.map(([rule]) => rule));
    expect(RULES.filter((rule) => !planted.has(rule))).toEqual([]);
  });

  it.each(PLANTED)("catches: %s (%s)", (rule, _, book) => {
    expect(rulesBroken(book)).toContain(rule);
  });

  it.each(['=IF($A$1="","",ROUND($A$1,2))', "=IF(ROUND(SUM($A$1)-SUM($A$2),2)=0,0,1)", "=-1"])(
    "lets %s pass",
    (formula) => {
      expect(findings(withFormula(formula))).toEqual([]);
    }
  );
});

const PATIENCE = 60_000;

describe("the generated files", () => {
  it.each([
    ["the budget alone", contentOf("budget")],
    ["the tracking alone", contentOf("suivi")],
    ["both, with nothing typed", emptyWorkbook],
  ])(
    "break none of the rules: %s",
    async (_, content) => {
      const { bytes } = await workbookFile(content);
      expect(findings(await fileFacts(bytes))).toEqual([]);
    },
    PATIENCE
  );

  describe("of the example", () => {
    let bytes: Uint8Array;

    beforeAll(async () => {
      ({ bytes } = await workbookFile(small));
    }, PATIENCE);

    /** The same file, in which one text of the part of a sheet, or of the workbook, is replaced. */
    const planted = async (where: string, from: string | RegExp, to: string): Promise<BookFacts> => {
      const parts = new Map(await partsOf(bytes));
      const path = sheetParts(parts).find(({ name }) => name === where)?.path ?? where;
      const before = textOf(parts.get(path));
      const after = before.replace(from, to);
      if (before === after) throw new Error(`Nothing to replace in ${where}.`);
      parts.set(path, partOf(after));
      return fileFacts(await packZip(parts));
    };

    it(
      "break none of the rules, with all its rows, and are read as their plan says",
      async () => {
        const example = await exampleFile("0.0.0");
        const book = await fileFacts(example.bytes);
        expect(findings(book)).toEqual([]);
        const expected = planFacts(example.plan);
        const looks = ({ sheets }: BookFacts): unknown =>
          sheets.map(({ name, cells }) => [
            name,
            [...cells]
              .filter(([, { fill, format }]) => fill !== null || format !== "General")
              .map(([at, { fill, color, format }]) => `${at} ${fill ?? ""} ${color ?? ""} ${format}`)
              .sort(),
          ]);
        expect(looks(book)).toEqual(looks(expected));
        expect(book.names).toEqual(expected.names);
      },
      PATIENCE
    );

    it.each<[RuleName, string, string | RegExp, string]>([
      [
        "merged cells",
        "Coûts",
        "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      ],
      ["hidden sheet", "xl/workbook.xml", '<sheet name="Listes"', '<sheet state="hidden" name="Listes"'],
      ["call in a file", "Calculs", /<c r="A5"[^>]*><v>\d+<\/v><\/c>/, '<c r="A5"><f>AVDL.VERSION()</f><v>0</v></c>'],
      [
        "spill in a table",
        "Coûts",
        /<c r="A9"( s="\d+")?><v>\d+<\/v><\/c>/,
        '<c r="A9"$1><f t="array" ref="A9:A10">B9:B10</f></c>',
      ],
      ["print set-up", "Suivi", 'orientation="landscape"', 'orientation="portrait"'],
      ["print set-up", "Suivi", "&amp;P / &amp;N", ""],
      ["print set-up", "Suivi", '<pageSetUpPr fitToPage="1"/>', ""],
      ["no frozen header", "Suivi", / ySplit="4"/, ""],
      ["input without validation", "Projet", /<dataValidation [^>]*sqref="B5".*?<\/dataValidation>/, ""],
      ["volatile function", "Coûts", /<f>SUM\(Couts\[Montant\]\)<\/f>/, "<f>SUM(OFFSET(A1,0,0))</f>"],
      ["another sheet in a condition", "Suivi", "A2=Mot_OK", "A2=Listes!$A$5"],
      ["protected input", "Suivi", "</sheetData>", '</sheetData><sheetProtection sheet="1"/>'],
      ["reference that leads nowhere", "xl/workbook.xml", 'name="Mot_OK"', 'name="Mot_perdu"'],
      ["order of the tabs", "xl/workbook.xml", /(<sheet name="Coûts"[^>]*>)(<sheet name="Suivi"[^>]*>)/, "$2$1"],
    ])(
      "and a violation planted in one is caught: %s in %s",
      async (rule, where, from, to) => {
        expect(rulesBroken(await planted(where, from, to))).toContain(rule);
      },
      PATIENCE
    );
  });
});
