import type { Worksheet } from "../../../src/xlsx/library";
import { elementsOf } from "../../../src/xlsx/parts";
import type { Rect } from "../../grid/address";
import type { ProtectionOptions, ProtectionRecord } from "../../model/protection/protectionRecord";
import { OPEN_UNLESS_SAID, type PermissionWord } from "../protectionWords";

type Attributes = ReadonlyMap<string, string>;

const isTrue = (attributes: Attributes, name: string): boolean => ["1", "true"].includes(attributes.get(name) ?? "");

/** In a file each word says what is closed. */
const isOpen = (attributes: Attributes, word: PermissionWord): boolean =>
  OPEN_UNLESS_SAID.has(word) || attributes.has(word) ? !isTrue(attributes, word) : false;

function modeOf(attributes: Attributes): ProtectionOptions["selectionMode"] {
  if (!isTrue(attributes, "selectLockedCells")) return "Normal";
  return isTrue(attributes, "selectUnlockedCells") ? "None" : "Unlocked";
}

function optionsOf(attributes: Attributes): ProtectionOptions {
  const open = (word: PermissionWord): boolean => isOpen(attributes, word);
  return {
    allowAutoFilter: open("autoFilter"),
    allowDeleteColumns: open("deleteColumns"),
    allowDeleteRows: open("deleteRows"),
    allowEditObjects: open("objects"),
    allowEditScenarios: open("scenarios"),
    allowFormatCells: open("formatCells"),
    allowFormatColumns: open("formatColumns"),
    allowFormatRows: open("formatRows"),
    allowInsertColumns: open("insertColumns"),
    allowInsertHyperlinks: open("insertHyperlinks"),
    allowInsertRows: open("insertRows"),
    allowPivotTables: open("pivotTables"),
    allowSort: open("sort"),
    selectionMode: modeOf(attributes),
  };
}

/** What a file says of a protection, and whether a password went with it: no file gives it back. */
export interface ReadProtection<Record> {
  readonly record: Record | null;
  readonly hadPassword: boolean;
}

const PASSWORD_WORDS = ["hashValue", "password", "workbookHashValue", "workbookPassword"];

const hasPassword = (attributes: Attributes): boolean => PASSWORD_WORDS.some((word) => attributes.has(word));

/** How a sheet is protected, from its part: the library knows only some of the ways to say yes. */
export function readProtection(sheetXml: string): ReadProtection<ProtectionRecord> {
  const attributes = elementsOf(sheetXml, "sheetProtection")[0]?.attributes;
  if (attributes === undefined || !isTrue(attributes, "sheet")) return { record: null, hadPassword: false };
  return { record: { password: null, options: optionsOf(attributes) }, hadPassword: hasPassword(attributes) };
}

/** How the structure of the workbook is protected, from its part. */
export function readStructure(workbookXml: string): ReadProtection<{ readonly password: null }> {
  const attributes = elementsOf(workbookXml, "workbookProtection")[0]?.attributes;
  if (attributes === undefined || !isTrue(attributes, "lockStructure")) return { record: null, hadPassword: false };
  return { record: { password: null }, hadPassword: hasPassword(attributes) };
}

/** Pieces of rows that follow one another become rectangles: as many as there are columns at the least. */
function joined(pieces: readonly Rect[]): readonly Rect[] {
  const rects: Rect[] = [];
  for (const piece of pieces) {
    const above = rects.findIndex(
      ({ bottom, left, right }) => bottom === piece.top - 1 && left === piece.left && right === piece.right
    );
    const found = rects[above];
    if (found) rects[above] = { ...found, bottom: piece.bottom };
    else rects.push(piece);
  }
  return rects;
}

/** The cells that protection leaves open. */
export function readUnlocked(worksheet: Worksheet): readonly Rect[] {
  const pieces: Rect[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.style.protection?.locked !== false) return;
      const place = { top: cell.row - 1, left: cell.col - 1, bottom: cell.row - 1, right: cell.col - 1 };
      const last = pieces.at(-1);
      if (last?.top === place.top && last.right === place.left - 1)
        pieces[pieces.length - 1] = { ...last, right: place.left };
      else pieces.push(place);
    })
  );
  return joined(pieces);
}
