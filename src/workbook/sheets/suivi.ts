import { LISTS, TRACKING_COLUMNS, type ListDeclaration } from "../../domain/tracking";
import type { ColumnDefinition, EntryDefinition, SheetDefinition } from "../definition/definition";
import type { NumberFormat, StyleName } from "../plan/styles";
import { standingOf, type BuildContext } from "../compose/context";
import { BARE, HEADER_HEIGHT } from "./bare";
import { heading } from "./heading";
import { SHEET_NAMES } from "./sheetNames";
import { dateEntry, listEntry, NOT_IN_LIST, positiveEntry, textEntry } from "./entries";

type TrackingColumn = (typeof TRACKING_COLUMNS)[number];
type Kind = TrackingColumn["kind"];

const FORMATS: Readonly<Record<Kind, NumberFormat>> = {
  code: "text",
  text: "general",
  list: "general",
  date: "date",
  amount: "amount",
  count: "count",
  score: "count",
};

const WIDTHS: Readonly<Record<Exclude<Kind, "list">, number>> = {
  code: 13,
  text: 24,
  date: 14,
  amount: 15,
  count: 12,
  score: 13,
};

/** The landlords and the associations are those of the sheet Projet. */
const PARTNERS: Readonly<Record<string, string>> = {
  bailleur: "{area:bailleurs.name}",
  association: "{area:associations.name}",
};

/** A header on several lines needs its longest word, and the button that filters. */
const HEADER_WIDTH = 13;
const MARGIN = 2;

/** A list is as wide as its longest word. */
const widthOf = (column: TrackingColumn): number => {
  if (PARTNERS[column.key] !== undefined) return WIDTHS.text;
  if (column.kind !== "list") return WIDTHS[column.kind];
  const lists: readonly ListDeclaration[] = LISTS;
  const labels = lists.find(({ key }) => key === column.list)?.labels ?? [];
  return Math.max(HEADER_WIDTH, ...labels.map(({ fr }) => fr.length + MARGIN));
};

const STYLES: Readonly<Record<Kind, StyleName>> = {
  code: "input",
  text: "input",
  list: "input",
  date: "inputCentred",
  amount: "input",
  count: "inputCentred",
  score: "inputCentred",
};

const entryOf = (column: TrackingColumn): EntryDefinition => {
  const first = `{first:suivi.${column.key}}`;
  const title = column.title.fr;
  switch (column.kind) {
    case "list":
      return { ...listEntry(title, column.list, title), message: column.help.fr };
    case "date":
      return { ...dateEntry(title, first), message: column.help.fr };
    case "amount":
    case "count":
    case "score":
      return { ...positiveEntry(title, first, "0"), message: column.help.fr };
    case "code":
    case "text": {
      const from = PARTNERS[column.key];
      if (from !== undefined)
        return {
          rule: { kind: "choices", from },
          title,
          message: column.help.fr,
          alert: "warning",
          error: NOT_IN_LIST,
        };
      return textEntry(title, first, column.help.fr);
    }
  }
};

const columnOf = (column: TrackingColumn): ColumnDefinition => ({
  key: column.key,
  header: column.title.fr,
  format: FORMATS[column.kind],
  style: STYLES[column.kind],
  width: widthOf(column),
  entry: entryOf(column),
});

const HEADER_ROW = 4;
const BLANK_ROWS = 15;

/** Household tracking: one row is one measure of one household, known by a code. */
export function suiviSheet(context: BuildContext): SheetDefinition {
  const top = heading(
    "Suivi des ménages : une ligne par mesure",
    "Un ménage est connu par un code : ni nom, ni adresse, ni santé. Un retour du ménage fait une nouvelle ligne.",
    "B1"
  );
  return {
    ...BARE,
    ...top,
    key: "suivi",
    version: 2,
    name: SHEET_NAMES.suivi,
    standing: standingOf(context, "suivi"),
    tables: [
      {
        key: "suivi",
        name: "Suivi",
        at: `A${HEADER_ROW}`,
        blankRows: BLANK_ROWS,
        columns: TRACKING_COLUMNS.map(columnOf),
      },
    ],
    heights: [...BARE.heights, { row: HEADER_ROW, points: HEADER_HEIGHT }],
    frozen: { rows: HEADER_ROW, columns: 1 },
    printTitle: HEADER_ROW,
  };
}
