import { classify, guideUsh2020, type Overlay } from "../../../src/domain/eligibility";
import {
  importOverlay,
  prepareImport,
  readRulebook,
  removeAdaptation,
  type ImportPreparation,
  type RulebookReading,
} from "../../../src/excel/rulebook";
import { officeFault } from "../support/fakeExcel";
import { codeOf, valueOf } from "../budget/support";
import { FREE_ROWS, OVERLAY, ruleBook, RULES, type RuleBook } from "./support";

const prepared = async (overlay: Overlay = OVERLAY): Promise<ImportPreparation> => {
  const result = await prepareImport(overlay);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const refusal = async (overlay: Overlay = OVERLAY): Promise<string> => {
  const result = await prepareImport(overlay);
  if (result.ok) return "ok";
  const { problem } = result;
  return `${problem.kind}: ${problem.kind === "host" ? problem.problem.code : problem.problem.message.en}`;
};

const imported = async (overlay: Overlay = OVERLAY): Promise<void> => {
  valueOf(await importOverlay(await prepared(overlay)));
};

const reading = async (): Promise<RulebookReading> => valueOf(await readRulebook());

const statusOf = ({ rulebook }: RulebookReading, label: string): string =>
  rulebook.ok ? classify({ label }, rulebook.value).status : "refused";

let book: RuleBook;

beforeEach(() => {
  book = ruleBook();
});

describe("preparing the import of an adaptation", () => {
  it("says what would be written and which rulebook would follow, in two requests, and writes nothing", async () => {
    const before = book.content();
    const { rows, idle, filled, sheet, before: old, after } = await prepared();
    expect({ rows, idle, filled, sheet }).toEqual({
      rows: 3,
      idle: 0,
      filled: { region: "", call: "" },
      sheet: "Mes règles",
    });
    expect(classify({ label: "Taxi" }, old).status).toBe("À vérifier");
    expect(classify({ label: "Taxi" }, after).status).toBe("Éligible");
    expect(after.adaptation).toEqual({ added: 1, changed: 1, retired: 1 });
    expect(book.grid.requests).toBe(2);
    expect(book.content()).toBe(before);
  });

  it("counts the rows that the settings of the sheet keep out, on both sides of the day", async () => {
    book.setAbove("day", 46_054);
    expect((await prepared()).idle).toBe(0);
    book.setAbove("day", 46_053);
    const { idle, after } = await prepared();
    expect(idle).toBe(1);
    expect(classify({ label: "Taxi" }, after).status).toBe("À vérifier");
  });

  it("fills the region and the call of the sheet where they are blank, and only there", async () => {
    const regional: Overlay = { ...OVERLAY, region: "Bretagne", call: "AAP 2026" };
    expect(await prepared(regional)).toMatchObject({ idle: 0, filled: { region: "Bretagne", call: "AAP 2026" } });
    book.setAbove("region", "Normandie");
    expect(await prepared(regional)).toMatchObject({ idle: 3, filled: { region: "", call: "AAP 2026" } });
    book.setAbove("region", " bretagne ");
    expect(await prepared(regional)).toMatchObject({ idle: 0, filled: { region: "", call: "AAP 2026" } });
  });

  it("refuses an adaptation that the edition cannot take, the rule and the field named", async () => {
    expect(await refusal({ ...OVERLAY, changes: [{ action: "retire", id: "Z9" }] })).toMatch(/^overlay: .*“Z9”.*“id”/);
  });

  it("refuses where a row of the person's own says something of the same rule", async () => {
    book.setRow(RULES + 1, { id: "S-risque-locatif", action: "Retirer" });
    expect(await refusal()).toMatch(/^overlay: .*“S-risque-locatif”.*another row/);
  });

  it("refuses over a table that cannot be followed, and where there is none", async () => {
    book.setRow(1, { action: "Effacer" });
    expect(await refusal()).toMatch(/^table: .*row 2/);
    book.grid.sheets.pop();
    expect(await refusal()).toBe("host: rules-missing");
  });

  it("refuses where the table lost a column that the rows need", async () => {
    for (const [address, content] of book.sheet.cells) if (content === "Mots") book.sheet.cells.set(address, "Divers");
    expect(await refusal()).toBe("host: rules-missing");
  });

  it("says that a cell is being edited", async () => {
    book.grid.before = () => {
      throw officeFault("InvalidOperationInCellEditMode");
    };
    expect(await refusal()).toBe("host: cell-edit");
  });
});

describe("importing an adaptation", () => {
  it("writes its rows under those that are there, as texts, and says above which one it is", async () => {
    await imported();
    expect(book.row(RULES + 1)).toMatchObject({
      id: "A-taxi",
      action: "Ajouter",
      clause: "E1",
      triggers: "taxi",
      reason: "'=les taxis sont payés",
      validFrom: 46_054,
    });
    expect(book.row(RULES + 2)).toEqual({ id: "N1-mobilier", action: "Compléter", triggers: "hamac" });
    expect(book.row(RULES + 3)).toEqual({ id: "S-risque-locatif", action: "Retirer" });
    expect(book.above("adaptation")).toMatch(/^Appel d’essai, version 2 du 01\/02\/2026 – Règlement, article 4$/);
    expect(book.table.rows).toBe(RULES + FREE_ROWS);
    expect(book.journal()).toEqual(["adaptation Mes règles"]);
    expect(JSON.stringify(book.grid.settings.get("avdl.journal"))).not.toContain("taxi");
  });

  it("is followed at once, and is read back whole", async () => {
    await imported();
    const now = await reading();
    expect(["Taxi", "Hamacs"].map((label) => statusOf(now, label))).toEqual(["Éligible", "Inéligible"]);
    expect(now.adaptation).toEqual({ overlay: OVERLAY, rows: 3, untouched: 3 });
  });

  it("makes the table grow where it has no room left, and gives the new rows their formula", async () => {
    book.setRow(RULES + 2, { "Ma colonne": "note", id: "B-moi", clause: "E1", triggers: "moi", reason: "à moi" });
    await imported();
    expect(book.table.rows).toBe(RULES + 5);
    expect(book.row(RULES + 2)).toMatchObject({ id: "B-moi", "Ma colonne": "note" });
    expect(book.row(RULES + 5)).toEqual({ id: "S-risque-locatif", action: "Retirer" });
    expect([...book.sheet.cells.values()].filter((content) => content === "=IF(1,1)")).toHaveLength(RULES + 5);
  });

  it("fills the settings it was said it would fill", async () => {
    await imported({ ...OVERLAY, call: "AAP 2026" });
    expect(book.above("call")).toBe("AAP 2026");
    expect(book.row(RULES + 3)).toEqual({ id: "S-risque-locatif", action: "Retirer", call: "AAP 2026" });
  });

  it("refuses where the table is no longer what was compared, and writes nothing", async () => {
    const preparation = await prepared();
    book.setRow(3, { action: "Retirer" });
    const before = book.content();
    expect(codeOf(await importOverlay(preparation))).toBe("rules-changed");
    expect(book.content()).toBe(before);
  });

  it("refuses a second adaptation over the first", async () => {
    const preparation = await prepared();
    await imported();
    expect(codeOf(await importOverlay(preparation))).toBe("adaptation-there");
    expect(await refusal()).toBe("host: adaptation-there");
  });
});

describe("an import that fails half way", () => {
  /** Lets a request do some of its actions, then fails it. */
  const failAfter = (request: number, actions: number, code: string): void => {
    const { grid } = book;
    const first = grid.requests + request;
    grid.before = (number) => {
      if (number === first) throw Object.assign(officeFault(code), { afterActions: actions });
    };
  };

  it.each([0, 1, 2, 3, 4, 5, 6])("leaves the workbook as it was after %d actions", async (actions) => {
    const preparation = await prepared({ ...OVERLAY, region: "Bretagne" });
    const before = book.content();
    failAfter(3, actions, "AccessDenied");
    expect(codeOf(await importOverlay(preparation))).toBe("protected");
    expect(book.content()).toBe(before);
  });

  it("also where the table had grown", async () => {
    book.setRow(RULES + FREE_ROWS, { id: "B-moi", clause: "E1", triggers: "moi", reason: "à moi" });
    const preparation = await prepared();
    const before = book.content();
    failAfter(3, 3, "GeneralException");
    expect(codeOf(await importOverlay(preparation))).toBe("unexpected");
    expect(book.content()).toBe(before);
  });

  it("names the sheet where not even that can be undone", async () => {
    const preparation = await prepared();
    const first = book.grid.requests + 3;
    book.grid.before = (number) => {
      if (number >= first) throw Object.assign(officeFault("ServiceNotAvailable"), { afterActions: 1 });
    };
    const result = await importOverlay(preparation);
    expect(result).toMatchObject({ ok: false, problem: { code: "interrupted", leftovers: ["Mes règles"] } });
  });
});

describe("taking an adaptation away", () => {
  it("empties the rows it wrote, wherever they are now, and the table answers as before", async () => {
    await imported({ ...OVERLAY, call: "AAP 2026" });
    book.setRow(RULES + FREE_ROWS, { id: "", action: "", call: "" });
    book.table.rows += 1;
    book.setRow(RULES + 4, { id: "S-risque-locatif", action: "Retirer", call: "AAP 2026" });
    expect(valueOf(await removeAdaptation())).toEqual({ removed: 3, left: 0 });
    expect(book.filled()).toBe(RULES);
    expect([book.above("adaptation"), book.above("call")]).toEqual([undefined, undefined]);
    const { rulebook, adaptation } = await reading();
    expect(rulebook).toEqual({ ok: true, value: guideUsh2020 });
    expect(adaptation).toBeNull();
    expect(book.journal()).toEqual(["adaptation Mes règles", "adaptation-removed Mes règles"]);
  });

  it("leaves a row that a person changed since, and a setting too", async () => {
    await imported({ ...OVERLAY, call: "AAP 2026" });
    book.setRow(RULES + 1, { triggers: "taxi ; vtc" });
    book.setAbove("call", "AAP 2027");
    expect((await reading()).adaptation).toMatchObject({ rows: 3, untouched: 2 });
    expect(valueOf(await removeAdaptation())).toEqual({ removed: 2, left: 1 });
    expect(book.row(RULES + 1)).toMatchObject({ id: "A-taxi", triggers: "taxi ; vtc" });
    expect(book.above("call")).toBe("AAP 2027");
  });

  it("says that there is none", async () => {
    expect(codeOf(await removeAdaptation())).toBe("adaptation-gone");
  });

  it.each([1, 2, 3, 4])("is all or nothing: it fails after %d actions and nothing has changed", async (actions) => {
    await imported();
    const before = book.content();
    const first = book.grid.requests + 3;
    book.grid.before = (number) => {
      if (number === first) throw Object.assign(officeFault("AccessDenied"), { afterActions: actions });
    };
    expect(codeOf(await removeAdaptation())).toBe("protected");
    expect(book.content()).toBe(before);
  });
});
