import { renameSheet, shiftFormula } from "../grid/referenceText";
import { removeValidation } from "../grid/rules";
import { shiftRect, type StructureChange } from "../grid/shift";
import type { Book } from "./book";
import { draw as drawFormat } from "./conditionalFormatRule";
import { draw as drawValidation } from "./dataValidation";
import { isRecord } from "./input";

type Rule = Readonly<Record<string, unknown>>;
type Rewrite = (formula: string) => string;

/** The rule with each of its formulas rewritten; a list of words is no formula. */
const rewriteRule = (rule: Rule, rewrite: Rewrite): Rule =>
  Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      if (typeof value === "string" && value.startsWith("=")) return [key, rewrite(value)];
      return [key, isRecord(value) && !Array.isArray(value) ? rewriteRule(value, rewrite) : value];
    })
  );

/** Checks and conditional formats go on meaning the same cells once a sheet has another name. */
export function renameInRules(book: Book, from: string, to: string): void {
  const rewrite: Rewrite = (formula) => renameSheet(formula, from, to);
  for (const sheetId of book.grid.sheets.ids()) {
    const { validations, conditionalFormats } = book.sheet(sheetId);
    for (const [index, record] of validations.entries()) {
      const rule = rewriteRule(record.rule, rewrite);
      if (JSON.stringify(rule) === JSON.stringify(record.rule)) continue;
      validations[index] = { ...record, rule };
      removeValidation(book.grid.engine, sheetId, record.id);
      drawValidation(book, sheetId, { ...record, rule });
    }
    for (const record of conditionalFormats) {
      const rule = record.rule && rewriteRule(record.rule, rewrite);
      if (JSON.stringify(rule) === JSON.stringify(record.rule)) continue;
      record.rule = rule;
      drawFormat({ book, sheetId, record });
    }
  }
}

/** Checks and conditional formats follow rows and columns that come and go; the engine moves what it has drawn itself. */
export function shiftRules(book: Book, change: StructureChange): void {
  const changed = book.grid.sheets.name(change.sheetId);
  for (const sheetId of book.grid.sheets.ids()) {
    const rewrite: Rewrite = (formula) => shiftFormula(formula, book.grid.sheets.name(sheetId), changed, change);
    const { validations, conditionalFormats } = book.sheet(sheetId);
    const isHere = sheetId === change.sheetId;
    const moved = (rects: readonly Parameters<typeof shiftRect>[0][]) =>
      isHere ? rects.map((rect) => shiftRect(rect, change)).filter((rect) => rect !== null) : rects;
    const kept = validations.map((record) => ({
      ...record,
      rects: moved(record.rects),
      rule: rewriteRule(record.rule, rewrite),
    }));
    validations.splice(0, validations.length, ...kept.filter(({ rects }) => rects.length > 0));
    for (const record of [...conditionalFormats]) {
      record.rects = moved(record.rects);
      record.rule = record.rule && rewriteRule(record.rule, rewrite);
      if (record.rects.length === 0) conditionalFormats.splice(conditionalFormats.indexOf(record), 1);
    }
  }
}
