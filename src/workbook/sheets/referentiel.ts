import { RULEBOOK_COLUMNS } from "../../domain/eligibility";
import { standingOf, type BuildContext } from "../compose/context";
import type { CellDefinition, ColumnDefinition, SheetDefinition } from "../definition/definition";
import { BARE, HEADER_HEIGHT } from "./bare";
import { dateEntry, textEntry } from "./entries";
import { heading } from "./heading";
import { RULEBOOK_LOOKS, rulebookEntry } from "./rulebookEntries";
import { SHEET_NAMES } from "./sheetNames";

const HEADER_ROW = 8;

/** Three lines: the longest source. */
const ROW_HEIGHT = 45;

const cell = (key: string): string => `{this:referentiel.${key}}`;
const setting = (key: string): string => `{cell:referentiel.${key}}`;

/** A date that is missing, or a day that is not chosen, limits nothing. */
const isSince = `OR(NOT(ISNUMBER(${cell("validFrom")})),NOT(ISNUMBER(${setting("day")})),${cell("validFrom")}<=${setting("day")})`;
const isUntil = `OR(NOT(ISNUMBER(${cell("validTo")})),NOT(ISNUMBER(${setting("day")})),${setting("day")}<=${cell("validTo")})`;

/** A rule of one region or one call counts where the settings name it; the others count everywhere. */
const isHere = (key: "region" | "call"): string => `OR(TRIM(${cell(key)})="",TRIM(${cell(key)})=TRIM(${setting(key)}))`;

const inForce = `=IF(TRIM(${cell("id")})="","",IF(AND(${isSince},${isUntil},${isHere("region")},${isHere("call")}),{item:ouiNon/Oui},{item:ouiNon/Non}))`;

const columnOf = (column: (typeof RULEBOOK_COLUMNS)[number]): ColumnDefinition => {
  const entry = rulebookEntry(column);
  return {
    key: column.key,
    header: column.title.fr,
    ...RULEBOOK_LOOKS[column.key],
    ...(column.key === "inForce" ? { formula: inForce } : {}),
    ...(entry === undefined ? {} : { entry }),
  };
};

/** Which edition the rows adapt, and what was imported over it. */
const edition: readonly CellDefinition[] = [
  { at: "A4", key: "editionName", style: "calculatedText" },
  { at: "B4", key: "editionVersion", style: "calculatedCentred" },
  { at: "C4", key: "editionDate", format: "date", style: "calculatedCentred" },
  {
    at: "D4",
    formula:
      "=COUNTIF({column:referentiel.inForce},{item:ouiNon/Oui})-COUNTIFS({column:referentiel.inForce},{item:ouiNon/Oui},{column:referentiel.action},{item:actions/Retirer})",
    format: "count",
    style: "calculatedCentred",
  },
  { at: "E4", key: "editionSource", style: "calculatedText" },
  { at: "I4", key: "adaptation", style: "calculatedText" },
];

/** No rule is older than the edition: a project that began before it is read with its first day. */
const firstDay = `=IF({name:project_start}="","",MAX({name:project_start},${setting("editionDate")}))`;

const settings: readonly CellDefinition[] = [
  {
    at: "F4",
    key: "day",
    formula: firstDay,
    format: "date",
    style: "inputCentred",
    entry: {
      ...dateEntry("Règles en vigueur au", "$F$4"),
      message:
        "Le jour dont les règles s’appliquent. Proposé : le début du projet. Vide : toutes les règles, quelles que soient leurs dates.",
    },
  },
  {
    at: "G4",
    key: "region",
    style: "inputText",
    entry: textEntry(
      "Région",
      "$G$4",
      "La région du projet, écrite comme dans la colonne Région : ses règles s’ajoutent aux règles nationales. Vide : les règles nationales seules."
    ),
  },
  {
    at: "H4",
    key: "call",
    style: "inputText",
    entry: textEntry(
      "Appel à projets",
      "$H$4",
      "L’appel à projets auquel le projet répond, écrit comme dans la colonne Appel : ses règles s’ajoutent aux autres. Vide : aucun."
    ),
  },
];

const LABELS = [
  "Édition",
  "Version",
  "Date",
  "En vigueur",
  "Source",
  "Règles en vigueur au",
  "Région",
  "Appel à projets",
  "Adaptation",
];

const HOW_TO = [
  "Changer une règle : remplissez, sur sa ligne, les cellules à changer. Une cellule vide garde ce que dit l’édition ; ses mots se lisent sur la feuille {sheet:calculs}.",
  "Ajouter des mots à une règle : Action « Compléter ». Ne plus l’appliquer : « Retirer ». Plusieurs expressions dans une cellule se séparent par « ; ».",
  "Ajouter une règle : une ligne libre en bas, avec un identifiant, une clause, des mots et un motif. La colonne En vigueur suit les réglages de la ligne 4.",
];

/** The rules that decide what the fund pays, one row per rule: those of the edition, to be adapted, and one's own. */
export function referentielSheet(context: BuildContext): SheetDefinition {
  const top = heading(
    "Référentiel d’éligibilité des coûts",
    "Ces règles décident du contrôle de chaque ligne de coût. Les cellules à fond crème sont les vôtres.",
    "B1"
  );
  return {
    ...BARE,
    key: "referentiel",
    version: 1,
    name: SHEET_NAMES.referentiel,
    standing: standingOf(context, "referentiel"),
    texts: [
      ...top.texts,
      { at: "A3", rows: [LABELS], style: "label" },
      { at: "B5", rows: HOW_TO.map((line) => [line]), style: "note" },
    ],
    cells: [...top.cells, ...edition, ...settings],
    tables: [
      {
        key: "referentiel",
        name: "Referentiel",
        at: `A${HEADER_ROW}`,
        rowHeight: ROW_HEIGHT,
        freeRows: 12,
        columns: RULEBOOK_COLUMNS.map(columnOf),
      },
    ],
    conditions: [
      ...top.conditions,
      { on: "referentiel.*", formula: "={first:referentiel.action}={name:motRetirer}", style: "retired" },
      { on: "referentiel.inForce", formula: "={first:referentiel.inForce}={name:motNon}", style: "attention" },
    ],
    heights: [...BARE.heights, { row: 4, points: ROW_HEIGHT }, { row: HEADER_ROW, points: HEADER_HEIGHT }],
    frozen: { rows: HEADER_ROW, columns: 1 },
    printTitle: HEADER_ROW,
  };
}
