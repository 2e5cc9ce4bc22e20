import {
  areaOf,
  cellAddress,
  moved,
  NUMBER_FORMATS,
  STYLES,
  type PlanCondition,
  type PlanSheet,
  type PlanValidation,
  type Style,
} from "../workbook";
import { fileFormula } from "./fileFormula";
import type { Worksheet } from "./library";

/** "#1F4E79" as the file writes it: opaque. */
const colour = (hex: string): { argb: string } => ({ argb: `FF${hex.slice(1)}` });

const ALIGNMENTS = { Left: "left", Center: "center", Right: "right" } as const;

/** The library drops a width of exactly 9. */
const widthOf = (characters: number): number => (characters === 9 ? 9.01 : characters);

const eachCell = (range: string, visit: (address: string) => void): void => {
  const { start, rows, columns } = areaOf(range);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) visit(cellAddress(moved(start, row, column)));
};

const fontOf = ({ color, bold, italic, struck, size }: Style) => ({
  name: "Calibri",
  size: size ?? 11,
  ...(color === undefined ? {} : { color: colour(color) }),
  ...(bold === undefined ? {} : { bold }),
  ...(italic === undefined ? {} : { italic }),
  ...(struck === undefined ? {} : { strike: struck }),
});

const dress = (worksheet: Worksheet, address: string, style: Style): void => {
  const cell = worksheet.getCell(address);
  cell.font = fontOf(style);
  if (style.fill !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: colour(style.fill) };
  if (style.wrap !== undefined || style.align !== undefined)
    cell.alignment = {
      ...(style.wrap === undefined ? {} : { vertical: "top", wrapText: style.wrap }),
      ...(style.align === undefined ? {} : { horizontal: ALIGNMENTS[style.align] }),
    };
};

const validate = (worksheet: Worksheet, { range, rule, title, message, alert, error }: PlanValidation): void => {
  worksheet.dataValidations.add(range, {
    ...(rule.kind === "list"
      ? { type: "list", formulae: [rule.source] }
      : { type: "custom", formulae: [fileFormula(rule.formula)] }),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title,
    prompt: message,
    ...(error === null
      ? { showErrorMessage: false }
      : { showErrorMessage: true, errorStyle: alert, errorTitle: title, error }),
  });
};

/** In a conditional format the file keeps the fill as a background colour. */
const conditionalStyle = (style: Style) => ({
  font: fontOf(style),
  ...(style.fill === undefined
    ? {}
    : { fill: { type: "pattern", pattern: "solid", bgColor: colour(style.fill) } as const }),
});

const condition = (worksheet: Worksheet, { range, formula, style }: PlanCondition, priority: number): void =>
  worksheet.addConditionalFormatting({
    ref: range,
    rules: [{ type: "expression", priority, formulae: [fileFormula(formula)], style: conditionalStyle(STYLES[style]) }],
  });

const heighten = (worksheet: Worksheet, { row, points }: PlanSheet["heights"][number]): void => {
  const line = worksheet.getRow(row);
  line.height = points;
  line.eachCell((cell) => {
    cell.alignment = { ...cell.alignment, vertical: "top" };
  });
};

/** Number formats, looks, widths, checks on what is typed and conditional formats of one sheet. */
export function dressSheet(worksheet: Worksheet, plan: PlanSheet): void {
  for (const { column, characters } of plan.widths) worksheet.getColumn(column).width = widthOf(characters);
  for (const { range, style } of plan.styles) eachCell(range, (address) => dress(worksheet, address, STYLES[style]));
  for (const { range, format } of plan.formats)
    eachCell(range, (address) => {
      worksheet.getCell(address).numFmt = NUMBER_FORMATS[format];
    });
  for (const height of plan.heights) heighten(worksheet, height);
  for (const validation of plan.validations) validate(worksheet, validation);
  plan.conditions.forEach((rule, index) => condition(worksheet, rule, index + 1));
}
