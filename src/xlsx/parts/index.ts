export { addRelations, declareParts, relationsOf, sheetParts, workbookPath, type SheetPart } from "./relations";
export { addSheetProperties, readSheetProperties, type SheetProperties } from "./sheetProperties";
export { packZip } from "./packZip";
export { elementsOf, escapeXml, partOf, textOf, unescapeXml } from "./xml";
export { readZip, type Parts, type ZipLimits, type ZipProblem } from "./zip";
