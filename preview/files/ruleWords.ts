/** Kinds of checks on what is typed: as Office.js says them, and as a file does. */
export const VALIDATION_TYPES = [
  { model: "list", file: "list" },
  { model: "wholeNumber", file: "whole" },
  { model: "decimal", file: "decimal" },
  { model: "date", file: "date" },
  { model: "textLength", file: "textLength" },
  { model: "custom", file: "custom" },
] as const;

export const VALIDATION_OPERATORS = [
  { model: "Between", file: "between" },
  { model: "NotBetween", file: "notBetween" },
  { model: "EqualTo", file: "equal" },
  { model: "NotEqualTo", file: "notEqual" },
  { model: "GreaterThan", file: "greaterThan" },
  { model: "LessThan", file: "lessThan" },
  { model: "GreaterThanOrEqualTo", file: "greaterThanOrEqual" },
  { model: "LessThanOrEqualTo", file: "lessThanOrEqual" },
] as const;
