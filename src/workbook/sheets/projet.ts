import { INITIAL_PERIODS, LONGEST_MONTHS } from "../../domain/project";
import { standingOf, type BuildContext } from "../compose/context";
import type { CellDefinition, SheetDefinition, TableDefinition, WorkbookDefinition } from "../definition/definition";
import { BARE, heightOf, TWO_LINES } from "./bare";
import { listEntry, positiveEntry, textEntry } from "./entries";
import { heading } from "./heading";
import { PROJECT_TABLES } from "./landmarks";
import { fieldEntry, fieldFormat, fieldName, fieldNameKey, fieldStyle, SINGLE_FIELDS } from "./projectFields";
import { SHEET_NAMES } from "./sheetNames";

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const AFTER_FIELDS = FIRST_ROW + SINGLE_FIELDS.length;

const LABEL_WIDTH = 27;
const VALUE_WIDTH = 36;
const HELP_WIDTH = 45;

/** What follows from the fields, then what the programme allows, each in its cell. */
const ROWS = {
  total: AFTER_FIELDS + 1,
  end: AFTER_FIELDS + 2,
  edition: AFTER_FIELDS + 3,
  shortest: AFTER_FIELDS + 6,
  longer: AFTER_FIELDS + 7,
  longest: AFTER_FIELDS + 8,
  missing: AFTER_FIELDS + 11,
  lengths: AFTER_FIELDS + 12,
  lead: AFTER_FIELDS + 13,
} as const;

/** A project can name most of the publics: their labels take several lines. */
const CHOICES_HEIGHT = 75;

const heights: SheetDefinition["heights"] = [
  ...BARE.heights,
  { row: HEADER_ROW, points: TWO_LINES },
  { row: ROWS.edition, points: TWO_LINES },
  ...SINGLE_FIELDS.map(({ key, help }, index) => ({
    row: FIRST_ROW + index,
    points: key === "publics" ? CHOICES_HEIGHT : heightOf([{ text: help.fr, characters: HELP_WIDTH }]),
  })),
];

const LANDMARKS = { shortest: `$B$${ROWS.shortest}`, longer: `$B$${ROWS.longer}` } as const;

const rowOf = (key: string): number => FIRST_ROW + SINGLE_FIELDS.findIndex((field) => field.key === key);
const cellOf = (key: string): string => `B${rowOf(key)}`;

const fieldCells: readonly CellDefinition[] = SINGLE_FIELDS.map((field, index) => {
  const at = `B${FIRST_ROW + index}`;
  return {
    at,
    key: field.key,
    format: fieldFormat(field),
    style: fieldStyle(field),
    entry: fieldEntry(field, at, LANDMARKS),
  };
});

const followingCells: readonly CellDefinition[] = [
  {
    at: `B${ROWS.total}`,
    key: "totalMonths",
    formula: `=IF(${cellOf("months")}="","",${cellOf("months")}+SUM({column:renouvellements.months}))`,
    format: "count",
    style: "calculatedCentred",
  },
  {
    at: `B${ROWS.end}`,
    key: "fin",
    formula: `=IF(OR(${cellOf("start")}="",B${ROWS.total}=""),"",EDATE(${cellOf("start")},B${ROWS.total})-1)`,
    format: "date",
    style: "calculatedCentred",
  },
  { at: `B${ROWS.edition}`, key: "edition", style: "calculatedText" },
  { at: `B${ROWS.shortest}`, key: "shortest", format: "count", style: "calculatedCentred" },
  { at: `B${ROWS.longer}`, key: "longer", format: "count", style: "calculatedCentred" },
  { at: `B${ROWS.longest}`, key: "longest", format: "count", style: "calculatedCentred" },
  {
    at: `B${ROWS.missing}`,
    key: "manques",
    formula: `=${SINGLE_FIELDS.filter(({ isRequired }) => isRequired)
      .map(({ key }) => `(${cellOf(key)}="")`)
      .join("+")}+(COUNTA({column:bailleurs.name})=0)`,
    format: "count",
    style: "calculatedCentred",
  },
  {
    at: `B${ROWS.lengths}`,
    key: "dureeHorsLimites",
    formula: `=IF(${cellOf("months")}="",0,IF(OR(AND(${cellOf("months")}<>B${ROWS.shortest},${cellOf("months")}<>B${ROWS.longer}),B${ROWS.total}>B${ROWS.longest}),1,0))`,
    format: "count",
    style: "calculatedCentred",
  },
  {
    at: `B${ROWS.lead}`,
    key: "chefDeFileFaux",
    formula: "=IF(COUNTIF({column:bailleurs.isLead},{item:ouiNon/Oui})=1,0,1)",
    format: "count",
    style: "calculatedCentred",
  },
];

/** The partners and the renewals grow beside the fields, each in its own table. */
const tables: readonly TableDefinition[] = [
  {
    key: "bailleurs",
    name: "Bailleurs",
    at: `E${HEADER_ROW}`,
    blankRows: 4,
    columns: [
      {
        key: "name",
        header: PROJECT_TABLES.bailleurs.name,
        format: "general",
        style: "input",
        width: 26,
        entry: textEntry(
          "Bailleur",
          "{first:bailleurs.name}",
          "Nom du bailleur, tel qu’il sera écrit sur les autres feuilles."
        ),
      },
      {
        key: "isLead",
        header: PROJECT_TABLES.bailleurs.isLead,
        format: "general",
        style: "inputCentred",
        width: 10,
        entry: listEntry("Chef de file", "ouiNon", "Oui ou non"),
      },
    ],
  },
  {
    key: "associations",
    name: "Associations",
    at: `H${HEADER_ROW}`,
    blankRows: 4,
    columns: [
      {
        key: "name",
        header: PROJECT_TABLES.associations.name,
        format: "general",
        style: "input",
        width: 26,
        entry: textEntry(
          "Association",
          "{first:associations.name}",
          "Nom de l’association partenaire, tel qu’il sera écrit sur les autres feuilles."
        ),
      },
    ],
  },
  {
    key: "renouvellements",
    name: "Renouvellements",
    at: `J${HEADER_ROW}`,
    blankRows: 4,
    columns: [
      {
        key: "months",
        header: PROJECT_TABLES.renouvellements.months,
        format: "count",
        style: "inputCentred",
        width: 17,
        entry: positiveEntry("Renouvellement en mois", "{first:renouvellements.months}", "12"),
      },
    ],
  },
];

/** What the sheet keeps of the programme's limits. */
export const projetLandmarks = {
  "projet.shortest": INITIAL_PERIODS[0],
  "projet.longer": INITIAL_PERIODS[1],
  "projet.longest": LONGEST_MONTHS,
} as const;

/** Names of the workbook for every field: the other sheets and the pane find them wherever they are moved. */
export const projetNames: WorkbookDefinition["names"] = [
  ...SINGLE_FIELDS.map((field) => ({
    key: fieldNameKey(field.key),
    name: fieldName(field),
    cell: `projet.${field.key}`,
  })),
  { key: "fin", name: "Projet_fin_de_la_convention", cell: "projet.fin" },
];

/** The frame of the project, typed once: everything else reads it. */
export function projetSheet(context: BuildContext): SheetDefinition {
  const top = heading(
    "Le projet",
    "Remplissez les cellules à fond crème, ici ou dans le volet : les autres feuilles les lisent."
  );
  return {
    ...BARE,
    ...top,
    key: "projet",
    version: 1,
    name: SHEET_NAMES.projet,
    standing: standingOf(context, "projet"),
    texts: [
      ...top.texts,
      { at: `A${HEADER_ROW}`, rows: [["Information", "Valeur", "À savoir"]], style: "columnHeader" },
      { at: `A${FIRST_ROW}`, rows: SINGLE_FIELDS.map(({ title }) => [title.fr]), style: "label" },
      { at: `C${FIRST_ROW}`, rows: SINGLE_FIELDS.map(({ help }) => [help.fr]), style: "text" },
      {
        at: `A${ROWS.total}`,
        rows: [["Durée totale en mois"], ["Fin de la convention"], ["Référentiel"]],
        style: "label",
      },
      { at: `A${ROWS.shortest - 1}`, rows: [["Ce que le programme permet, en mois"]], style: "note" },
      {
        at: `A${ROWS.shortest}`,
        rows: [["Période initiale courte"], ["Période initiale longue"], ["Durée totale au plus"]],
        style: "label",
      },
      { at: `A${ROWS.missing - 1}`, rows: [["Ce que la feuille {sheet:controles} reprend"]], style: "note" },
      {
        at: `A${ROWS.missing}`,
        rows: [["Champs obligatoires vides"], ["Durée hors limites"], ["Chef de file à désigner"]],
        style: "label",
      },
    ],
    cells: [...top.cells, ...fieldCells, ...followingCells],
    tables,
    widths: [
      { column: "A", characters: LABEL_WIDTH },
      { column: "B", characters: VALUE_WIDTH },
      { column: "C", characters: HELP_WIDTH },
      { column: "D", characters: 2 },
      { column: "G", characters: 2 },
      { column: "I", characters: 2 },
    ],
    heights,
    frozen: { rows: HEADER_ROW, columns: 0 },
    printTitle: HEADER_ROW,
  };
}
