import { PROJECT_FIELDS, type FieldDeclaration } from "../../domain/project";
import { normalise } from "../../domain/shared";
import type { EntryDefinition } from "../definition/definition";
import type { NumberFormat, StyleName } from "../plan/styles";
import { dateEntry, positiveEntry, textEntry } from "./entries";

/** A field that is one cell of the sheet Projet. */
export type SingleField = Exclude<FieldDeclaration, { readonly kind: "names" | "landlords" | "months" }>;

const isSingle = (field: FieldDeclaration): field is SingleField =>
  field.kind !== "names" && field.kind !== "landlords" && field.kind !== "months";

/** The fields that are one cell each; the others are tables beside them. */
export const SINGLE_FIELDS: readonly SingleField[] = PROJECT_FIELDS.filter(isSingle);

const FORMATS: Readonly<Record<SingleField["kind"], NumberFormat>> = {
  text: "general",
  choices: "general",
  date: "date",
  choice: "year",
  count: "count",
  decimal: "quantity",
  amount: "amount",
  rate: "percent",
};

const STYLES: Readonly<Record<SingleField["kind"], StyleName>> = {
  text: "inputText",
  choices: "inputText",
  date: "inputCentred",
  choice: "inputCentred",
  count: "inputCentred",
  decimal: "inputCentred",
  amount: "inputCentred",
  rate: "inputCentred",
};

export const fieldStyle = ({ kind }: SingleField): StyleName => STYLES[kind];

export const fieldFormat = ({ kind }: SingleField): NumberFormat => FORMATS[kind];

/** What is written between two labels of one cell. */
export const LABEL_SEPARATOR = " ; ";

/** The key and the name by which the cell of a field is found again, wherever a person moves it. */
export const fieldNameKey = (key: string): string => `project_${key}`;

export const fieldName = ({ title }: SingleField): string =>
  `Projet_${normalise(title.fr).replace(/[^a-z0-9]+/g, "_")}`;

/** Cells that hold what the programme allows, for the checks of the fields to read. */
export interface Landmarks {
  readonly shortest: string;
  readonly longer: string;
}

/** How the cell of a field is checked as it is typed. */
export function fieldEntry(field: SingleField, cell: string, { shortest, longer }: Landmarks): EntryDefinition {
  const heading = field.title.fr;
  const base = { title: heading, message: field.help.fr };
  switch (field.kind) {
    case "text":
    case "choices":
      return textEntry(heading, cell, field.help.fr);
    case "date":
      return { ...dateEntry(heading, cell), ...base };
    case "choice":
      return {
        ...base,
        alert: "stop",
        rule: { kind: "formula", formula: `=OR(${cell}=${shortest},${cell}=${longer})` },
      };
    case "rate":
      return {
        ...base,
        alert: "stop",
        rule: { kind: "formula", formula: `=AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=1)` },
      };
    case "count":
    case "decimal":
    case "amount":
      return { ...positiveEntry(heading, cell, "0"), ...base };
  }
}
