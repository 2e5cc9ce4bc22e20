import type { Cell, Worksheet } from "../../../src/xlsx/library";
import type { Rect } from "../../grid/address";
import type { FileSheet } from "../fileBook";
import { MOST_UNLOCKED } from "../limits";
import { PERMISSION_WORDS } from "../protectionWords";

const sizeOf = ({ top, left, bottom, right }: Rect): number => (bottom - top + 1) * (right - left + 1);

const open = (target: Cell): void => {
  target.style = { ...target.style, protection: { locked: false } };
};

/** Whole rows and columns cannot be opened cell by cell: they stay locked in the file. */
function unlock(worksheet: Worksheet, rect: Rect): void {
  if (sizeOf(rect) > MOST_UNLOCKED) return;
  for (let row = rect.top; row <= rect.bottom; row += 1)
    for (let column = rect.left; column <= rect.right; column += 1) open(worksheet.getCell(row + 1, column + 1));
}

/** Opens the cells that are not locked, then protects the sheet if it is protected. */
export async function protectSheet(worksheet: Worksheet, { protection, unlocked }: FileSheet): Promise<void> {
  for (const rect of unlocked) unlock(worksheet, rect);
  if (protection === null) return;
  const { options, password } = protection;
  await worksheet.protect(password ?? undefined, {
    ...Object.fromEntries(PERMISSION_WORDS.map(([permission, word]) => [word, options[permission]])),
    selectLockedCells: options.selectionMode === "Normal",
    selectUnlockedCells: options.selectionMode !== "None",
  });
}
