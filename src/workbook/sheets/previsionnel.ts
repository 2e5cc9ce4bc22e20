import { POSTES } from "../../domain/eligibility";
import { standingOf, type BuildContext } from "../compose/context";
import type { CellDefinition, SheetDefinition } from "../definition/definition";
import { BARE, TWO_LINES } from "./bare";
import { heading } from "./heading";
import { SHEET_NAMES } from "./sheetNames";

const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_ROW = HEADER_ROW + POSTES.length;
const TOTAL_ROW = LAST_ROW + 1;

/** A project of 48 months can touch five civil years. */
const YEARS = ["B", "C", "D", "E", "F"] as const;
const ASSIETTE = "G";
const TO_CHECK = "H";
const OUTSIDE = "I";
const TOTAL = "J";
const TOTALLED = [...YEARS, ASSIETTE, TO_CHECK, OUTSIDE, TOTAL] as const;

const yearCell = (column: string, index: number): CellDefinition => {
  const before = `${YEARS[index - 1] ?? ""}${HEADER_ROW}`;
  return {
    at: `${column}${HEADER_ROW}`,
    formula:
      index === 0
        ? '=IF({name:project_start}="","",YEAR({name:project_start}))'
        : `=IF(OR(${before}="",{name:fin}=""),"",IF(${before}<YEAR({name:fin}),${before}+1,""))`,
    format: "year",
    style: "columnHeader",
  };
};

const money = (at: string, formula: string): CellDefinition => ({ at, formula, format: "amount", style: "calculated" });

const posteCells = (row: number): readonly CellDefinition[] => [
  ...YEARS.map((year) =>
    money(
      `${year}${row}`,
      `=IF(${year}$${HEADER_ROW}="","",SUMIFS({column:couts.assiette},{column:couts.poste},$A${row},{column:couts.exercice},${year}$${HEADER_ROW}))`
    )
  ),
  money(`${ASSIETTE}${row}`, `=SUMIFS({column:couts.assiette},{column:couts.poste},$A${row})`),
  money(
    `${TO_CHECK}${row}`,
    `=SUMIFS({column:couts.horsAssiette},{column:couts.poste},$A${row},{column:couts.retainedStatus},{item:statuts/À vérifier})`
  ),
  money(`${OUTSIDE}${row}`, `=ROUND(${TOTAL}${row}-${ASSIETTE}${row}-${TO_CHECK}${row},2)`),
  money(`${TOTAL}${row}`, `=SUMIFS({column:couts.amount},{column:couts.poste},$A${row})`),
];

const posteNames: readonly CellDefinition[] = POSTES.map(({ name }, index) => ({
  at: `A${FIRST_ROW + index}`,
  formula: `={item:postes/${name}}`,
  style: "label",
}));

const totalCells: readonly CellDefinition[] = TOTALLED.map((column) => ({
  at: `${column}${TOTAL_ROW}`,
  ...(column === TOTAL ? { key: "coutTotal" } : {}),
  formula: YEARS.some((year) => year === column)
    ? `=IF(${column}$${HEADER_ROW}="","",SUM(${column}${FIRST_ROW}:${column}${LAST_ROW}))`
    : `=SUM(${column}${FIRST_ROW}:${column}${LAST_ROW})`,
  format: "amount",
  style: "total",
}));

const rows = Array.from({ length: POSTES.length }, (_, index) => FIRST_ROW + index);
const inRows = (column: string): string => `${column}${FIRST_ROW}:${column}${LAST_ROW}`;

/** What the fund may pay, by heading and civil year, beside what it may not and what is still to check. */
export function previsionnelSheet(context: BuildContext): SheetDefinition {
  const top = heading(
    "Prévisionnel FNAVDL par poste et par exercice",
    "Les montants viennent de la feuille {sheet:couts}. Ce qui est à vérifier reste hors de l’assiette."
  );
  return {
    ...BARE,
    ...top,
    key: "previsionnel",
    version: 1,
    name: SHEET_NAMES.previsionnel,
    standing: standingOf(context, "previsionnel"),
    texts: [
      ...top.texts,
      {
        at: `B${HEADER_ROW - 1}`,
        rows: [["Assiette FNAVDL par exercice", ...YEARS.slice(1).map(() => null)]],
        style: "label",
      },
      { at: `A${HEADER_ROW}`, rows: [["Poste"]], style: "columnHeader" },
      {
        at: `${ASSIETTE}${HEADER_ROW}`,
        rows: [["Assiette FNAVDL", "À vérifier", "Autre hors assiette", "Coût total"]],
        style: "columnHeader",
      },
      { at: `A${TOTAL_ROW}`, rows: [["Total"]], style: "total" },
    ],
    cells: [...top.cells, ...YEARS.map(yearCell), ...posteNames, ...rows.flatMap(posteCells), ...totalCells],
    charts: [
      {
        key: "coutsParPoste",
        title: "Coût total par poste : ce que le FNAVDL peut payer",
        kind: "stackedColumns",
        categories: inRows("A"),
        series: [
          { name: "Assiette FNAVDL", values: inRows(ASSIETTE) },
          { name: "À vérifier", values: inRows(TO_CHECK) },
          { name: "Autre hors assiette", values: inRows(OUTSIDE) },
        ],
        valueTitle: "Euros",
        format: "count",
        from: `A${TOTAL_ROW + 2}`,
        to: `H${TOTAL_ROW + 22}`,
      },
    ],
    widths: [{ column: "A", characters: 28 }, ...TOTALLED.map((column) => ({ column, characters: 16 }))],
    heights: [...BARE.heights, { row: HEADER_ROW, points: TWO_LINES }],
    frozen: { rows: HEADER_ROW, columns: 1 },
    printTitle: HEADER_ROW,
  };
}
