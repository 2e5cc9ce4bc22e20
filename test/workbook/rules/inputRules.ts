import { dayOfText } from "../../../src/domain/calendar";
import { NUMBER_FORMATS, STYLES } from "../../../src/workbook";
import { addressesOf, BLANK_CELL, type BookFacts, type CellFacts, type SheetFacts } from "./facts";
import { when, type Finding } from "./finding";

const { fill: INPUT_FILL, color: INPUT_COLOR } = STYLES.input;

/** The sheet that prints what each look means. */
const KEY_SHEET = "lisezMoi";

const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

export const isInput = ({ fill, color }: CellFacts): boolean => fill === INPUT_FILL && color === INPUT_COLOR;

const isHalfInput = ({ fill, color }: CellFacts): boolean => (fill === INPUT_FILL) !== (color === INPUT_COLOR);

/** A cell that is not an input and holds something. Room left to type, as under a list, may carry the check of its neighbours. */
const isWrittenFor = (cell: CellFacts): boolean => !isInput(cell) && (cell.value !== null || cell.formula !== null);

const isDateAsText = ({ format, value }: CellFacts): boolean =>
  format === NUMBER_FORMATS.date && typeof value === "string" && dayOfText(value) !== null;

const cellFindings = (sheet: SheetFacts): readonly Finding[] => {
  const checked = new Set(sheet.validations.flatMap(({ ranges }) => ranges.flatMap(addressesOf)));
  return [
    ...[...sheet.cells].flatMap(([address, cell]) => {
      const where = `${sheet.name}!${address}`;
      return [
        ...when(isInput(cell) && !checked.has(address), "input without validation", where),
        ...when(isHalfInput(cell), "input told by one sign only", where),
        ...when(isDateAsText(cell), "date as text", where),
      ];
    }),
    ...[...checked]
      .filter((address) => isWrittenFor(sheet.cells.get(address) ?? BLANK_CELL))
      .flatMap((address) => when(true, "check on what is not an input", `${sheet.name}!${address}`)),
  ];
};

const isMessage = (text: string, limit: number): boolean => text.length > 0 && text.length <= limit;

const messageFindings = (sheet: SheetFacts): readonly Finding[] =>
  sheet.validations.flatMap(({ ranges, title, message }) =>
    when(
      !isMessage(title, TITLE_LIMIT) || !isMessage(message, MESSAGE_LIMIT),
      "message length",
      `${sheet.name}!${ranges.join(" ")}`
    )
  );

const hasKey = ({ key, cells }: SheetFacts): boolean =>
  key === KEY_SHEET && [...cells.values()].some((cell) => isInput(cell) && typeof cell.value === "string");

/** The rules of inputs: told by two signs with a printed key, each with its check and its message, true dates. */
export const inputFindings = ({ sheets }: BookFacts): readonly Finding[] => [
  ...sheets.filter(({ key }) => key !== KEY_SHEET).flatMap(cellFindings),
  ...sheets.flatMap(messageFindings),
  ...when(!sheets.some(hasKey), "no key of colours", "Lisez-moi"),
];
