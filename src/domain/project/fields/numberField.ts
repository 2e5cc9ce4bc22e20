import type { NumberField, NumberLimits } from "./fieldDeclaration";
import { checkNumber, checkRate } from "./valueChecks";

export const ZERO_OR_MORE: NumberLimits = { minimum: 0, isMinimumRefused: false, maximum: null, isWhole: false };
export const WHOLE_ZERO_OR_MORE: NumberLimits = { ...ZERO_OR_MORE, isWhole: true };
export const ABOVE_ZERO: NumberLimits = { ...ZERO_OR_MORE, isMinimumRefused: true };
export const FRACTION: NumberLimits = { ...ZERO_OR_MORE, maximum: 1 };

/** A number that may stay unknown, checked against its limits. */
export const numberField = (declared: Omit<NumberField, "check" | "isRequired">): NumberField => {
  const check = declared.kind === "rate" ? checkRate : checkNumber;
  return {
    ...declared,
    isRequired: false,
    check: (project) => check(declared.read(project), declared.title, declared.limits),
  };
};
