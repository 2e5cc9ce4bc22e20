import { writtenFormula } from "../../../src/xlsx/fileFormula";
import { Workbook, type Worksheet } from "../../../src/xlsx/library";
import {
  elementsOf,
  readSheetProperties,
  readZip,
  relationsOf,
  sheetParts,
  textOf,
  workbookPath,
  type Parts,
} from "../../../src/xlsx/parts";
import type { BookFacts, CellFacts, SheetFacts } from "./facts";

const LIMITS = { bytes: 10_000_000, unpacked: 100_000_000, ratio: 1000, parts: 1000 } as const;

/** Every part of a file, by its path. */
export async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const read = await readZip(bytes, LIMITS);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const opaque = (argb: string | undefined): string | null => (argb === undefined ? null : `#${argb.slice(2)}`);

const withSign = (formula: string): string => `=${writtenFormula(formula)}`;

function cellsOf(worksheet: Worksheet): SheetFacts["cells"] {
  const cells = new Map<string, CellFacts>();
  worksheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, ({ address, value, formula, fill, font, numFmt }) => {
      cells.set(address, {
        value: formula === undefined ? value : null,
        formula: formula === undefined ? null : withSign(formula),
        fill: fill?.type === "pattern" && fill.pattern === "solid" ? opaque(fill.fgColor?.argb) : null,
        color: opaque(font?.color?.argb),
        format: typeof numFmt === "string" ? numFmt : "General",
      });
    })
  );
  return cells;
}

const attribute = (xml: string, element: string, name: string): string =>
  elementsOf(xml, element)[0]?.attributes.get(name) ?? "";

const validationsOf = (xml: string): SheetFacts["validations"] =>
  elementsOf(xml, "dataValidation").map(({ attributes, inner }) => ({
    ranges: (attributes.get("sqref") ?? "").split(" "),
    kind: attributes.get("type") ?? "",
    formula: withSign(elementsOf(inner, "formula1")[0]?.text ?? ""),
    title: attributes.get("promptTitle") ?? "",
    message: attributes.get("prompt") ?? "",
  }));

const conditionsOf = (xml: string): SheetFacts["conditions"] =>
  elementsOf(xml, "conditionalFormatting").flatMap(({ attributes, inner }) =>
    elementsOf(inner, "formula").map(({ text }) => ({
      range: (attributes.get("sqref") ?? "").split(" ")[0] ?? "",
      formula: withSign(text),
    }))
  );

const tablesOf = (parts: Parts, path: string): SheetFacts["tables"] =>
  relationsOf(parts, path)
    .filter(({ kind }) => kind === "table")
    .map((relation) => {
      const xml = textOf(parts.get(relation.path));
      return {
        name: attribute(xml, "table", "displayName"),
        range: attribute(xml, "table", "ref"),
        headers: elementsOf(xml, "tableColumn").map(({ attributes }) => attributes.get("name") ?? ""),
        hasFilters: xml.includes("<autoFilter"),
      };
    });

const titleRowsOf = (workbookXml: string, sheet: number): string => {
  const titles = elementsOf(workbookXml, "definedName").find(
    ({ attributes }) =>
      attributes.get("name") === "_xlnm.Print_Titles" && attributes.get("localSheetId") === String(sheet)
  );
  return (
    /\$(\d+):\$(\d+)/
      .exec(titles?.text ?? "")
      ?.slice(1)
      .join(":") ?? ""
  );
};

const A4 = "9";

const printOf = (xml: string, titleRows: string): SheetFacts["print"] => {
  const isFitted = attribute(xml, "pageSetUpPr", "fitToPage") === "1";
  const footer = elementsOf(xml, "oddFooter")[0]?.text ?? "";
  return {
    paper: attribute(xml, "pageSetup", "paperSize") === A4 ? "A4" : "",
    orientation: attribute(xml, "pageSetup", "orientation"),
    titleRows,
    pagesWide: isFitted ? Number(attribute(xml, "pageSetup", "fitToWidth") || "1") : 0,
    hasPageNumbers: footer.includes("&P / &N"),
  };
};

const namesOf = (workbookXml: string): BookFacts["names"] =>
  new Map(
    elementsOf(workbookXml, "definedName")
      .filter(({ attributes }) => !(attributes.get("name") ?? "").startsWith("_xlnm."))
      .map(({ attributes, text }) => [attributes.get("name") ?? "", text])
  );

/** What an .xlsx file says, read from its parts and, for the looks of cells, through the library. */
export async function fileFacts(bytes: Uint8Array): Promise<BookFacts> {
  const parts = await partsOf(bytes);
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const workbookXml = textOf(parts.get(workbookPath(parts)));
  const states = elementsOf(workbookXml, "sheet").map(({ attributes }) => attributes.get("state") ?? "visible");
  const marks = readSheetProperties(parts);
  return {
    isFile: true,
    names: namesOf(workbookXml),
    sheets: sheetParts(parts).map(({ name, path }, index) => {
      const xml = textOf(parts.get(path));
      const worksheet = book.getWorksheet(name);
      if (worksheet === undefined) throw new Error(name);
      return {
        key: marks.get(name)?.get("avdl.sheet") ?? null,
        name,
        cells: cellsOf(worksheet),
        spills: [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f t="array"/g)].map(([, address = ""]) => address),
        tables: tablesOf(parts, path),
        validations: validationsOf(xml),
        conditions: conditionsOf(xml),
        merged: elementsOf(xml, "mergeCell").map(({ attributes }) => attributes.get("ref") ?? ""),
        isHidden: states[index] !== "visible",
        isProtected: attribute(xml, "sheetProtection", "sheet") === "1",
        frozenRows: Number(attribute(xml, "pane", "ySplit") || "0"),
        print: printOf(xml, titleRowsOf(workbookXml, index)),
      };
    }),
  };
}
