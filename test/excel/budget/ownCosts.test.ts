import { splitCost } from "../../../src/domain/budgetCheck";
import { classify, guideUsh2020 } from "../../../src/domain/eligibility";
import { decideLine, readBudget, showLine, splitLine, undoChange, type CostSheetLine } from "../../../src/excel/budget";
import { officeFault } from "../support/fakeExcel";
import { addRules, codeOf, costBook, keepNames, lineNamed, read, setRow, valueOf, type CostRow } from "./support";

const CESF = { exercice: 2026, label: "Salaires et charges CESF", quantity: 12, unitCost: 3000.5, amount: 36006 };
const BEDS = { label: "Mobilier des logements", poste: "Hors FNAVDL", account: "2184", amount: 1234.5 };
const BOTH = {
  exercice: 2027,
  poste: "Accompagnement social",
  account: "625100",
  label: "Accompagnement et petit mobilier",
  porteur: "'=1+1 SARL",
  unit: "mois",
  quantity: 12,
  unitCost: 500,
  projectShare: 0.5,
  amount: 3000,
  controle: "=IF(1,2)",
  retainedStatus: "=IF(3,4)",
  justification: "'= devis de mars",
  "Ma colonne": "P-12",
} satisfies CostRow;
const ROWS: readonly CostRow[] = [CESF, BEDS, BOTH, { label: "" }];

const DECISION = { status: "Inéligible", justification: "=Hors assiette" } as const;

const parts = (line: CostSheetLine, firstAmount = 1200) => {
  const split = splitCost(line, { labels: ["Accompagnement social", "+ Mobilier"], firstAmount });
  if (!split.ok) throw new Error(split.problem.message.en);
  return split.value;
};

describe("reading our costs", () => {
  it("finds sheet, table and columns whatever their names, places and order, in two requests", async () => {
    const book = costBook(ROWS);
    book.sheet.cells.set("X99", "not in the table");
    const reading = await read();
    expect(reading.sheet).toBe("Mes coûts");
    expect(reading.lines).toHaveLength(4);
    expect(reading.lines[1]).toMatchObject({ ...BEDS, place: 1, decision: "", quantity: null });
    expect(reading.lines[2]).toMatchObject({ label: BOTH.label, amount: 3000, projectShare: 0.5 });
    expect(reading.rulebook).toMatchObject({ ok: true, value: { name: guideUsh2020.name } });
    expect(book.grid.requests).toBe(3);
    await read();
    expect(book.grid.requests).toBe(5);
  });

  it("finds columns by their aliases, and computes an amount that Excel has not given yet", async () => {
    const book = costBook([{ label: "Taxi", quantity: 3, unitCost: 0.335 }]);
    for (const [address, content] of book.sheet.cells) {
      if (content === "Libellé") book.sheet.cells.set(address, "DÉSIGNATION");
      if (content === "Quantité") book.sheet.cells.set(address, "Qté");
    }
    expect((await read()).lines[0]).toMatchObject({ label: "Taxi", quantity: 3, amount: 1.01 });
  });

  it("records the answers that changed, with the day and the edition, once", async () => {
    const book = costBook(ROWS);
    keepNames(book);
    expect((await read()).recorded).toEqual({ ok: true, value: 3 });
    expect([0, 1, 2, 3].map((place) => book.cell(place, "recordedControle"))).toEqual([
      "Éligible",
      "Inéligible",
      "À vérifier",
      undefined,
    ]);
    expect(book.sheet.cells.get("B2")).toEqual(expect.any(Number));
    expect(book.sheet.cells.get("B3")).toContain(guideUsh2020.name);
    expect((await read()).recorded).toEqual({ ok: true, value: 0 });
    expect(book.journal()).toEqual(["record Mes coûts"]);
  });

  it("records again where the edition changed and the answers did not", async () => {
    const book = costBook(ROWS);
    keepNames(book);
    await read();
    book.sheet.cells.set("B3", "Une autre édition");
    expect((await read()).recorded).toEqual({ ok: true, value: 0 });
    expect(book.sheet.cells.get("B3")).toContain(guideUsh2020.name);
  });

  it("follows the table of the sheet Référentiel, and answers nothing while it cannot be followed", async () => {
    const book = costBook(ROWS);
    const [beds] = (await read()).lines.filter(({ label }) => label === BEDS.label);
    const { ruleId } = classify({ label: beds?.label ?? "" }, guideUsh2020);
    addRules(book, [
      ["Règle", "Action"],
      [ruleId, "Retirer"],
    ]);
    const reading = await read();
    expect(reading.rulebook.ok && reading.rulebook.value.rules.some(({ id }) => id === ruleId)).toBe(false);
    expect(reading.rulebook.ok && classify({ label: BEDS.label }, reading.rulebook.value).ruleId).not.toBe(ruleId);

    addRules(book, [
      ["Règle", "Action"],
      ["inconnue", ""],
    ]);
    const refused = await read();
    expect(!refused.rulebook.ok && refused.rulebook.problem.message.fr).toContain("inconnue");
    expect(refused.recorded).toEqual({ ok: true, value: 0 });
  });

  it("keeps to the built-in edition where the sheet only shows rules, as in earlier versions", async () => {
    const book = costBook(ROWS);
    addRules(book, [
      ["Règle", "Réponse"],
      ["inconnue", "Éligible"],
    ]);
    expect(await read()).toMatchObject({ rulebook: { ok: true, value: { name: guideUsh2020.name } } });
  });

  it("answers all the same where nothing can be written, and says why", async () => {
    const book = costBook(ROWS);
    book.grid.before = (request) => {
      if (request === 3) throw officeFault("AccessDenied");
    };
    const reading = await read();
    expect(reading.lines).toHaveLength(4);
    expect(codeOf(reading.recorded)).toBe("protected");
  });

  it("says that there is no sheet of costs, that its table lost its columns, that a cell is being edited", async () => {
    const book = costBook(ROWS);
    for (const [address, content] of book.sheet.cells) if (content === "Libellé") book.sheet.cells.set(address, "Truc");
    expect(codeOf(await readBudget())).toBe("columns-missing");
    book.grid.sheets.pop();
    expect(codeOf(await readBudget())).toBe("sheet-missing");
    book.grid.before = () => {
      throw officeFault("InvalidOperationInCellEditMode");
    };
    expect(codeOf(await readBudget())).toBe("cell-edit");
  });
});

describe("going to a line", () => {
  it("selects its label where it is now", async () => {
    const book = costBook(ROWS);
    const line = lineNamed(await read(), BEDS.label);
    setRow(book.sheet, book.table, 3, BEDS);
    setRow(book.sheet, book.table, 1, { ...BEDS, label: "Autre" });
    const shown = valueOf(await showLine("{T1}", line));
    expect(shown.sheet).toBe("Mes coûts");
    expect(book.grid.selection).toEqual({ sheet: "Mes coûts", address: shown.address });
    expect(book.sheet.cells.get(shown.address)).toBe(BEDS.label);
  });

  it("refuses where it is no longer there", async () => {
    const book = costBook(ROWS);
    const line = lineNamed(await read(), BEDS.label);
    setRow(book.sheet, book.table, 1, { label: "Autre" });
    expect(codeOf(await showLine("{T1}", line))).toBe("line-changed");
  });
});

describe("deciding of a line", () => {
  it("writes the decision and its justification as texts, in two requests, and answers the lines as they are now", async () => {
    const book = costBook(ROWS);
    const line = lineNamed(await read(), BEDS.label);
    book.grid.requests = 0;
    const { lines } = valueOf(await decideLine("{T1}", line, DECISION));
    expect(book.grid.requests).toBe(2);
    expect(book.cell(1, "decision")).toBe("Inéligible");
    expect(lines[1]).toMatchObject({ decision: "Inéligible", justification: "=Hors assiette" });
    expect(book.journal().at(-1)).toBe("decision Mes coûts");
    expect(JSON.stringify(book.grid.settings.get("avdl.journal"))).not.toContain("assiette");
  });

  it("finds the line again by what it holds, the nearest of two alike", async () => {
    const book = costBook([{ label: "Taxi", amount: 1 }, BEDS, { label: "Taxi", amount: 1 }]);
    const { lines } = await read();
    valueOf(await decideLine("{T1}", lines[2]!, DECISION));
    expect([0, 2].map((place) => book.cell(place, "decision"))).toEqual([undefined, "Inéligible"]);
  });

  it("refuses where someone changed the line meanwhile, and writes nothing", async () => {
    const book = costBook(ROWS);
    const line = lineNamed(await read(), BEDS.label);
    setRow(book.sheet, book.table, 1, { decision: "Éligible" });
    expect(codeOf(await decideLine("{T1}", line, DECISION))).toBe("line-changed");
    expect(book.cell(1, "decision")).toBe("Éligible");
  });

  it("is taken back where the cells still hold what was written", async () => {
    const book = costBook([{ ...BEDS, decision: "À vérifier", justification: "Avant" }]);
    const line = lineNamed(await read(), BEDS.label);
    const { change } = valueOf(await decideLine("{T1}", line, DECISION));
    const lines = valueOf(await undoChange(change));
    expect(lines[0]).toMatchObject({ decision: "À vérifier", justification: "Avant" });
    expect(book.journal().slice(-2)).toEqual(["decision Mes coûts", "undo Mes coûts"]);
    expect(codeOf(await undoChange(change))).toBe("change-overwritten");
  });
});

describe("splitting a line", () => {
  const splitBoth = async () => {
    const line = lineNamed(await read(), BOTH.label);
    return valueOf(await splitLine("{T1}", line, parts(line), guideUsh2020));
  };

  it("keeps the row for the first part, adds the second under it with what they share, and moves the rest down", async () => {
    const book = costBook([BOTH, BEDS]);
    const { lines } = await splitBoth();
    expect(book.table.rows).toBe(3);
    expect(lines.map(({ label, amount }) => [label, amount])).toEqual([
      ["Accompagnement social", 3000],
      ["+ Mobilier", 1800],
      [BEDS.label, BEDS.amount],
    ]);
    expect(book.row(1)).toMatchObject({
      Exercice: 2027,
      Poste: "Accompagnement social",
      Compte: "625100",
      Porteur: "'=1+1 SARL",
      Unité: "mois",
      Quantité: 12,
      "Coût unitaire": 300,
      "Quote-part projet": 0.5,
      Contrôle: "=IF(1,2)",
      "Statut retenu": "=IF(3,4)",
      "Contrôle enregistré": "Inéligible",
      "Ma colonne": undefined,
    });
    expect(book.row(0)).toMatchObject({
      "Coût unitaire": 200,
      "Ma colonne": "P-12",
      Contrôle: "=IF(1,2)",
      "Contrôle enregistré": "Éligible",
    });
    expect(String(book.cell(0, "justification"))).toMatch(
      /^'= devis de mars Ligne scindée : 1.200,00.€ sur 3.000,00.€\.$/
    );
    expect(book.journal().at(-1)).toBe("split Mes coûts");
  });

  it("adds at the end under the last line", async () => {
    const book = costBook([BEDS, BOTH]);
    const { lines } = await splitBoth();
    expect(lines.map(({ label }) => label)).toEqual([BEDS.label, "Accompagnement social", "+ Mobilier"]);
    expect(book.cell(2, "exercice")).toBe(2027);
  });

  it("refuses where the line changed meanwhile, and adds nothing", async () => {
    const book = costBook(ROWS);
    const line = lineNamed(await read(), BOTH.label);
    setRow(book.sheet, book.table, 2, { quantity: 13 });
    expect(codeOf(await splitLine("{T1}", line, parts(line), guideUsh2020))).toBe("line-changed");
    expect(book.table.rows).toBe(4);
  });

  it("is taken back: the row is as it was, the added one is gone", async () => {
    const book = costBook(ROWS);
    await read();
    const before = [0, 1, 2, 3].map((place) => book.row(place));
    const { change } = await splitBoth();
    const lines = valueOf(await undoChange(change));
    expect(lines).toHaveLength(4);
    expect([0, 1, 2, 3].map((place) => book.row(place))).toEqual(before);
  });

  it("is not taken back where one of the two lines was changed since", async () => {
    const book = costBook(ROWS);
    const { change } = await splitBoth();
    setRow(book.sheet, book.table, 3, { label: "Lits" });
    expect(codeOf(await undoChange(change))).toBe("change-overwritten");
    expect(book.table.rows).toBe(5);
  });
});
