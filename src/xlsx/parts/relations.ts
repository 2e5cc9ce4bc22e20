import { elementsOf, escapeXml, partOf, textOf } from "./xml";
import type { Parts } from "./zip";

/** A link from one part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "customProperty". */
  readonly kind: string;
  /** Path of the part it leads to. */
  readonly path: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const CONTENT_TYPES = "[Content_Types].xml";

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const relationsPath = (path: string): string => `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** "../drawings/x.xml" seen from "xl/worksheets/" is "xl/drawings/x.xml". */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Links that start from a part. */
export const relationsOf = (parts: Parts, path: string): readonly Relation[] =>
  elementsOf(textOf(parts.get(relationsPath(path))), "Relationship")
    .filter(({ attributes }) => attributes.get("TargetMode") !== "External")
    .map(({ attributes }) => ({
      id: attributes.get("Id") ?? "",
      kind: attributes.get("Type")?.split("/").at(-1) ?? "",
      path: resolve(folderOf(path), attributes.get("Target") ?? ""),
    }));

/** Adds links from a part to others by their paths, and answers the id of each. */
export function addRelations(
  parts: Map<string, Uint8Array>,
  path: string,
  kind: string,
  targets: readonly string[]
): readonly string[] {
  const file = relationsPath(path);
  const before =
    textOf(parts.get(file)) ||
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const taken = relationsOf(parts, path).length;
  const ids = targets.map((_, index) => `rIdAvdl${taken + index + 1}`);
  const added = targets.map(
    (target, index) =>
      `<Relationship Id="${ids[index] ?? ""}" Type="${OFFICE}/${kind}" Target="/${escapeXml(target)}"/>`
  );
  parts.set(file, partOf(before.replace("</Relationships>", `${added.join("")}</Relationships>`)));
  return ids;
}

/** Says of what type parts are that no default describes. */
export function declareParts(parts: Map<string, Uint8Array>, type: string, paths: readonly string[]): void {
  const declared = paths.map((path) => `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`);
  const before = textOf(parts.get(CONTENT_TYPES));
  parts.set(CONTENT_TYPES, partOf(before.replace("</Types>", `${declared.join("")}</Types>`)));
}

/** A sheet of a file: its name and the path of its part. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** Where the workbook of the file is. */
export const workbookPath = (parts: Parts): string =>
  relationsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.path ?? "xl/workbook.xml";

/** The sheets of a file, in the order of their tabs. */
export function sheetParts(parts: Parts): readonly SheetPart[] {
  const home = workbookPath(parts);
  const relations = relationsOf(parts, home);
  return elementsOf(textOf(parts.get(home)), "sheet").flatMap(({ attributes }) => {
    const id = [...attributes].find(([name]) => /(^|:)id$/.test(name))?.[1];
    const relation = relations.find((each) => each.id === id);
    return relation === undefined ? [] : [{ name: attributes.get("name") ?? "", path: relation.path }];
  });
}
