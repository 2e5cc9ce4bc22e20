import { answeredSheets, askSheets, type MarkedSheet } from "./sheetMarks";
import { supports } from "./support";

/** Our sheets of one kind, in their order: found by the mark they carry, by name where Excel keeps no marks. */
export async function ownSheets(
  context: Excel.RequestContext,
  key: string,
  usualName: string
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  askSheets(worksheets);
  await context.sync();
  const isWanted = ({ mark, name }: MarkedSheet): boolean =>
    supports("properties") ? mark?.key === key : name === usualName;
  return answeredSheets(worksheets, new Map())
    .filter(isWanted)
    .map(({ worksheet }) => worksheet);
}
