import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/sheets-conditional-formatting/lib/facade";
import type { Rect } from "./address";
import { asModel, inSheet, run, toRange, UNIT, type Engine } from "./univer";

/** A check on what is typed, in the engine's words. */
export interface ValidationRule {
  readonly id: string;
  readonly sheetId: string;
  readonly rects: readonly Rect[];
  readonly type: "list" | "wholeNumber" | "decimal" | "date" | "textLength" | "custom";
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly dropDown: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly error?: { readonly title: string; readonly message: string };
  readonly prompt?: { readonly title: string; readonly message: string };
}

const TYPES = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const;

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

const OPERATORS: ReadonlyMap<string, DataValidationOperator> = new Map([
  ["Between", DataValidationOperator.BETWEEN],
  ["NotBetween", DataValidationOperator.NOT_BETWEEN],
  ["EqualTo", DataValidationOperator.EQUAL],
  ["NotEqualTo", DataValidationOperator.NOT_EQUAL],
  ["GreaterThan", DataValidationOperator.GREATER_THAN],
  ["LessThan", DataValidationOperator.LESS_THAN],
  ["GreaterThanOrEqualTo", DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ["LessThanOrEqualTo", DataValidationOperator.LESS_THAN_OR_EQUAL],
]);

/** Puts a check on cells. */
export function addValidation(engine: Engine, rule: ValidationRule): void {
  const operator = OPERATORS.get(rule.operator ?? "");
  const { error, prompt, formula2 } = rule;
  const made: ISheetDataValidationRule = {
    uid: rule.id,
    ranges: rule.rects.map(toRange),
    type: TYPES[rule.type],
    formula1: rule.formula1,
    allowBlank: rule.allowBlank,
    showDropDown: rule.dropDown,
    renderMode: DataValidationRenderMode.ARROW,
    errorStyle: ERROR_STYLES[rule.errorStyle],
    showErrorMessage: true,
    showInputMessage: prompt !== undefined,
    ...(operator ? { operator } : {}),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(error ? { error: error.message, errorTitle: error.title } : {}),
    ...(prompt ? { prompt: prompt.message, promptTitle: prompt.title } : {}),
  };
  run(engine, AddDataValidationMutation, { ...inSheet(rule.sheetId), rule: made });
}

export function removeValidation(engine: Engine, sheetId: string, id: string): void {
  run(engine, RemoveDataValidationMutation, { ...inSheet(sheetId), ruleId: id });
}

/** A format that a formula decides. */
export interface ConditionalRule {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
  /** en-US formula, relative to the first cell of the first rectangle. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
}

/** Puts a conditional format and answers the engine's id of it, to take it off again. */
export function addConditionalFormat(engine: Engine, rule: ConditionalRule): string {
  const sheet = engine.api.getWorkbook(UNIT)?.getSheetBySheetId(rule.sheetId);
  if (!sheet) throw new Error(`No sheet ${rule.sheetId}`);
  const built = sheet.newConditionalFormattingRule().whenFormulaSatisfied(rule.formula);
  if (rule.fill !== undefined) built.setBackground(rule.fill);
  if (rule.color !== undefined) built.setFontColor(rule.color);
  if (rule.bold !== undefined) built.setBold(rule.bold);
  if (rule.italic !== undefined) built.setItalic(rule.italic);
  if (rule.struck !== undefined) built.setStrikethrough(rule.struck);
  const made = built.setRanges(rule.rects.map(toRange)).build();
  asModel(engine, () => sheet.addConditionalFormattingRule(made));
  return made.cfId;
}

export function removeConditionalFormat(engine: Engine, sheetId: string, id: string): void {
  const sheet = engine.api.getWorkbook(UNIT)?.getSheetBySheetId(sheetId);
  if (sheet) asModel(engine, () => sheet.deleteConditionalFormattingRule(id));
}
