import { updateTitles } from "../workbook";
import type { Book } from "./readBook";
import type { MarkedSheet } from "./sheetMarks";

/** Sheets that an older version made and that an update knows how to bring here. */
export const outdatedSheets = ({ sheets }: Pick<Book, "sheets">): readonly MarkedSheet[] =>
  sheets.filter(({ mark }) => mark !== null && updateTitles(mark.definition, mark.version).length > 0);
