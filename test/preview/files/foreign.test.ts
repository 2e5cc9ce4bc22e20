import { readBook } from "../../../preview/files/read/readBook";
import { packZip, partOf } from "../../../src/xlsx/parts";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const RELATION = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relations = (...links: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>
<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>
</Types>`;

const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.5"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyFont="1" applyFill="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const color = (name: string, hex: string): string => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`;
const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>
<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
${color("dk2", "44546A")}${color("lt2", "E7E6E6")}${color("accent1", "4472C4")}</a:clrScheme></a:themeElements></a:theme>`;

const text = (address: string, value: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><r><t>${value.slice(0, 1)}</t></r><r><t>${value.slice(1)}</t></r></is></c>`;

const SHEET = `${HEAD}<worksheet ${MAIN} ${RELATION}><cols><col min="2" max="3" width="20" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols><sheetData>
<row r="1">${text("A1", "Poste", 1)}${text("B1", "Montant")}${text("C1", "Double")}</row>
<row r="2">${text("A2", "Loyer")}<c r="B2"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>20</v></c></row>
<row r="3">${text("A3", "Repas")}<c r="B3"><v>2.5</v></c><c r="C3"><f t="shared" si="0"/><v>5</v></c></row>
<row r="4">${text("A4", "Total")}<c r="B4"><f>SUBTOTAL(109,Achats[Montant])</f><v>12.5</v></c></row>
<row r="6"><c r="A6" s="2"><v>45000</v></c><c r="B6" t="b"><v>1</v></c><c r="C6" t="e"><v>#DIV/0!</v></c><c r="D6" t="str"><f>_xlfn.IFS(B2&gt;1,"x")</f><v>x</v></c></row>
<row r="7"><c r="A7"><f t="array" ref="A7:B7">TRANSPOSE(B2:B3)</f><v>10</v></c><c r="B7"><v>2.5</v></c></row>
<row r="8" hidden="1"><c r="A8"><v>1</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A10:B10"/></mergeCells>
<dataValidations count="2"><dataValidation type="whole" operator="lessThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="B2:B3 D2"><formula1>$B$4</formula1></dataValidation>
<dataValidation type="time" sqref="F1"><formula1>0.5</formula1></dataValidation></dataValidations>
<tableParts count="1"><tablePart r:id="rId1"/></tableParts>
<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" prompt="Choisir"><x14:formula1><xm:f>'L''autre'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G1:G9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;

const TABLE = `${HEAD}<table ${MAIN} id="1" name="Achats" displayName="Achats" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/>
<tableColumns count="3"><tableColumn id="1" name="Poste" totalsRowLabel="Total"/><tableColumn id="2" name="Montant" totalsRowFunction="sum"/><tableColumn id="3" name="Double"/></tableColumns>
<tableStyleInfo name="TableStyleMedium7" showRowStripes="1"/></table>`;

const WORKBOOK = `${HEAD}<workbook ${MAIN} ${RELATION}><sheets><sheet name="L'autre" sheetId="7" r:id="rId1"/></sheets>
<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'L''autre'!$A$1:$C$9</definedName>
<definedName name="Plage">'L''autre'!$A$1:$A$3</definedName><definedName name="Taux">0.2</definedName></definedNames></workbook>`;

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": TYPES,
  "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relations(
    ["worksheet", "worksheets/sheet1.xml"],
    ["styles", "styles.xml"],
    ["theme", "theme/theme1.xml"]
  ),
  "xl/worksheets/sheet1.xml": SHEET,
  "xl/worksheets/_rels/sheet1.xml.rels": relations(["table", "../tables/table1.xml"]),
  "xl/tables/table1.xml": TABLE,
  "xl/styles.xml": STYLES,
  "xl/theme/theme1.xml": THEME,
  "xl/webextensions/webextension1.xml": `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:properties><we:property name="avdl.note" value="{&quot;a&quot;:1}"/></we:properties></we:webextension>`,
};

const file = (changes: Readonly<Record<string, string>> = {}): Promise<Uint8Array> =>
  packZip(new Map(Object.entries({ ...PARTS, ...changes }).map(([path, xml]) => [path, partOf(xml)])));

async function opened(changes: Readonly<Record<string, string>> = {}) {
  const read = await readBook(await file(changes), ["AVDL.MOTIF"]);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe("a file made by another program", () => {
  let read: Awaited<ReturnType<typeof opened>>;
  const sheet = () => read.book.sheets[0];
  const cell = (row: number, column: number) =>
    sheet()?.cells.find((each) => each.row === row && each.column === column);

  beforeAll(async () => {
    read = await opened();
  });

  it("gives its cells: texts in pieces, numbers, days, answers and errors", () => {
    expect(cell(1, 0)?.value).toBe("Loyer");
    expect(cell(1, 1)?.value).toBe(10);
    expect(cell(5, 0)).toMatchObject({ value: 45_000, style: { numberFormat: "dd/mm/yyyy" } });
    expect(cell(5, 1)?.value).toBe(true);
    expect(cell(5, 2)?.value).toBe("#DIV/0!");
  });

  it("gives its formulas as people write them, those that cells share included", () => {
    expect(cell(1, 2)).toMatchObject({ formula: "=B2*2", value: 20 });
    expect(cell(2, 2)).toMatchObject({ formula: "=B3*2", value: 5 });
    expect(cell(5, 3)).toMatchObject({ formula: '=IFS(B2>1,"x")', value: "x" });
    expect(cell(6, 0)).toMatchObject({ formula: "=TRANSPOSE(B2:B3)", spill: { top: 6, left: 0, bottom: 6, right: 1 } });
    expect(cell(6, 1)).toBeUndefined();
  });

  it("gives colours of its theme, darkened as it says", () => {
    expect(cell(0, 0)?.style).toEqual({ bold: true, color: "#FFFFFF", fill: "#223962" });
  });

  it("gives its tables without their total, which stays in the cells", () => {
    expect(sheet()?.tables).toEqual([
      {
        name: "Achats",
        rect: { top: 0, left: 0, bottom: 2, right: 2 },
        headers: ["Poste", "Montant", "Double"],
        style: "TableStyleMedium7",
        formulas: [null, null, null],
      },
    ]);
    expect(cell(3, 1)).toMatchObject({ formula: "=SUBTOTAL(109,Achats[Montant])" });
  });

  it("gives its names but those that Excel makes for itself", () => {
    expect(read.book.names.map(({ name, meaning }) => [name, meaning])).toEqual([
      ["Plage", "'L''autre'!$A$1:$A$3"],
      ["Taux", "=0.2"],
    ]);
  });

  it("gives its checks: about a cell, on several places, and about another sheet", () => {
    const rules = sheet()?.validations.map(({ rect, rule }) => [rect.left, rect.top, rule]);
    const whole = { wholeNumber: { operator: "LessThanOrEqualTo", formula1: "=$B$4" } };
    expect(rules).toContainEqual([1, 1, whole]);
    expect(rules).toContainEqual([3, 1, whole]);
    expect(rules).toContainEqual([6, 0, { list: { inCellDropDown: true, source: "='L''autre'!$A$1:$A$3" } }]);
  });

  it("gives the widths of columns, and what Excel keeps for add-ins", () => {
    expect(sheet()?.widths.slice(0, 2)).toEqual([
      { at: 1, size: 20 },
      { at: 2, size: 20 },
    ]);
    expect(read.book.settings).toEqual(new Map([["avdl.note", '{"a":1}']]));
  });

  it("says what was not read", () => {
    expect(read.notRead).toEqual(
      expect.arrayContaining([
        "cellules fusionnées (leur texte est dans la première)",
        "lignes et colonnes masquées (elles sont montrées)",
        "contrôles de saisie sur des heures",
        "lignes de total des tableaux (lues comme des cellules)",
      ])
    );
    expect(read.notRead).toHaveLength(4);
  });

  it("keeps the calls of add-ins that are not here as the file has them", async () => {
    const calls = `<row r="1"><c r="A1"><f>_xldudf_AVDL_MOTIF("a")</f></c><c r="B1"><f>_xldudf_AUTRE_F(1)</f></c></row>`;
    const { book } = await opened({
      "xl/worksheets/sheet1.xml": `${HEAD}<worksheet ${MAIN}><sheetData>${calls}</sheetData></worksheet>`,
    });
    expect(book.sheets[0]?.cells.map(({ formula }) => formula)).toEqual(['=AVDL.MOTIF("a")', "=_xldudf_AUTRE_F(1)"]);
  });
});

describe("the protections of a file made by another program", () => {
  const sheetWith = (protection: string) =>
    opened({
      "xl/worksheets/sheet1.xml": `${HEAD}<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${protection}</worksheet>`,
      "xl/workbook.xml": WORKBOOK.replace("<sheets>", `<workbookProtection lockStructure="true"/><sheets>`),
    });

  it("are read whichever way the program says yes", async () => {
    const { book } = await sheetWith(`<sheetProtection sheet="true" objects="true" formatColumns="false" sort="0"/>`);
    expect(book.structure).toEqual({ password: null });
    expect(book.sheets[0]?.protection?.options).toMatchObject({
      allowFormatColumns: true,
      allowSort: true,
      allowFormatRows: false,
      allowEditObjects: false,
      allowEditScenarios: true,
      selectionMode: "Normal",
    });
  });

  it("are none where they are put down but not on", async () => {
    const { book } = await sheetWith(`<sheetProtection sheet="false" objects="true"/>`);
    expect(book.sheets[0]?.protection).toBeNull();
  });
});

describe("the charts of a file made by another program", () => {
  const CHART = `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
  const anchor = (id: string, row: number): string =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 9}</xdr:row><xdr:rowOff>25400</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>
<xdr:cNvPr id="2" name="Graphique ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
<c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  const space = (plot: string): string =>
    `${HEAD}<c:chartSpace ${CHART}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Mon </a:t></a:r><a:r><a:t>titre</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`;
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'L''autre'!$B$1</c:f></c:strRef></c:tx><c:val><c:numRef><c:f>'L''autre'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser>`;

  it("come with what the preview can draw of them; the others are said", async () => {
    const { book, notRead } = await opened({
      "xl/worksheets/sheet1.xml": `${HEAD}<worksheet ${MAIN} ${RELATION}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/></worksheet>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relations(["drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${CHART} ${RELATION}>${anchor("rId1", 2)}${anchor("rId2", 20)}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relations(
        ["chart", "../charts/chart1.xml"],
        ["chart", "../charts/chart2.xml"]
      ),
      "xl/charts/chart1.xml": space(
        `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>${series}<c:axId val="1"/><c:axId val="2"/></c:barChart>`
      ),
      "xl/charts/chart2.xml": space(`<c:radarChart><c:radarStyle val="marker"/>${series}</c:radarChart>`),
    });
    expect(book.sheets[0]?.charts).toHaveLength(1);
    expect(book.sheets[0]?.charts[0]).toMatchObject({
      name: "Graphique rId1",
      type: "BarClustered",
      title: "Mon titre",
      from: { row: 2, column: 1, down: 0, along: 1 },
      to: { row: 11, column: 5, down: 2, along: 0 },
      series: [
        {
          name: { sheet: "L'autre", rect: { top: 0, left: 1, bottom: 0, right: 1 } },
          values: { sheet: "L'autre", rect: { top: 1, left: 1, bottom: 2, right: 1 } },
        },
      ],
    });
    expect(notRead).toEqual(["certains graphiques"]);
  });
});

describe("a file that is not opened", () => {
  const problemOf = async (bytes: Uint8Array): Promise<string> => {
    const read = await readBook(bytes, []);
    return read.ok ? "none" : read.problem;
  };
  const withRows = (...numbers: readonly number[]): Promise<Uint8Array> =>
    file({
      "xl/worksheets/sheet1.xml": `${HEAD}<worksheet ${MAIN}><sheetData>${numbers
        .map((number) => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`)
        .join("")}</sheetData></worksheet>`,
    });

  it("has a row too far, and not one before", async () => {
    expect(await problemOf(await withRows(1, 200_000))).toBe("none");
    expect(await problemOf(await withRows(1, 200_001))).toBe("too-many-cells");
  });

  it("is no workbook inside", async () => {
    expect(await problemOf(await packZip(new Map([["a.txt", partOf("a")]])))).toBe("not-a-workbook");
    expect(await problemOf(await file({ "xl/workbook.xml": "<workbook" }))).toBe("not-a-workbook");
  });

  it("unpacks to far more than it weighs", async () => {
    const bytes = await packZip(new Map([["xl/workbook.xml", new Uint8Array(40_000_000)]]));
    expect(await problemOf(bytes)).toBe("too-dense");
  });

  it("weighs too much", async () => {
    expect(await problemOf(new Uint8Array(20_000_001))).toBe("too-large");
  });
});
