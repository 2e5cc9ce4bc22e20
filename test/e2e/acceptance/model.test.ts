import type { Browser } from "playwright-core";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { readCells, sheetNames, writeCells } from "../support/cells";

const origin = process.env["PREVIEW_ORIGIN"] ?? "";

/** A walk from the workbook: a member by its wire name, or a call with its arguments. */
type Step = string | readonly [string, ...unknown[]];

let browser: Browser;
let preview: OpenedPreview;
let sheet = "";

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, { origin });
  [sheet = ""] = await sheetNames(preview.page);
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

/** Walks the objects of the preview's workbook and answers the last member, or sets it. */
const walk = (steps: readonly Step[], set?: { readonly name: string; readonly value: unknown }): Promise<unknown> =>
  preview.page.evaluate(
    ([path, change]) => {
      let at: unknown = window.preview?.workbook.root;
      for (const step of path) {
        const [name, ...args] = typeof step === "string" ? [step] : step;
        if (typeof at !== "object" || at === null) throw new Error(`Nothing to read ${name} of.`);
        const member: unknown = Reflect.get(at, name);
        at = typeof step === "string" || typeof member !== "function" ? member : Reflect.apply(member, at, args);
      }
      if (change && typeof at === "object" && at !== null) Reflect.set(at, change.name, change.value);
      return typeof at === "object" ? null : at;
    },
    [steps, set] as const
  );

const onSheet = (...steps: Step[]): readonly Step[] => ["Worksheets", ["GetItem", sheet], ...steps];

describe("a table made of its headers alone", () => {
  it("takes its first rows in place of the blank one, then others below", async () => {
    await writeCells(preview.page, sheet, "A1:B1", [["Nom", "Montant"]]);
    await walk(onSheet("Tables", ["Add", "A1:B1", true], "Rows", ["Add", null, [["un", 1]]]));
    await walk(onSheet("Tables", ["GetItemAt", 0], "Rows", ["Add", null, [["deux", 2]]]));
    expect(await readCells(preview.page, sheet, "A1:B4")).toEqual([
      ["Nom", "Montant"],
      ["un", 1],
      ["deux", 2],
      ["", ""],
    ]);
    expect(await walk(onSheet("Tables", ["GetItemAt", 0], ["GetRange"], "Address"))).toBe(`${sheet}!A1:B3`);
  });
});

describe("looks given cell by cell, or column by column", () => {
  const of = (address: string, ...steps: Step[]) => walk(onSheet(["GetRange", address], "Format", ...steps));

  it("reach each cell of the range, and no other property than those given", async () => {
    await walk(onSheet(["GetRange", "H1"], "Format", "Font"), { name: "Italic", value: true });
    const bold = { format: { font: { bold: true }, fill: { color: "#FFF0CC" }, horizontalAlignment: "Center" } };
    await walk(onSheet(["GetRange", "H1:I1"], ["SetCellProperties", [[bold, {}]]]));
    expect(await of("H1", "Font", "Bold")).toBe(true);
    expect(await of("H1", "Font", "Italic")).toBe(true);
    expect(await of("H1", "Fill", "Color")).toBe("#FFF0CC");
    expect(await of("H1", "HorizontalAlignment")).toBe("Center");
    expect(await of("I1", "Font", "Bold")).toBe(false);
  });

  it("give each column its width, and leave the others", async () => {
    const before = await of("J1", "ColumnWidth");
    const wide = { format: { columnWidth: 150 } };
    await walk(onSheet(["GetRange", "I1:K1"], ["SetColumnProperties", [wide, {}, { format: { columnWidth: 45 } }]]));
    expect(await of("I1", "ColumnWidth")).toBe(150);
    expect(await of("J1", "ColumnWidth")).toBe(before);
    expect(await of("K1", "ColumnWidth")).toBe(45);
  });

  it("are refused where their shape is not that of the range, or where the preview does not know them", async () => {
    const set = (properties: unknown) => walk(onSheet(["GetRange", "H1:I1"], ["SetCellProperties", properties]));
    await expect(set([[{}]])).rejects.toThrow(/incorrect format/);
    await expect(set([[{}, { hyperlink: { address: "" } }]])).rejects.toThrow(/hyperlink/);
    await expect(set([[{}, { format: { indentLevel: 1 } }]])).rejects.toThrow(/indentLevel/);
    await expect(set([[{}, { format: { columnWidth: 10 } }]])).rejects.toThrow(/incorrect format/);
  });
});

describe("how a sheet is printed", () => {
  const layout = (...steps: Step[]) => onSheet("PageLayout", ...steps);

  it("is kept", async () => {
    await walk(layout(), { name: "Orientation", value: "Landscape" });
    await walk(layout(), { name: "Zoom", value: { horizontalFitToPages: 1 } });
    await walk(layout("HeadersFooters", "DefaultForAllPages"), { name: "RightFooter", value: "&P / &N" });
    await walk(layout(["SetPrintTitleRows", "$1:$3"]));
    await walk(layout(["SetPrintMargins", "Inches", { left: 1 }]));
    expect(await walk(layout("Orientation"))).toBe("Landscape");
    expect(await walk(layout("Zoom", "horizontalFitToPages"))).toBe(1);
    expect(await walk(layout("HeadersFooters", "DefaultForAllPages", "RightFooter"))).toBe("&P / &N");
    expect(await walk(layout(["GetPrintTitleRows"], "Address"))).toBe(`${sheet}!1:3`);
    expect(await walk(layout("LeftMargin"))).toBe(72);
  });

  it("is of one sheet, and nothing is set before it is asked", async () => {
    expect(await walk(layout(["GetPrintAreaOrNullObject"]))).toBeNull();
    await walk(layout(["SetPrintArea", "A1:B3"]));
    expect(await walk(layout(["GetPrintArea"], "Address"))).toBe(`${sheet}!A1:B3`);
  });

  it.each([
    ["a part of rows for titles", [["SetPrintTitleRows", "A1:B3"]]],
    ["an unknown unit", [["SetPrintMargins", "Feet", { left: 1 }]]],
  ] as const)("refuses %s", async (_, steps) => {
    await expect(walk(layout(...steps))).rejects.toThrow();
  });

  it.each([
    ["Orientation", "Sideways"],
    ["Zoom", { scale: 9 }],
    ["LeftMargin", -1],
  ])("refuses %s %p", async (name, value) => {
    await expect(walk(layout(), { name, value })).rejects.toThrow();
  });
});

describe("rows fitted to their texts", () => {
  it("grow with the lines of a text and with the size of its letters", async () => {
    const height = (row: number) => walk(onSheet(["GetRange", `D${row}`], "Format", "RowHeight"));
    await writeCells(preview.page, sheet, "D1:D3", [["une"], ["une\ndeux\ntrois"], ["grande"]]);
    await walk(onSheet(["GetRange", "D3"], "Format", "Font"), { name: "Size", value: 22 });
    await walk(onSheet(["GetRange", "D1:D3"], "Format", ["AutofitRows"]));
    const [one, three, large] = [await height(1), await height(2), await height(3)];
    expect([one, three, large]).toEqual([15, 45, 30]);
  });
});
