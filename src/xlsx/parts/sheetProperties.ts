import { addRelations, declareParts, relationsOf, sheetParts } from "./relations";
import { elementsOf, escapeXml, partOf, textOf } from "./xml";
import type { Parts } from "./zip";

/** Properties of sheets: name of the sheet → key → text. Excel keeps them in the sheet's own part of the file. */
export type SheetProperties = ReadonlyMap<string, ReadonlyMap<string, string>>;

const KIND = "customProperty";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** What comes after the properties in the part of a sheet: their order is fixed. */
const AFTER =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Excel keeps the text of a property as 16-bit characters, low byte first. */
const toBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
};

const fromBytes = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? "" : new TextDecoder("utf-16le").decode(bytes);

function place(xml: string, added: string): string {
  const end = xml.indexOf("</sheetData>");
  const start = Math.max(end, 0);
  const at = start + xml.slice(start).search(AFTER);
  return `${xml.slice(0, at)}${added}${xml.slice(at)}`;
}

/** Adds the properties to the parts of a file that has none yet. */
export function addSheetProperties(parts: Map<string, Uint8Array>, properties: SheetProperties): void {
  let number = 0;
  for (const { name, path } of sheetParts(parts)) {
    const entries = [...(properties.get(name) ?? [])];
    if (entries.length === 0) continue;
    const paths = entries.map(() => `xl/customProperty${(number += 1)}.bin`);
    entries.forEach(([, value], index) => parts.set(paths[index] ?? "", toBytes(value)));
    const ids = addRelations(parts, path, KIND, paths);
    declareParts(parts, CONTENT_TYPE, paths);
    const listed = entries.map(([key], index) => `<customPr name="${escapeXml(key)}" r:id="${ids[index] ?? ""}"/>`);
    const xml = place(textOf(parts.get(path)), `<customProperties>${listed.join("")}</customProperties>`);
    parts.set(path, partOf(xml));
  }
}

/** Reads the properties of every sheet that has some. */
export function readSheetProperties(parts: Parts): SheetProperties {
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const { name, path } of sheetParts(parts)) {
    const relations = relationsOf(parts, path).filter(({ kind }) => kind === KIND);
    const entries = elementsOf(textOf(parts.get(path)), "customPr").flatMap(({ attributes }) => {
      const relation = relations.find(({ id }) => id === attributes.get("r:id"));
      const key = attributes.get("name");
      return relation === undefined || key === undefined ? [] : [[key, fromBytes(parts.get(relation.path))] as const];
    });
    if (entries.length > 0) found.set(name, new Map(entries));
  }
  return found;
}
