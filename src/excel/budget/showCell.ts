import { fail, ok, type Result } from "../../domain/shared";
import { asking } from "../asking";
import { seenProblem, type HostProblem } from "../hostProblem";
import { withoutSheet } from "../withoutSheet";
import { findTable } from "./askTable";
import { findLine, type CostSheetLine } from "./costTable";

/** Where the person was taken: the name of the sheet and the address of the cell. */
export interface ShownCell {
  readonly sheet: string;
  readonly address: string;
}

export async function select(
  context: Excel.RequestContext,
  cell: Excel.Range
): Promise<Result<ShownCell, HostProblem>> {
  const { worksheet } = cell;
  cell.load("address");
  worksheet.load("name");
  worksheet.activate();
  cell.select();
  await context.sync();
  return ok({ sheet: worksheet.name, address: withoutSheet(cell.address) });
}

/** Goes to a cell of a sheet, which is known by its id or its name. One request. */
export const showCell = (sheet: string, address: string): Promise<Result<ShownCell, HostProblem>> =>
  asking((context) => select(context, context.workbook.worksheets.getItem(sheet).getRange(address)));

/** Goes to the label of a line of our costs, wherever it is now. Two requests. */
export const showLine = (table: string, { content, place }: CostSheetLine): Promise<Result<ShownCell, HostProblem>> =>
  asking(async (context) => {
    const found = await findTable(context, table);
    if (!found.ok) return found;
    const { columns, lines, table: costs } = found.value;
    const line = findLine(lines, content, place);
    if (line === undefined) return fail(seenProblem("line-changed"));
    return select(context, costs.getDataBodyRange().getCell(line.place, columns.get("label") ?? 0));
  });
