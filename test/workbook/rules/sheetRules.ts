import { areaOf, SHEET_ORDER } from "../../../src/workbook";
import type { BookFacts, SheetFacts } from "./facts";
import { when, type Finding } from "./finding";
import { isInput } from "./inputRules";

const MASTER_CELL = "A2";
const MASTER_NAME = /^Controle_du_classeur(_\d+)?$/;

/** Where the master check is: the cell itself on its own sheet, its name on all the others. */
function hasMasterCheck({ name, cells, conditions, frozenRows }: SheetFacts, { names }: BookFacts): boolean {
  const [master, place = ""] = [...names].find(([candidate]) => MASTER_NAME.test(candidate)) ?? [];
  const formula = cells.get(MASTER_CELL)?.formula ?? null;
  const isHere = place.replace(/'/g, "") === `${name}!$A$2` ? formula !== null : formula === `=${master ?? ""}`;
  return isHere && conditions.some(({ range }) => range === MASTER_CELL) && frozenRows >= 2;
}

const isPrintable = ({ print, frozenRows }: SheetFacts): boolean => {
  const { paper, orientation, titleRows, pagesWide, hasPageNumbers } = print;
  const [, row = ""] = /^([1-9]\d*):\1$/.exec(titleRows) ?? [];
  return (
    paper === "A4" &&
    orientation === "landscape" &&
    row !== "" &&
    Number(row) <= frozenRows &&
    Number.isInteger(pagesWide) &&
    pagesWide >= 1 &&
    hasPageNumbers
  );
};

/** Headers stay in view: of every table, where there are some. */
const keepsHeaders = ({ frozenRows, tables }: SheetFacts): boolean =>
  frozenRows > 0 && tables.every(({ range }) => areaOf(range).start.row <= frozenRows);

const isInOrder = (sheets: readonly SheetFacts[]): boolean => {
  const ranks = sheets.flatMap(({ key }) => {
    const rank = SHEET_ORDER.findIndex((candidate) => candidate === key);
    return rank < 0 ? [] : [rank];
  });
  return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? rank));
};

/** The rules of whole sheets, and of their order. */
export const sheetFindings = (book: BookFacts): readonly Finding[] => [
  ...book.sheets.flatMap((sheet) => {
    const { name, merged, isHidden, isProtected, cells } = sheet;
    return [
      ...merged.flatMap((range) => when(true, "merged cells", `${name}!${range}`)),
      ...when(isHidden, "hidden sheet", name),
      ...when(!keepsHeaders(sheet), "no frozen header", name),
      ...when(!isPrintable(sheet), "print set-up", name),
      ...when(!hasMasterCheck(sheet, book), "no master check", name),
      ...when(isProtected && [...cells.values()].some(isInput), "protected input", name),
    ];
  }),
  ...when(!isInOrder(book.sheets), "order of the tabs", book.sheets.map(({ name }) => name).join(", ")),
];
