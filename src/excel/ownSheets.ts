import { supports } from "./support";

const SHEET_KEY = "avdl.sheet";

/** Our sheets of one kind, found by the property they carry, in their order; by name where Excel keeps no properties. */
export async function ownSheets(
  context: Excel.RequestContext,
  key: string,
  defaultName: string
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  if (!supports("properties")) return worksheets.items.filter(({ name }) => name === defaultName);
  const marked = worksheets.items.map((sheet) => {
    const property = sheet.customProperties.getItemOrNullObject(SHEET_KEY);
    property.load("value");
    return { sheet, property };
  });
  await context.sync();
  return marked.filter(({ property }) => !property.isNullObject && property.value === key).map(({ sheet }) => sheet);
}
