import { costHeaderOf } from "../../domain/costs";
import { headerOf } from "../../domain/tracking";
import type { WorkbookPart } from "../definition/parts";
import type { SheetKey } from "./sheetNames";

/** The sheet whose presence says that a workbook has a part. */
export const SHEET_OF_PART = { budget: "couts", suivi: "suivi" } as const satisfies Readonly<
  Record<WorkbookPart, SheetKey>
>;

/** The sheets that several parts share and that receive more when one joins; an empty column is left on Calculs. */
export const SHARED_SHEETS = ["lisezMoi", "calculs", "controles", "listes"] as const satisfies readonly SheetKey[];

/** The row where the titles of the lists stand. */
export const LISTS_ROW = 4;

/** The tables beside the fields of the project: their columns and their headers, in order. */
export const PROJECT_TABLES = {
  bailleurs: { name: "Bailleur", isLead: "Chef de file" },
  associations: { name: "Association" },
  renouvellements: { months: "Renouvellement en mois" },
} as const;

export type ProjectTableKey = keyof typeof PROJECT_TABLES;

/** On each sheet, the header that tells which table of ours holds it: the others may have been renamed by a person. */
const TABLE_OF_HEADER: Readonly<Partial<Record<SheetKey, Readonly<Record<string, string>>>>> = {
  projet: {
    [PROJECT_TABLES.bailleurs.name]: "bailleurs",
    [PROJECT_TABLES.associations.name]: "associations",
    [PROJECT_TABLES.renouvellements.months]: "renouvellements",
  },
  couts: { [costHeaderOf("exercice")]: "couts" },
  suivi: { [headerOf("code_menage")]: "suivi" },
  indicateurs: { Code: "indicateurs", Trimestre: "trimestres" },
  referentiel: { Règle: "referentiel" },
};

const headersOn = (sheet: string): Readonly<Record<string, string>> =>
  new Map<string, Readonly<Record<string, string>>>(Object.entries(TABLE_OF_HEADER)).get(sheet) ?? {};

/** The table of ours that a table of one of our sheets is, by its headers; undefined for a table of someone else. */
export const tableKeyed = (sheet: string, headers: readonly string[]): string | undefined =>
  headers.map((header) => headersOn(sheet)[header]).find((key) => key !== undefined);
