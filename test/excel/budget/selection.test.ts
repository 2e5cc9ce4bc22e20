import { MOST_ROWS, readSelection, showCell, undoChange, writeAnswers } from "../../../src/excel/budget";
import { officeFault } from "../support/fakeExcel";
import { fakeGrid, type Grid, type GridSheet } from "../support/fakeTables";
import { codeOf, valueOf } from "./support";

const CELLS = [
  ["B3", "Libellé"],
  ["C3", "Montant"],
  ["B4", "Salaires"],
  ["C4", 12],
  ["B5", "Mobilier"],
  ["C5", 13],
] as const;

let sheet: GridSheet;
let grid: Grid;

const select = (address: string): void => {
  grid.selection = { sheet: sheet.name, address };
};

beforeEach(() => {
  sheet = { id: "{S}", name: "L'été", cells: new Map<string, string | number | boolean>(CELLS), marks: {}, tables: [] };
  grid = fakeGrid([sheet]);
  select("A1:F40");
});

const ANSWERS = [
  { row: 1, status: "Éligible", reason: "= parce que" },
  { row: 2, status: "Inéligible", reason: "Clause N1" },
];

describe("reading what is selected", () => {
  it("is cut to what is used, in two requests, and says whether the two columns to its right are free", async () => {
    expect(valueOf(await readSelection())).toMatchObject({
      sheetId: "{S}",
      sheet: "L'été",
      address: "B3:C5",
      start: { row: 3, column: 2 },
      cells: [
        ["Libellé", "Montant"],
        ["Salaires", 12],
        ["Mobilier", 13],
      ],
      rowsLeftOut: 0,
      right: "D3:E5",
      isRightFree: true,
    });
    expect(grid.requests).toBe(2);
    expect(grid.settings.size).toBe(0);
  });

  it("sees what stands to the right", async () => {
    select("B3:C5");
    sheet.cells.set("E5", 0);
    expect(valueOf(await readSelection())).toMatchObject({ address: "B3:C5", isRightFree: false });
    sheet.cells.delete("E5");
    sheet.cells.set("F5", 0);
    expect(valueOf(await readSelection())).toMatchObject({ isRightFree: true });
  });

  it("is bounded in rows, and says how many are left out", async () => {
    select("A1:A99999");
    sheet.cells.clear();
    sheet.cells.set("A1", "Libellé");
    sheet.cells.set(`A${MOST_ROWS}`, "Taxi");
    expect(valueOf(await readSelection())).toMatchObject({ rowsLeftOut: 0, address: `A1:A${MOST_ROWS}` });
    sheet.cells.set(`A${MOST_ROWS + 1}`, "Taxi");
    expect(valueOf(await readSelection())).toMatchObject({ rowsLeftOut: 1, address: `A1:A${MOST_ROWS}` });
  });

  it("refuses nothing at all, several ranges, and too many columns", async () => {
    select("H1:J9");
    expect(codeOf(await readSelection())).toBe("range-empty");
    grid.selection = null;
    expect(codeOf(await readSelection())).toBe("range-multiple");
    select("A1:ZZ9");
    sheet.cells.set("BI4", 1);
    expect(valueOf(await readSelection()).address).toBe("B3:BI5");
    sheet.cells.set("BJ4", 1);
    expect(codeOf(await readSelection())).toBe("range-too-wide");
  });
});

describe("writing the answers beside a range", () => {
  it("writes statuses and reasons as values in line with their rows, under headers of their own", async () => {
    const range = valueOf(await readSelection());
    grid.requests = 0;
    valueOf(await writeAnswers(range, ANSWERS, 0));
    expect(grid.requests).toBe(2);
    expect(["D3", "E3", "D4", "E4", "D5", "E5"].map((address) => sheet.cells.get(address))).toEqual([
      "Contrôle AVDL",
      "Motif AVDL",
      "Éligible",
      "'= parce que",
      "Inéligible",
      "Clause N1",
    ]);
  });

  it("refuses where the range changed, or the columns to its right were filled, meanwhile", async () => {
    const range = valueOf(await readSelection());
    sheet.cells.set("D4", "à moi");
    expect(codeOf(await writeAnswers(range, ANSWERS, null))).toBe("right-taken");
    sheet.cells.delete("D4");
    sheet.cells.set("C4", 14);
    expect(codeOf(await writeAnswers(range, ANSWERS, null))).toBe("range-changed");
    expect(sheet.cells.get("D4")).toBeUndefined();
  });

  it("is taken back where the cells still hold what was written", async () => {
    const before = new Map(sheet.cells);
    const change = valueOf(await writeAnswers(valueOf(await readSelection()), ANSWERS, null));
    expect(sheet.cells.get("D3")).toBeUndefined();
    sheet.name = "Renommée";
    expect(valueOf(await undoChange(change))).toEqual([]);
    expect(sheet.cells).toEqual(before);
    expect(codeOf(await undoChange(change))).toBe("change-overwritten");
  });

  it("says that the sheet is protected", async () => {
    const range = valueOf(await readSelection());
    grid.before = (request) => {
      if (request === 4) throw officeFault("AccessDenied");
    };
    expect(codeOf(await writeAnswers(range, ANSWERS, null))).toBe("protected");
  });
});

describe("going to a cell", () => {
  it("goes by the id of the sheet, or says that it is gone", async () => {
    expect(valueOf(await showCell("{S}", "B4"))).toEqual({ sheet: "L'été", address: "B4" });
    expect(grid.selection).toEqual({ sheet: "L'été", address: "B4" });
    expect(codeOf(await showCell("{gone}", "B4"))).toBe("sheet-changed");
  });
});
