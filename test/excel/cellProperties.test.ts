import * as z from "zod/mini";
import { dressCells, shareOut, widenColumns } from "../../src/excel/render/cellProperties";
import { rangesByStyle } from "../../src/excel/render/looks";
import { targetOf, type Operation } from "../../src/excel/render/operation";
import { areaOf, cellAddress, moved, STYLES, type PlanSheet, type Style, type StyleName } from "../../src/workbook";
import { contentOf, planOf } from "../workbook/support/plans";
import { fakeExcel } from "./support/fakeExcel";

const cellsOf = (range: string): readonly string[] => {
  const { start, rows, columns } = areaOf(range);
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(moved(start, Math.floor(index / columns), index % columns))
  );
};

/** What these operations ask of Excel, in words. */
async function asked(operations: readonly Operation[]): Promise<readonly string[]> {
  const excel = fakeExcel(["Feuille"]);
  const context = new Excel.RequestContext();
  const target = targetOf(context.workbook);
  for (const { queue } of operations) queue(target);
  await context.sync();
  return excel.requests.flat();
}

const looksSchema = z.array(z.array(z.record(z.string(), z.unknown())));

const CALL = /getRange\("([^"]+)"\)\.setCellProperties\((.*)\)$/;

/** Address → the look that the calls give it; a look that is empty is none. */
function looksIn(calls: readonly string[]): ReadonlyMap<string, unknown> {
  return new Map(
    calls.flatMap((call) => {
      const [, range = "", text = "[]"] = CALL.exec(call) ?? [];
      const rows = looksSchema.parse(JSON.parse(text));
      const cells = cellsOf(range);
      return rows.flat().flatMap((look, index) => (Object.keys(look).length === 0 ? [] : [[cells[index] ?? "", look]]));
    })
  );
}

const colorOf = (name: StyleName): string | undefined => {
  const style: Style = STYLES[name];
  return style.color;
};

const sheets = planOf(contentOf("budget", "suivi")).sheets.map((sheet): [string, PlanSheet] => [sheet.name, sheet]);

describe.each(sheets)("the looks of %s", (_, { styles }) => {
  const { byCell, byRange } = shareOut(rangesByStyle(styles));

  it("are one for each cell, so that the order in which they are given changes nothing", () => {
    const cells = styles.flatMap(({ range }) => cellsOf(range));
    expect(cells.length).toBe(new Set(cells).size);
  });

  it("are all given, to whole ranges or cell by cell", () => {
    expect(new Map([...byRange, ...byCell])).toEqual(rangesByStyle(styles));
    expect(byRange.size + byCell.size).toBe(rangesByStyle(styles).size);
  });

  it("reach exactly the cells of their styles when they are given cell by cell", async () => {
    const given = looksIn(await asked(dressCells("Feuille", byCell)));
    const wanted = [...byCell].flatMap(([style, ranges]) =>
      ranges.flatMap(cellsOf).map((cell) => [cell, style] as const)
    );
    expect([...given.keys()].sort()).toEqual(wanted.map(([cell]) => cell).sort());
    for (const [cell, style] of wanted) expect(JSON.stringify(given.get(cell))).toContain(colorOf(style) ?? "wrap");
  });
});

describe("widths", () => {
  it("go in one call, and a column between two that have none keeps its own", async () => {
    const widths = [
      { column: "D", characters: 10 },
      { column: "B", characters: 20 },
    ];
    expect(await asked(widenColumns("Feuille", widths))).toEqual([
      'worksheets["Feuille"].getRange("B1:D1").setColumnProperties([{"format":{"columnWidth":108.75}},{},{"format":{"columnWidth":56.25}}])',
    ]);
  });

  it("of no column ask nothing", () => {
    expect(widenColumns("Feuille", [])).toEqual([]);
  });
});
