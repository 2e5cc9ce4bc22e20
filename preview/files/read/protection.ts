import type { Worksheet } from "../../../src/xlsx/library";
import type { Rect } from "../../grid/address";
import type { ProtectionOptions, ProtectionRecord } from "../../model/protection/protectionRecord";
import { OPEN_UNLESS_SAID, type PermissionWord } from "../protectionWords";

type Read = Worksheet["sheetProtection"] | undefined;

const isOpen = (read: NonNullable<Read>, word: PermissionWord): boolean =>
  OPEN_UNLESS_SAID.has(word) ? read[word] !== false : read[word] === true;

function modeOf({ selectLockedCells, selectUnlockedCells }: NonNullable<Read>): ProtectionOptions["selectionMode"] {
  if (selectLockedCells !== false) return "Normal";
  return selectUnlockedCells === false ? "None" : "Unlocked";
}

/** How a sheet is protected. A file keeps no password that could be read: the protection stays, without it. */
export function readProtection(read: Read): ProtectionRecord | null {
  if (!read?.sheet) return null;
  const open = (word: PermissionWord): boolean => isOpen(read, word);
  return {
    password: null,
    options: {
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
      selectionMode: modeOf(read),
    },
  };
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
