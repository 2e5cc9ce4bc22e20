import { ACTIONS, CLAUSE_WORDS, guideUsh2020, readRulebookTable, RULEBOOK_COLUMNS } from "../../src/domain/eligibility";
import {
  areaOf,
  RULEBOOK_CELL_KEYS,
  RULEBOOK_CELLS,
  tableKeyed,
  type PlanSheet,
  type PlanTable,
  type PlanValue,
} from "../../src/workbook";
import { addressesOf } from "./rules/facts";
import { contentOf, planOf, sheetOf, valuesOf } from "./support/plans";

const plan = planOf(contentOf("budget"));
const sheet = sheetOf(plan, "referentiel");
const values = valuesOf(sheet);

const tableOf = ({ tables }: PlanSheet): PlanTable => {
  const [table] = tables;
  if (table === undefined) throw new Error("Référentiel has no table.");
  return table;
};

/** The table as a formula passes it: header row included, blank cells as "". */
function cells(): readonly (readonly PlanValue[])[] {
  const { range, headers } = tableOf(sheet);
  const all = addressesOf(range).map((address) => values.get(address) ?? "");
  return Array.from({ length: all.length / headers.length }, (_, row) =>
    all.slice(row * headers.length, (row + 1) * headers.length)
  );
}

const column = (key: string): readonly unknown[] => {
  const at = RULEBOOK_COLUMNS.findIndex((candidate) => candidate.key === key);
  return cells()
    .slice(1)
    .map((row) => row[at]);
};

describe("the table of rules", () => {
  it("has every column of its declaration, in its order, and is found again by its headers", () => {
    expect(tableOf(sheet).headers).toEqual(RULEBOOK_COLUMNS.map(({ title }) => title.fr));
    expect(tableKeyed("referentiel", tableOf(sheet).headers)).toBe("referentiel");
  });

  it("holds one row for each rule of the edition, then rows to add one’s own", () => {
    const ids = column("id");
    const rules = guideUsh2020.rules.map(({ id }) => id);
    expect(ids.slice(0, rules.length)).toEqual(rules);
    expect(ids.slice(rules.length)).toEqual(Array.from({ length: 12 }, () => ""));
  });

  it.each(["action", "triggers", "purposes", "themes", "cancellers", "qualifiers", "qualifiedAs", "options"])(
    "leaves what comes from the edition blank: %s",
    (key) => {
      expect(new Set(column(key))).toEqual(new Set([""]));
    }
  );

  it("is read as the edition itself: nothing is adapted", () => {
    expect(readRulebookTable(cells(), guideUsh2020)).toEqual({
      ok: true,
      value: guideUsh2020,
    });
  });

  it("takes its words from lists, and refuses others", () => {
    const lists = valuesOf(sheetOf(plan, "listes"));
    const checked = (key: string) => {
      const at = RULEBOOK_COLUMNS.findIndex((candidate) => candidate.key === key) + 1;
      return sheet.validations.find(({ range, rule }) => rule.kind === "list" && areaOf(range).start.column === at);
    };
    const words = (key: string): readonly unknown[] => {
      const rule = checked(key)?.rule;
      const source = rule?.kind === "list" ? rule.source : "";
      return addressesOf(source.replace(/^.*!/, "").replace(/\$/g, "")).map((address) => lists.get(address));
    };
    expect(words("action")).toEqual(Object.values(ACTIONS));
    expect(words("clause")).toEqual(Object.values(CLAUSE_WORDS));
    expect(words("answer")).toEqual(["Éligible", "Inéligible", "À vérifier"]);
    expect(["action", "clause", "answer"].map((key) => checked(key)?.alert)).toEqual(["stop", "stop", "stop"]);
  });

  it("is not protected, and strikes through what is retired beside its word", () => {
    expect(sheet.isProtected).toBe(false);
    expect(sheet.conditions.map(({ style }) => style)).toEqual(["good", "retired", "attention"]);
  });
});

describe("above the table of rules", () => {
  it("each cell is found by a name of the workbook", () => {
    const names = new Map(
      plan.names.filter(({ sheet: home }) => home === sheet.name).map(({ name, range }) => [name, range])
    );
    expect([...names.keys()].sort()).toEqual(RULEBOOK_CELL_KEYS.map((key) => RULEBOOK_CELLS[key]).sort());
  });

  it("the edition is named, with its version, its day and its source", () => {
    expect(["A4", "B4", "C4", "I4"].map((address) => values.get(address))).toEqual([
      "Guide USH mars 2020",
      guideUsh2020.version,
      43913,
      null,
    ]);
    expect(values.get("E4")).toContain("Hlm");
  });
});
