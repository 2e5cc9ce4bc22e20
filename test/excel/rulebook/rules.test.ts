import { editionText, guideUsh2020, sheetRow } from "../../../src/domain/eligibility";
import { copyRule, readRulebook, showRule } from "../../../src/excel/rulebook";
import { costBook } from "../budget/support";
import { officeFault } from "../support/fakeExcel";
import { codeOf, valueOf } from "../budget/support";
import { ruleBook, RULES } from "./support";

const rule = guideUsh2020.rules.find(({ id }) => id === "N1-mobilier")!;
const rowNumber = guideUsh2020.rules.indexOf(rule) + 1;

describe("reading the rulebook of a workbook", () => {
  it("finds table, columns and cells whatever their names, places and order, in two requests; nothing is written", async () => {
    const book = ruleBook();
    book.setAbove("day", 46_023);
    book.setAbove("region", "Bretagne");
    const before = book.content();
    const { table, rulebook, settings, adaptation, costs } = valueOf(await readRulebook());
    expect(table).toMatchObject({ sheet: "Mes règles", headerRow: 9 });
    expect(rulebook).toEqual({ ok: true, value: guideUsh2020 });
    expect(settings).toEqual({ day: 46_023, region: "Bretagne", call: "" });
    expect([adaptation, costs]).toEqual([null, null]);
    expect(book.grid.requests).toBe(2);
    expect(book.content()).toBe(before);
  });

  it("follows what a person changed", async () => {
    const book = ruleBook();
    book.setRow(1, { action: "Retirer" });
    const { rulebook } = valueOf(await readRulebook());
    expect(rulebook.ok && editionText(rulebook.value)).toMatch(/adapté : 1.règle retirée$/);
  });

  it("names what cannot be followed, and its row", async () => {
    const book = ruleBook();
    book.setRow(4, { clause: "N9" });
    const { rulebook, table } = valueOf(await readRulebook());
    expect(table).not.toBeNull();
    expect(rulebook).toMatchObject({ ok: false, problem: { row: 5 } });
    expect(!rulebook.ok && rulebook.problem.message.fr).toContain("Clause");
  });

  it("answers with the built-in edition where there is no table in which rules can be changed, the costs being read", async () => {
    costBook([{ label: "Taxi", amount: 12 }]);
    const { table, rulebook, costs, settings } = valueOf(await readRulebook());
    expect(table).toBeNull();
    expect(rulebook).toEqual({ ok: true, value: guideUsh2020 });
    expect(costs?.lines.map(({ label, amount }) => [label, amount])).toEqual([["Taxi", 12]]);
    expect(settings).toEqual({ day: null, region: "", call: "" });
  });

  it("says that a cell is being edited", async () => {
    const book = ruleBook();
    book.grid.before = () => {
      throw officeFault("InvalidOperationInCellEditMode");
    };
    expect(codeOf(await readRulebook())).toBe("cell-edit");
  });
});

describe("copying a rule to the table", () => {
  it("writes its words in its row, leaves what a person typed, selects it, and changes no answer", async () => {
    const book = ruleBook();
    book.setRow(rowNumber, { reason: "mon motif", cancellers: "hamac", "Ma colonne": "note" });
    const shown = valueOf(await copyRule(rule.id));
    const { triggers } = sheetRow(rule);
    expect(book.row(rowNumber)).toMatchObject({
      triggers,
      cancellers: "hamac",
      reason: "mon motif",
      "Ma colonne": "note",
    });
    expect(book.grid.selection).toEqual({ sheet: "Mes règles", address: shown.address });
    expect(book.sheet.cells.get(shown.address)).toBe(triggers);
    expect(book.journal()).toEqual(["rule Mes règles"]);
    const { rulebook } = valueOf(await readRulebook());
    const now = rulebook.ok ? rulebook.value.rules.find(({ id }) => id === rule.id) : undefined;
    expect(now).toEqual({ ...rule, cancellers: ["hamac"], reason: { fr: "mon motif", en: "mon motif" } });
  });

  it("is the same edition once it is copied", async () => {
    ruleBook();
    valueOf(await copyRule(rule.id));
    expect(valueOf(await readRulebook()).rulebook).toEqual({ ok: true, value: guideUsh2020 });
  });

  it("only goes to a row that is already whole", async () => {
    const book = ruleBook();
    valueOf(await copyRule(rule.id));
    const before = book.content();
    valueOf(await copyRule(rule.id));
    expect(book.content()).toBe(before);
  });

  it("goes to the row that replaces the rule rather than to the one that is replaced", async () => {
    const book = ruleBook();
    book.setRow(RULES + 1, { ...sheetRow(rule), action: "Remplacer" });
    const before = book.content();
    expect(valueOf(await copyRule(rule.id)).address).toContain(String(9 + RULES + 1));
    expect(book.content()).toBe(before);
  });

  it("writes the whole row at the end where a person deleted it", async () => {
    const book = ruleBook();
    book.setRow(rowNumber, { id: "", clause: "", answer: "", title: "", reason: "", source: "", validFrom: "" });
    valueOf(await copyRule(rule.id));
    expect(book.row(RULES + 1)).toMatchObject({ id: rule.id, clause: "N1", triggers: sheetRow(rule).triggers });
  });

  it("goes to a rule that only this workbook has, and says where it is gone", async () => {
    const book = ruleBook();
    book.setRow(RULES + 1, { id: "B-moi", clause: "E1", triggers: "moi", reason: "à moi" });
    const shown = valueOf(await copyRule("b-MOI"));
    expect(book.sheet.cells.get(shown.address)).toBe("moi");
    expect(codeOf(await copyRule("B-toi"))).toBe("rules-changed");
  });

  it("is told where there is no table", async () => {
    costBook([]);
    expect(codeOf(await copyRule(rule.id))).toBe("rules-missing");
    expect(codeOf(await showRule(2))).toBe("rules-missing");
  });

  it("says that the sheet is protected", async () => {
    const book = ruleBook();
    book.grid.before = (request) => {
      if (request === 3) throw officeFault("AccessDenied");
    };
    expect(codeOf(await copyRule(rule.id))).toBe("protected");
  });
});

describe("going to a row of the table", () => {
  it("counts from the row of headers, which is 1", async () => {
    const book = ruleBook();
    const { address } = valueOf(await showRule(2));
    expect(book.sheet.cells.get(address)).toBe(guideUsh2020.rules[0]?.id);
  });
});
