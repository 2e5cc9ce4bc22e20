import { rulebookNameKey, type RulebookCell } from "../../workbook";
import { cellText } from "../cellText";
import { ourSheets, type Book } from "../readBook";
import { written } from "../writtenText";

/** The cells above the table that are read, and those that an adaptation fills. */
const READ = ["day", "region", "call", "adaptation"] as const satisfies readonly RulebookCell[];
type ReadCell = (typeof READ)[number];

/** A cell above the table, by the name of the workbook that leads to it. */
interface AskedCell {
  readonly key: ReadCell;
  readonly name: string;
  readonly range: Excel.Range;
}

/** A cell above the table as it is: null where no name leads to it any more. */
export interface NamedCell {
  readonly name: string;
  readonly value: unknown;
  readonly text: string;
}

export type NamedCells = Readonly<Record<ReadCell, NamedCell | null>>;

/** Asks for the cells above the table, in the request that follows; none where their sheet is gone. */
export function askCells({ workbook }: Excel.RequestContext, book: Book): readonly AskedCell[] {
  if (!ourSheets(book).has("referentiel")) return [];
  const { kept, taken } = book;
  return READ.flatMap((key) => {
    const name = kept?.names[rulebookNameKey(key)];
    if (name === undefined || !taken.names.includes(name)) return [];
    const range = workbook.names.getItem(name).getRange();
    range.load("values");
    return [{ key, name, range }];
  });
}

/** What was asked, once Excel has answered. */
export function answeredCells(asked: readonly AskedCell[]): NamedCells {
  const cell = (wanted: ReadCell): NamedCell | null => {
    const found = asked.find(({ key }) => key === wanted);
    if (found === undefined) return null;
    const values: readonly (readonly unknown[])[] = found.range.values;
    const value = values[0]?.[0];
    return { name: found.name, value, text: cellText(value).trim() };
  };
  return { day: cell("day"), region: cell("region"), call: cell("call"), adaptation: cell("adaptation") };
}

/** Writes a text in a cell above the table. Its range is asked for again: one is only good for its own request. */
export const writeCell = ({ workbook }: Excel.RequestContext, { name }: NamedCell, text: string): void => {
  workbook.names.getItem(name).getRange().values = [[written(text)]];
};
