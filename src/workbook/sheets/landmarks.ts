import { costHeaderOf } from "../../domain/costs";
import { RULEBOOK_COLUMNS } from "../../domain/eligibility";
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

/** The cells above the table of rules, by key, and the name of the workbook that follows each wherever it goes. */
export const RULEBOOK_CELLS = {
  editionName: "Referentiel_edition",
  editionVersion: "Referentiel_version",
  editionDate: "Referentiel_date",
  editionSource: "Referentiel_source",
  adaptation: "Referentiel_adaptation",
  day: "Referentiel_en_vigueur_au",
  region: "Referentiel_region",
  call: "Referentiel_appel",
} as const;

export type RulebookCell = keyof typeof RULEBOOK_CELLS;

/** Under which key the names of a workbook hold one of these cells. */
export const rulebookNameKey = (cell: RulebookCell): `referentiel_${RulebookCell}` => `referentiel_${cell}`;

const isRulebookCell = (key: string): key is RulebookCell => Object.hasOwn(RULEBOOK_CELLS, key);

export const RULEBOOK_CELL_KEYS: readonly RulebookCell[] = Object.keys(RULEBOOK_CELLS).filter(isRulebookCell);

/** The header of a column of the table of rules. */
export const rulebookHeaderOf = (key: (typeof RULEBOOK_COLUMNS)[number]["key"]): string =>
  RULEBOOK_COLUMNS.find((column) => column.key === key)?.title.fr ?? key;

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
  referentiel: { [rulebookHeaderOf("id")]: "referentiel" },
};

const headersOn = (sheet: string): Readonly<Record<string, string>> =>
  new Map<string, Readonly<Record<string, string>>>(Object.entries(TABLE_OF_HEADER)).get(sheet) ?? {};

/** The table of ours that a table of one of our sheets is, by its headers; undefined for a table of someone else. */
export const tableKeyed = (sheet: string, headers: readonly string[]): string | undefined =>
  headers.map((header) => headersOn(sheet)[header]).find((key) => key !== undefined);
