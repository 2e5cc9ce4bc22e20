import { TRACKING_COLUMNS } from "../../domain/tracking";
import type { ColumnDefinition, EntryDefinition, SheetDefinition } from "../definition/definition";
import type { NumberFormat } from "../plan/styles";
import { dateEntry, listEntry, positiveEntry, textEntry } from "./entries";

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

const WIDTHS: Readonly<Record<Kind, number>> = {
  code: 18,
  text: 22,
  list: 26,
  date: 16,
  amount: 16,
  count: 12,
  score: 13,
};

const entryOf = (column: TrackingColumn): EntryDefinition => {
  const first = `{first:suivi.${column.key}}`;
  const heading = column.title.fr;
  switch (column.kind) {
    case "list":
      return { ...listEntry(heading, column.list, heading), message: column.help.fr };
    case "date":
      return { ...dateEntry(heading, first), message: column.help.fr };
    case "amount":
    case "count":
    case "score":
      return { ...positiveEntry(heading, first, "0"), message: column.help.fr };
    case "code":
    case "text":
      return textEntry(heading, first, column.help.fr);
  }
};

const columnOf = (column: TrackingColumn): ColumnDefinition => ({
  key: column.key,
  header: column.title.fr,
  format: FORMATS[column.kind],
  style: "input",
  width: WIDTHS[column.kind],
  entry: entryOf(column),
});

const filled = (key: string): string => `({column:suivi.${key}}<>"")`;
const empty = (key: string): string => `({column:suivi.${key}}="")`;

/** Household tracking: one row is one measure of one household, known by a code. */
export const suiviSheet: SheetDefinition = {
  key: "suivi",
  name: "Suivi",
  texts: [
    { at: "A1", rows: [["Suivi des ménages : une ligne par mesure"]], style: "title" },
    {
      at: "B2",
      rows: [["OK quand chaque entrée a un code ménage et que chaque sortie a un motif et suit son entrée."]],
      style: "note",
    },
    { at: "A3", rows: [["Sans code"]], style: "label" },
    { at: "C3", rows: [["Sorties sans motif"]], style: "label" },
    { at: "E3", rows: [["Sorties avant l’entrée"]], style: "label" },
  ],
  cells: [
    {
      at: "A2",
      key: "controle",
      formula: "=IF(B3+D3+F3=0,{item:verdicts/OK},{item:verdicts/À VOIR})",
      style: "check",
    },
    {
      at: "B3",
      formula: `=SUMPRODUCT(${filled("date_entree")}*${empty("code_menage")})`,
      format: "count",
      style: "total",
    },
    {
      at: "D3",
      formula: `=SUMPRODUCT(${filled("date_sortie")}*${empty("motif_sortie")})`,
      format: "count",
      style: "total",
    },
    {
      at: "F3",
      formula: `=SUMPRODUCT(${filled("date_sortie")}*({column:suivi.date_sortie}<{column:suivi.date_entree}))`,
      format: "count",
      style: "total",
    },
  ],
  tables: [{ key: "suivi", name: "Suivi", at: "A5", columns: TRACKING_COLUMNS.map(columnOf) }],
  spills: [],
  conditions: [
    { on: "A2", formula: "=$B$3+$D$3+$F$3=0", style: "good" },
    { on: "A2", formula: "=$B$3+$D$3+$F$3>0", style: "attention" },
  ],
  widths: [],
  heights: [
    { row: 1, points: 24 },
    { row: 5, points: 48 },
  ],
  frozen: { rows: 5, columns: 1 },
  printTitle: 5,
};
