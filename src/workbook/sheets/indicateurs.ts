import { standingOf, type BuildContext } from "../compose/context";
import type { ColumnDefinition, SheetDefinition, TableDefinition } from "../definition/definition";
import { rangeAddress } from "../plan/address";
import { BARE, HEADER_HEIGHT } from "./bare";
import { dateEntry, positiveEntry } from "./entries";
import { heading } from "./heading";
import { SHEET_NAMES } from "./sheetNames";

const HEADER_ROW = 7;

/** Five lines: the longest definition. */
const ROW_HEIGHT = 75;

const ABSENT = "{item:etats/Indisponible}";
const BLANK = '""';

/** A column read in the array answer, by the code of the indicator. Where there is no answer, the value says so. */
function read(
  key: string,
  header: string,
  width: number,
  style: ColumnDefinition["style"] = "calculated"
): ColumnDefinition {
  const answer = `INDEX({spill:indicateurs.${header}},MATCH({this:indicateurs.code},{spill:indicateurs.Code},0))`;
  return {
    key,
    header,
    format: "general",
    style,
    width,
    formula: `=IF(ISERROR(${answer}),${key === "valeur" ? ABSENT : BLANK},IF(${answer}="","",${answer}))`,
  };
}

const indicateurs: TableDefinition = {
  key: "indicateurs",
  name: "Indicateurs",
  at: `A${HEADER_ROW}`,
  rowHeight: ROW_HEIGHT,
  columns: [
    { key: "code", header: "Code", format: "general", style: "calculated", width: 25 },
    { key: "titre", header: "Indicateur", format: "general", style: "calculatedText", width: 32 },
    { key: "definition", header: "Définition", format: "general", style: "calculatedText", width: 66 },
    read("valeur", "Valeur", 12),
    read("numerateur", "Numérateur", 14),
    read("denominateur", "Dénominateur", 16),
    read("exclus", "Exclus", 9),
    read("inconnus", "Inconnus", 11),
    read("unite", "Unité", 10, "calculatedCentred"),
  ],
};

const rank = "{this:trimestres.rank}";
const step = "{cell:indicateurs.pas}";
const first = "{this:trimestres.first}";
const last = "{this:trimestres.last}";
const START = "{name:project_start}";
const END = "{name:fin}";
const entry = "{column:suivi.date_entree}";
const exit = "{column:suivi.date_sortie}";

const quarterColumn = (key: string, header: string, format: "date" | "count", formula: string): ColumnDefinition => ({
  key,
  header,
  format,
  style: format === "date" ? "calculatedCentred" : "calculated",
  width: 13,
  formula,
});

/** Flows and stock by quarter of the project: native formulas, which hold where the add-in is absent. */
const trimestres: TableDefinition = {
  key: "trimestres",
  name: "Trimestres",
  at: `K${HEADER_ROW}`,
  columns: [
    { key: "rank", header: "Trimestre", format: "rank", style: "calculatedCentred", width: 12 },
    quarterColumn(
      "first",
      "Premier jour",
      "date",
      `=IF(OR(${START}="",${END}=""),"",IF(EDATE(${START},${step}*(${rank}-1))>${END},"",EDATE(${START},${step}*(${rank}-1))))`
    ),
    quarterColumn("last", "Dernier jour", "date", `=IF(${first}="","",MIN(EDATE(${START},${step}*${rank})-1,${END}))`),
    quarterColumn(
      "entries",
      "Entrées",
      "count",
      `=IF(${first}="",0,SUMPRODUCT((${entry}>=${first})*(${entry}<=${last})))`
    ),
    quarterColumn("exits", "Sorties", "count", `=IF(${first}="",0,SUMPRODUCT((${exit}>=${first})*(${exit}<=${last})))`),
    quarterColumn(
      "running",
      "Mesures en cours",
      "count",
      `=IF(${first}="",0,SUMPRODUCT((${entry}<>"")*(${entry}<=${last})*(((${exit}="")+(${exit}>${last}))>0)))`
    ),
  ],
};

/** Wide enough for the quarters and their chart to fill a page of their own, beside the one of the indicators. */
const CHART_COLUMNS = ["Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z", "AA", "AB", "AC"] as const;
const CHART_COLUMN = 8;

/** The chart stands over the quarters that the project has when the sheet is made. */
const chartOf = (quarters: number): SheetDefinition["charts"][number] => {
  const values = (column: string): string => {
    const index = trimestres.columns.findIndex(({ key }) => key === column);
    return rangeAddress({ row: HEADER_ROW + 1, column: 11 + index }, quarters, 1);
  };
  return {
    key: "mesuresParTrimestre",
    title: "Entrées, sorties et mesures en cours par trimestre",
    kind: "columns",
    categories: values("rank"),
    series: [
      { name: "Entrées", values: values("entries") },
      { name: "Sorties", values: values("exits") },
      { name: "Mesures en cours à la fin", values: values("running") },
    ],
    valueTitle: "Mesures",
    format: "count",
    from: `R${HEADER_ROW + 1}`,
    to: `AC${HEADER_ROW + 6}`,
  };
};

/** The indicators of a period, one row each, in the frozen order of the registry, and the quarters of the project. */
export function indicateursSheet(context: BuildContext, quarters: number): SheetDefinition {
  const top = heading("Indicateurs de la période", "Changez les deux dates pour voir une autre période.");
  return {
    ...BARE,
    key: "indicateurs",
    version: 2,
    name: SHEET_NAMES.indicateurs,
    standing: standingOf(context, "indicateurs"),
    texts: [
      ...top.texts,
      { at: "A4", rows: [["Début"], ["Fin"]], style: "label" },
      {
        at: "C4",
        rows: [["Premier jour de la période, compris."], ["Dernier jour de la période, compris."]],
        style: "note",
      },
      { at: "K3", rows: [["Mesures par trimestre du projet"]], style: "note" },
      { at: "K5", rows: [["Pas en mois"]], style: "label" },
    ],
    cells: [
      ...top.cells,
      { at: "B4", key: "debut", format: "date", style: "inputCentred", entry: dateEntry("Début de la période", "B4") },
      { at: "B5", key: "fin", format: "date", style: "inputCentred", entry: dateEntry("Fin de la période", "B5") },
      { at: "L5", key: "pas", format: "count", style: "inputCentred", entry: positiveEntry("Pas en mois", "L5", "3") },
    ],
    tables: [indicateurs, trimestres],
    charts: [chartOf(quarters)],
    conditions: top.conditions,
    heights: [...BARE.heights, { row: HEADER_ROW, points: HEADER_HEIGHT }],
    widths: [{ column: "J", characters: 3 }, ...CHART_COLUMNS.map((column) => ({ column, characters: CHART_COLUMN }))],
    frozen: { rows: HEADER_ROW, columns: 1 },
    printTitle: HEADER_ROW,
    printColumns: null,
  };
}
