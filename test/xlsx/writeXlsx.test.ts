import { NUMBER_FORMATS } from "../../src/workbook";
import { writeXlsx } from "../../src/xlsx";
import { Workbook, type Worksheet } from "../../src/xlsx/library";
import { elementsOf, readSheetProperties, readZip, sheetParts, textOf, type Parts } from "../../src/xlsx/parts";
import { COSTS, smallAnswers, smallPlan } from "./smallPlan";

const LIMITS = { bytes: 1_000_000, unpacked: 10_000_000, ratio: 1000, parts: 100 };

const texts = (xml: string, name: string): readonly string[] => elementsOf(xml, name).map(({ text }) => text);

describe("an .xlsx file made from a plan", () => {
  let parts: Parts;
  let book: Workbook;
  let costs: Worksheet;
  let costsXml: string;

  const xmlOf = (path: string): string => textOf(parts.get(path));
  const value = (address: string): unknown => costs.getCell(address).value;

  beforeAll(async () => {
    const bytes = await writeXlsx(smallPlan, smallAnswers);
    const unpacked = await readZip(bytes, LIMITS);
    if (!unpacked.ok) throw new Error(unpacked.problem);
    parts = unpacked.value;
    book = new Workbook();
    await book.xlsx.load(bytes);
    const found = book.getWorksheet(COSTS);
    if (found === undefined) throw new Error("The sheet of costs is not in the file.");
    costs = found;
    costsXml = xmlOf(sheetParts(parts).find(({ name }) => name === COSTS)?.path ?? "");
  });

  it("has the sheets of the plan in their order, and shows the one where to look first", () => {
    expect(sheetParts(parts).map(({ name }) => name)).toEqual([COSTS, "Listes"]);
    expect(book.views[0]?.activeTab).toBe(1);
  });

  it("never holds a call of a function of ours, in any part", () => {
    const calls = [...parts].filter(([, bytes]) => /AVDL\.|_xldudf/.test(textOf(bytes))).map(([path]) => path);
    expect(calls).toEqual([]);
  });

  it("holds the recorded answers in their place: of a column, and of what spills", () => {
    expect(["D4", "D5"].map(value)).toEqual(["Éligible", "Inéligible"]);
    expect(["G3", "H3", "G4", "H4", "G5", "H5"].map(value)).toEqual([
      "Code",
      "Valeur",
      "presents",
      4,
      "sortants",
      null,
    ]);
  });

  it("is not written when an answer is missing", async () => {
    await expect(writeXlsx(smallPlan, { statuts: smallAnswers.statuts })).rejects.toThrow('"tableau"');
  });

  it("holds native formulas with their values, computed from the recorded answers and the data", () => {
    expect(value("C5")).toEqual({ formula: "Couts[[#This Row],[Quantité]]*2", result: 7 });
    expect(value("B1")).toEqual({ formula: "SUM(Couts[Double])", result: 11 });
    expect(value("D1")).toEqual({ formula: "ROWS(LesStatuts)", result: 2 });
  });

  it("keeps functions younger than the format behind the mark without which Excel does not know them", () => {
    expect(texts(costsXml, "f")).toContain('_xlfn.MAXIFS(Couts[Double],Couts[Libellé],"Loyer*")');
    expect(costs.getCell("C1").result).toBe(7);
  });

  it("keeps a text that looks like a formula a text", () => {
    expect(value("A4")).toBe("=Pas une formule");
  });

  it("has tables whose calculated columns keep their formula, so that a new row gets it", () => {
    const table = xmlOf("xl/tables/table1.xml");
    expect(elementsOf(table, "table")[0]?.attributes.get("ref")).toBe("A3:E6");
    expect(elementsOf(table, "tableColumn").map(({ attributes }) => attributes.get("name"))).toEqual([
      "Libellé",
      "Quantité",
      "Double",
      "Statut",
      "Date",
    ]);
    expect(texts(table, "calculatedColumnFormula")).toEqual(["Couts[[#This Row],[Quantité]]*2"]);
  });

  it("checks what is typed: a list that points at a range, and a formula that only warns", () => {
    const { model } = costs.dataValidations;
    expect(Object.keys(model).sort()).toEqual(["range:B4:B6", "range:D4:D6"]);
    expect(model["range:D4:D6"]).toMatchObject({
      type: "list",
      formulae: ["Listes!$A$2:$A$3"],
      errorStyle: "stop",
      allowBlank: true,
      prompt: "Choisissez dans la liste.",
      error: "Ce mot n’est pas dans la liste.",
    });
    expect(model["range:B4:B6"]).toMatchObject({ type: "custom", formulae: ["B4>=0"], errorStyle: "warning" });
  });

  it("colours cells by a formula over a whole column", () => {
    expect(costs.conditionalFormattings).toHaveLength(1);
    expect(costs.conditionalFormattings[0]).toMatchObject({
      ref: "D4:D6",
      rules: [{ type: "expression", formulae: ['$D4="Inéligible"'], priority: 1 }],
    });
  });

  it("names ranges, whatever the name of their sheet holds", () => {
    const names = elementsOf(xmlOf("xl/workbook.xml"), "definedName").map(
      ({ attributes, text }) => [attributes.get("name"), text] as const
    );
    expect(names).toContainEqual(["LesStatuts", "Listes!$A$2:$A$3"]);
    expect(names).toContainEqual(["LesLibelles", "'Coûts d’an''1'!$A$4:$A$6"]);
  });

  it("has the widths, the heights and the frozen panes of the plan; a width of 9 is not lost", () => {
    expect(costs.getColumn("A").width).toBe(40);
    expect(costs.getColumn("B").width).toBeCloseTo(9, 1);
    expect(costs.getRow(4).height).toBe(30);
    expect(costs.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3 });
  });

  it("has the number formats and the looks of the plan", () => {
    expect(costs.getCell("B4").numFmt).toBe(NUMBER_FORMATS.amount);
    expect(costs.getCell("E4").numFmt).toBe(NUMBER_FORMATS.date);
    expect(costs.getCell("A3").font).toMatchObject({ bold: true, color: { argb: "FFFFFFFF" } });
    expect(costs.getCell("A3").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FF1F4E79" } });
  });

  it("prints on A4 in landscape, on the pages asked for, with titles repeated and pages numbered", () => {
    expect(costs.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 2,
      fitToHeight: 0,
      printTitlesRow: "3:3",
      printTitlesColumn: "A:A",
    });
    expect(costs.headerFooter.oddFooter).toBe("&L&A&R&P / &N");
  });

  it("protects the sheets that say so, without a password", () => {
    expect(book.getWorksheet("Listes")?.sheetProtection).toEqual({ sheet: true });
    expect(costs.sheetProtection ?? null).toBeNull();
  });

  it("keeps what makes a sheet known as ours where Excel keeps it, to the letter", () => {
    expect(readSheetProperties(parts)).toEqual(
      new Map([
        [
          COSTS,
          new Map([
            ["avdl.sheet", "couts"],
            ["avdl.note", "été & « côté »"],
          ]),
        ],
      ])
    );
  });

  it("puts the properties before the drawing and the tables, as the format orders", () => {
    const order = ["<headerFooter", "<customProperties", "<drawing", "<tableParts"].map((mark) =>
      costsXml.indexOf(mark)
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });
});

describe("the charts of a file", () => {
  let charts: readonly string[];
  let anchors: readonly string[];

  beforeAll(async () => {
    const unpacked = await readZip(await writeXlsx(smallPlan, smallAnswers), LIMITS);
    if (!unpacked.ok) throw new Error(unpacked.problem);
    charts = [1, 2].map((number) => textOf(unpacked.value.get(`xl/charts/chart${number}.xml`)));
    anchors = elementsOf(textOf(unpacked.value.get("xl/drawings/drawing1.xml")), "twoCellAnchor").map(
      ({ text }) => text
    );
  });

  const drawn = (index: number): string => charts[index] ?? "";

  it("stack columns that stand on one another, not side by side", () => {
    expect(drawn(0)).toMatch(/<c:barDir val="col"\/><c:grouping val="stacked"\/>/);
    expect(drawn(0)).toContain('<c:overlap val="100"/>');
  });

  it("draw a line where a line is asked for", () => {
    expect(drawn(1)).toContain("<c:lineChart>");
  });

  it("have a title, and say what the values are beside their axis", () => {
    expect(charts.map((xml) => texts(xml, "t"))).toEqual([
      ["Coûts par ligne", "Euros"],
      ["Courbe", "Unités"],
    ]);
  });

  it("take each series from its range, and the texts under it from the categories", () => {
    expect(texts(drawn(0), "f")).toEqual([
      "'Coûts d’an''1'!$A$4:$A$5",
      "'Coûts d’an''1'!$B$4:$B$5",
      "'Coûts d’an''1'!$A$4:$A$5",
      "'Coûts d’an''1'!$C$4:$C$5",
    ]);
    expect(drawn(0)).toContain("<c:tx><c:v>Quantité</c:v></c:tx>");
  });

  it("have a legend only when there is more than one series", () => {
    expect(charts.map((xml) => xml.includes("<c:legend>"))).toEqual([true, false]);
  });

  it("stand over the cells of the plan", () => {
    const places = anchors.map((anchor) =>
      [...anchor.matchAll(/<xdr:(col|row)>(\d+)</g)].map(([, , at]) => Number(at))
    );
    expect(places).toEqual([
      [0, 8, 5, 24],
      [6, 8, 13, 24],
    ]);
  });
});
