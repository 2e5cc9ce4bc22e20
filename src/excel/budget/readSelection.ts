import type { Rulebook } from "../../domain/eligibility";
import { fail, ok, type Cells, type Problem, type Result } from "../../domain/shared";
import { areaOf, moved, rangeAddress, settingKeyOf, WORKBOOK_ID, type Place } from "../../workbook";
import { asking } from "../asking";
import { cellText } from "../cellText";
import { seenProblem, type HostProblem } from "../hostProblem";
import { withoutSheet } from "../withoutSheet";
import { readBook } from "../readBook";
import { askRulebook, rulebookInForce } from "./rulebookInForce";

/** Rows of a selection that are read, and columns. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 60;

/** Columns that the answers take, to the right of a range. */
export const ANSWER_COLUMNS = 2;

/** The cells that the person selected, as far as they are used and read. */
export interface SelectedRange {
  /** Id of the sheet, which no renaming changes. */
  readonly sheetId: string;
  readonly sheet: string;
  /** Without the sheet: "B3:F40". */
  readonly address: string;
  readonly start: Place;
  readonly cells: Cells;
  /** Rows beyond those that are read. */
  readonly rowsLeftOut: number;
  /** The two columns to its right, where the answers would go. */
  readonly right: string;
  /** True where these hold nothing. */
  readonly isRightFree: boolean;
  readonly rulebook: Result<Rulebook, Problem>;
}

export const isBlankRange = (values: readonly (readonly unknown[])[]): boolean =>
  values.every((row) => row.every((value) => cellText(value) === ""));

/** Where the answers to a range go: as many rows, to its right. */
export const rightOf = (start: Place, rows: number, columns: number): string =>
  rangeAddress(moved(start, 0, columns), rows, ANSWER_COLUMNS);

/** What is used of the selection, and its sheet, once they are asked for. */
interface AskedSelection {
  readonly used: Excel.Range;
  readonly worksheet: Excel.Worksheet;
}

function askSelection({ workbook }: Excel.RequestContext): AskedSelection {
  const selected = workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  const { worksheet } = selected;
  used.load("address");
  worksheet.load("id,name");
  return { used, worksheet };
}

/** Where the selection is; null where it holds nothing. */
const placeSelected = ({ used, worksheet }: AskedSelection) =>
  used.isNullObject ? null : { sheetId: worksheet.id, sheet: worksheet.name, ...areaOf(withoutSheet(used.address)) };

/** Reads the selected cells of any workbook, bounded in size, with the rulebook in force. Two requests. */
export const readSelection = (): Promise<Result<SelectedRange, HostProblem>> =>
  asking(async (context) => {
    const asked = askSelection(context);
    const book = await readBook(context, settingKeyOf(WORKBOOK_ID));
    const place = placeSelected(asked);
    if (place === null) return fail(seenProblem("range-empty"));
    const { sheetId, sheet, start, rows, columns } = place;
    if (columns > MOST_COLUMNS) return fail(seenProblem("range-too-wide"));
    const read = Math.min(rows, MOST_ROWS);
    const address = rangeAddress(start, read, columns);
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const range = worksheet.getRange(address);
    const rightAddress = rightOf(start, read, columns);
    const right = worksheet.getRange(rightAddress);
    range.load("values");
    right.load("values");
    const rules = askRulebook(book);
    await context.sync();
    const cells: Cells = range.values;
    return ok({
      sheetId,
      sheet,
      address,
      start,
      cells,
      rowsLeftOut: rows - read,
      right: rightAddress,
      isRightFree: isBlankRange(right.values),
      rulebook: rulebookInForce(rules),
    });
  });
