import { COST_COLUMNS } from "../../domain/costs";
import { standingOf, type BuildContext } from "../compose/context";
import type { ColumnDefinition, SheetDefinition } from "../definition/definition";
import { BARE, HEADER_HEIGHT } from "./bare";
import { costCalculations } from "./costCalculations";
import { costEntry, COST_LOOKS } from "./costEntries";
import { heading } from "./heading";
import { SHEET_NAMES } from "./sheetNames";

const HEADER_ROW = 8;
const BLANK_ROWS = 15;

/** The statuses, in the order of the summary and of the columns that hold it. */
const SUMMARY = [
  { column: "B", status: "Éligible" },
  { column: "C", status: "Inéligible" },
  { column: "D", status: "À vérifier" },
] as const;

const statusCells: SheetDefinition["cells"] = SUMMARY.flatMap(({ column }) => [
  {
    at: `${column}4`,
    formula: `=SUMIFS({column:couts.amount},{column:couts.retainedStatus},${column}$3)`,
    format: "amount",
    style: "total",
  } as const,
  {
    at: `${column}5`,
    formula: `=COUNTIFS({column:couts.retainedStatus},${column}$3)`,
    format: "count",
    style: "total",
  } as const,
]);

const sum = (at: string, column: string): SheetDefinition["cells"][number] => ({
  at,
  formula: `=SUM({column:couts.${column}})`,
  format: "amount",
  style: "total",
});

const columnOf = (column: (typeof COST_COLUMNS)[number]): ColumnDefinition => {
  const formula = costCalculations[column.key];
  const entry = formula === undefined ? costEntry(column) : undefined;
  return {
    key: column.key,
    header: column.title.fr,
    ...COST_LOOKS[column.key],
    ...(formula === undefined ? {} : { formula }),
    ...(entry === undefined ? {} : { entry }),
  };
};

/** The colour of a status, which only repeats its word, in every column that holds one: from the live answer on. */
const statusColours: SheetDefinition["conditions"] = (["good", "bad", "attention"] as const).map((style, index) => ({
  on: "couts.controle:retainedStatus",
  formula: `={start:couts.controle}=$${SUMMARY[index]?.column ?? ""}$3`,
  style,
}));

/** A decision asks for its justification: the cell stands out until something is written there. */
const missingJustification: SheetDefinition["conditions"][number] = {
  on: "couts.justification",
  formula: `=AND(TRIM({first:couts.decision})<>"",TRIM({first:couts.justification})="")`,
  style: "bad",
};

/** Every cost of the project, one per line: whether the fund can pay it, why, and what is kept for the application. */
export function coutsSheet(context: BuildContext): SheetDefinition {
  const top = heading(
    "Coûts du projet et éligibilité au FNAVDL",
    "Un coût par ligne, dans les colonnes à fond crème : le reste se calcule."
  );
  return {
    ...BARE,
    key: "couts",
    version: 2,
    name: SHEET_NAMES.couts,
    standing: standingOf(context, "couts"),
    texts: [
      ...top.texts,
      {
        at: "A3",
        rows: [["Synthèse", "Éligible", "Inéligible", "À vérifier", "Coût total", "Assiette", "Hors assiette"]],
        style: "label",
      },
      { at: "A4", rows: [["Montant"], ["Lignes"], ["Enregistré le"]], style: "label" },
      { at: "C6", rows: [["Édition"]], style: "label" },
      {
        at: "F6",
        rows: [["Jour et édition de la colonne Contrôle enregistré. Une décision demande une justification."]],
        style: "note",
      },
    ],
    cells: [
      ...top.cells,
      ...statusCells,
      sum("E4", "amount"),
      sum("F4", "assiette"),
      sum("G4", "horsAssiette"),
      { at: "E5", formula: "=COUNTA({column:couts.label})", format: "count", style: "total" },
      { at: "B6", key: "recordedOn", format: "date", style: "calculatedCentred" },
      { at: "D6", key: "recordedEdition", style: "calculated" },
    ],
    tables: [
      {
        key: "couts",
        name: "Couts",
        at: `A${HEADER_ROW}`,
        rowHeight: 60,
        blankRows: BLANK_ROWS,
        columns: COST_COLUMNS.map(columnOf),
      },
    ],
    conditions: [...top.conditions, ...statusColours, missingJustification],
    heights: [...BARE.heights, { row: HEADER_ROW, points: HEADER_HEIGHT }],
    frozen: { rows: HEADER_ROW, columns: 0 },
    printTitle: HEADER_ROW,
    printColumns: "A:D",
  };
}
