import { compile, NOTHING_TAKEN, type PlanSheet, type SheetDefinition } from "../../src/workbook";
import { smallData, smallDefinition } from "./smallDefinition";

/** How the first sheet of a small workbook is printed, with other widths. */
function printed(characters: readonly number[], changes: Partial<SheetDefinition> = {}): PlanSheet["print"] {
  const [first, ...others] = smallDefinition.sheets;
  if (first === undefined) throw new Error("no sheet");
  const widths = characters.map((width, index) => ({ column: "ABCDEFGH".charAt(index), characters: width }));
  const sheet = { ...first, tables: [], cells: [], conditions: [], widths, ...changes };
  const definition = {
    ...smallDefinition,
    sheets: [sheet, ...others.map((each) => ({ ...each, spills: [], cells: [] }))],
  };
  const plan = compile({ ...definition, names: [] }, smallData, { namespace: "AVDL", taken: NOTHING_TAKEN });
  const print = plan.sheets[0]?.print;
  if (print === undefined) throw new Error("no print");
  return print;
}

const frozen = (columns: number): Partial<SheetDefinition> => ({ frozen: { rows: 1, columns } });

describe("pages side by side", () => {
  it("are one while the columns hold in 195 characters, and two from the next one on", () => {
    expect(printed([100, 95]).pagesWide).toBe(1);
    expect(printed([100, 96]).pagesWide).toBe(2);
  });

  it("keep each column whole: three of 100 characters take three pages", () => {
    expect(printed([100, 100, 100]).pagesWide).toBe(3);
    expect(printed([300]).pagesWide).toBe(1);
  });

  it("count the repeated columns on each page", () => {
    expect(printed([45, 100, 50, 100, 50]).pagesWide).toBe(2);
    expect(printed([45, 100, 50, 100, 50], frozen(1))).toMatchObject({ pagesWide: 2, titleColumns: "A:A" });
    expect(printed([46, 100, 50, 100, 50], frozen(1))).toMatchObject({ pagesWide: 4, titleColumns: "A:A" });
  });

  it("repeat the columns asked for, or none where that is asked", () => {
    expect(printed([40, 40, 100, 100], { ...frozen(1), printColumns: "A:B" }).titleColumns).toBe("A:B");
    expect(printed([40, 40, 100, 100], { ...frozen(1), printColumns: null }).titleColumns).toBeNull();
    expect(printed([40, 40], { printColumns: "A:B" }).titleColumns).toBeNull();
  });

  it("count a chart, and leave room for what joins later", () => {
    const chart = {
      key: "dessin",
      title: "Dessin",
      kind: "line",
      categories: "A1:A2",
      series: [{ name: "Un", values: "B1:B2" }],
      valueTitle: "Nombre",
      format: "count",
      from: "C2",
      to: "Z9",
    } as const;
    expect(printed([40]).pagesWide).toBe(1);
    expect(printed([40], { charts: [chart] }).pagesWide).toBe(2);
    expect(printed([40], { printPages: 3 }).pagesWide).toBe(3);
  });
});
