import type { Day } from "../../calendar";
import type { Bilingual, Citation, Problem } from "../../shared";
import type { ListDeclaration } from "../../tracking";
import type { InitialPeriod, Landlord, Project, Thresholds } from "../project";

/** The parts of the project form and of the sheet Projet. */
export type FieldGroup = "frame" | "partners" | "calendar" | "means" | "settings";

/** The word by which a field is named: the keys of a project, each threshold standing for itself. */
export type FieldKey = Exclude<keyof Project, "thresholds"> | keyof Thresholds;

/** What a number may be. No maximum is null. */
export interface NumberLimits {
  readonly minimum: number;
  /** True where the minimum itself is refused. */
  readonly isMinimumRefused: boolean;
  readonly maximum: number | null;
  readonly isWhole: boolean;
}

interface FieldBase<Value> {
  readonly key: FieldKey;
  /** At most 32 characters in French: it is also the title of Excel's input message. */
  readonly title: Bilingual;
  /** What to type: at most 255 characters. */
  readonly help: Bilingual;
  readonly group: FieldGroup;
  readonly unit: Bilingual | null;
  /** A project without it cannot be laid out. */
  readonly isRequired: boolean;
  readonly defaultValue: Value;
  readonly source: Citation;
  readonly read: (project: Project) => Value;
  readonly write: (project: Project, value: Value) => Project;
  /** What is wrong with the value, and what to do. "no-value" where a required value is not typed yet. */
  readonly check: (project: Project) => Problem | null;
}

export interface TextField extends FieldBase<string> {
  readonly kind: "text";
  readonly limits: { readonly longest: number };
}

export interface DateField extends FieldBase<Day | null> {
  readonly kind: "date";
  readonly limits: { readonly first: Day; readonly last: Day };
}

export interface ChoiceField extends FieldBase<InitialPeriod | null> {
  readonly kind: "choice";
  readonly limits: { readonly choices: readonly InitialPeriod[] };
}

export interface ChoicesField extends FieldBase<readonly string[]> {
  readonly kind: "choices";
  readonly limits: { readonly list: ListDeclaration };
}

export interface NumberField extends FieldBase<number | null> {
  readonly kind: "count" | "decimal" | "amount" | "rate";
  readonly limits: NumberLimits;
}

export interface NamesField extends FieldBase<readonly string[]> {
  readonly kind: "names";
  readonly limits: { readonly longest: number };
}

export interface LandlordsField extends FieldBase<readonly Landlord[]> {
  readonly kind: "landlords";
  readonly limits: { readonly longest: number };
}

export interface MonthsField extends FieldBase<readonly number[]> {
  readonly kind: "months";
  readonly limits: NumberLimits;
}

/** Everything said about one field of the project: form, sheet, validation and help are made from it. */
export type FieldDeclaration =
  TextField | DateField | ChoiceField | ChoicesField | NumberField | NamesField | LandlordsField | MonthsField;

export type FieldKind = FieldDeclaration["kind"];
