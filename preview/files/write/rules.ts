import { excelToDate, type DataValidation, type Worksheet } from "../../../src/xlsx/library";
import { isRecord } from "../../model/input";
import { VALIDATION_OPERATORS, VALIDATION_TYPES } from "../ruleWords";
import type { FileCondition, FileSheet, FileValidation } from "../fileBook";
import { addressOf, type FileFormulas } from "../fileFormulas";
import { argb } from "./styles";

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const isNumber = (value: unknown): value is number => typeof value === "number";

type Written = (formula: string) => string;

/** A bound of a rule: a number, or a formula with its sign. */
const operand = (value: unknown, written: Written): string => {
  const text = textOf(value);
  return text.startsWith("=") ? written(text) : text;
};

function listSource(source: unknown, written: Written): string {
  const text = textOf(source);
  return text.startsWith("=") ? written(text) : `"${text.replace(/"/g, '""')}"`;
}

function ruleOf({ rule }: FileValidation, written: Written): DataValidation {
  const kind = VALIDATION_TYPES.find(({ model }) => isRecord(rule[model]));
  const detail = kind ? rule[kind.model] : null;
  if (!kind || !isRecord(detail)) return { type: "any" };
  if (kind.file === "list") return { type: "list", formulae: [listSource(detail["source"], written)] };
  if (kind.file === "custom") return { type: "custom", formulae: [operand(detail["formula"], written)] };
  const operator = VALIDATION_OPERATORS.find(({ model }) => model === detail["operator"])?.file;
  const bounds = [detail["formula1"], detail["formula2"]].filter((bound) => bound !== undefined && bound !== null);
  const order = operator === undefined ? {} : { operator };
  if (kind.file === "date" && bounds.every(isNumber))
    return { type: "date", formulae: bounds.map((bound) => excelToDate(bound)), ...order };
  /** The library reads the bounds of a date as days only: a formula is a number like any other. */
  const type = kind.file === "date" ? "decimal" : kind.file;
  return { type, formulae: bounds.map((bound) => operand(bound, written)), ...order };
}

function writeValidation(worksheet: Worksheet, validation: FileValidation, written: Written): void {
  const { prompt, errorAlert, ignoreBlanks, rect } = validation;
  worksheet.dataValidations.add(addressOf(rect), {
    ...ruleOf(validation, written),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: errorAlert.style.toLowerCase(),
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  });
}

function writeCondition(worksheet: Worksheet, condition: FileCondition, priority: number, written: Written): void {
  const { rects, formula, fill, color, bold, italic, struck } = condition;
  const font = {
    ...(color === null ? {} : { color: argb(color) }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(struck === null ? {} : { strike: struck }),
  };
  worksheet.addConditionalFormatting({
    ref: rects.map(addressOf).join(" "),
    rules: [
      {
        type: "expression",
        priority,
        formulae: [written(formula)],
        style: {
          font,
          ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: argb(fill) } as const }),
        },
      },
    ],
  });
}

/** Writes the checks on what is typed and the conditional formats. */
export function writeRules(worksheet: Worksheet, sheet: FileSheet, formulas: FileFormulas): void {
  const written: Written = (formula) => formulas.write(formula, -1, -1, []);
  for (const validation of sheet.validations) writeValidation(worksheet, validation, written);
  sheet.conditions.forEach((condition, index) => writeCondition(worksheet, condition, index + 1, written));
}
