/** Every rule of the workbooks that is checked. */
export const RULES = [
  "volatile function",
  "constant in a formula",
  "spill reference",
  "function of another Excel",
  "reference that leads nowhere",
  "call outside Calculs",
  "call in a file",
  "another sheet in a condition",
  "table name in a condition or a check",
  "header sign",
  "more than one formula in a column",
  "more than one format in a column",
  "spill in a table",
  "no filter",
  "input without validation",
  "check on what is not an input",
  "input told by one sign only",
  "message length",
  "literal list",
  "date as text",
  "no key of colours",
  "merged cells",
  "hidden sheet",
  "no frozen header",
  "print set-up",
  "no master check",
  "protected input",
  "order of the tabs",
] as const;

export type RuleName = (typeof RULES)[number];

/** A rule of the workbooks that is broken, and where. */
export interface Finding {
  readonly rule: RuleName;
  readonly where: string;
}

/** One finding when something is wrong, none otherwise. */
export const when = (isWrong: boolean, rule: RuleName, where: string): readonly Finding[] =>
  isWrong ? [{ rule, where }] : [];
