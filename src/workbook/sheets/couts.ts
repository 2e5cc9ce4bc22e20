import type { SheetDefinition } from "../definition/definition";
import { listEntry, orBlank, positiveEntry, textEntry } from "./entries";

/** The statuses, in the order of the summary and of the columns that hold it. */
const SUMMARY = [
  { column: "B", status: "Éligible" },
  { column: "C", status: "Inéligible" },
  { column: "D", status: "À vérifier" },
] as const;

const statusCells = SUMMARY.flatMap(({ column }) => [
  {
    at: `${column}4`,
    formula: `=SUMIFS({column:couts.amount},{column:couts.controle},${column}$3)`,
    format: "amount",
    style: "total",
  } as const,
  {
    at: `${column}5`,
    formula: `=COUNTIFS({column:couts.controle},${column}$3)`,
    format: "count",
    style: "total",
  } as const,
]);

/** Cost lines and what the fund can pay of them. The answers come from the array calls of the sheet Calculs. */
export const coutsSheet: SheetDefinition = {
  key: "couts",
  name: "Coûts",
  texts: [
    { at: "A1", rows: [["Coûts du projet et éligibilité au FNAVDL"]], style: "title" },
    {
      at: "B2",
      rows: [
        ["OK quand chaque ligne a une réponse, que tout s’additionne et que rien n’est inéligible ni à vérifier."],
      ],
      style: "note",
    },
    { at: "A3", rows: [["Synthèse", "Éligible", "Inéligible", "À vérifier", "Total", "Sans réponse"]], style: "label" },
    { at: "A4", rows: [["Montant"], ["Lignes"]], style: "label" },
  ],
  cells: [
    {
      at: "A2",
      key: "controle",
      formula: "=IF(AND(F4=0,F5=0,C5=0,D5=0),{item:verdicts/OK},{item:verdicts/À VOIR})",
      style: "check",
    },
    ...statusCells,
    { at: "E4", key: "total", formula: "=SUM({column:couts.amount})", format: "amount", style: "total" },
    { at: "E5", formula: "=COUNTA({column:couts.label})", format: "count", style: "total" },
    { at: "F4", formula: "=ROUND(E4-SUM(B4:D4),2)", format: "amount", style: "total" },
    { at: "F5", formula: "=E5-SUM(B5:D5)", format: "count", style: "total" },
  ],
  tables: [
    {
      key: "couts",
      name: "Couts",
      at: "A7",
      rowHeight: 60,
      columns: [
        {
          key: "exercice",
          header: "Exercice",
          format: "year",
          style: "input",
          width: 12,
          entry: positiveEntry("Exercice", "{first:couts.exercice}", "2026"),
        },
        {
          key: "poste",
          header: "Poste",
          format: "general",
          style: "input",
          width: 26,
          entry: listEntry("Poste", "postes", "Poste"),
        },
        {
          key: "account",
          header: "Compte",
          format: "text",
          style: "input",
          width: 14,
          entry: textEntry(
            "Compte",
            "{first:couts.account}",
            "Compte du plan comptable général, par exemple 64110. Il aide à reconnaître un investissement ou une charge de personnel."
          ),
        },
        {
          key: "label",
          header: "Libellé",
          format: "general",
          style: "input",
          width: 52,
          entry: textEntry(
            "Libellé",
            "{first:couts.label}",
            "Décrivez un seul coût par ligne, en toutes lettres : c’est le libellé qui décide, avant le poste."
          ),
        },
        {
          key: "amount",
          header: "Montant",
          format: "amount",
          style: "input",
          width: 16,
          entry: positiveEntry("Montant", "{first:couts.amount}", "1 234,56"),
        },
        {
          key: "controle",
          header: "Contrôle",
          format: "general",
          style: "calculated",
          width: 15,
          formula: orBlank("INDEX({spill:eligibilite.statut},ROW()-ROW({header:couts.controle}))"),
        },
        {
          key: "motif",
          header: "Motif",
          format: "general",
          style: "calculatedText",
          width: 80,
          formula: orBlank("INDEX({spill:motif.motif},ROW()-ROW({header:couts.motif}))"),
        },
      ],
    },
  ],
  spills: [],
  conditions: [
    { on: "couts.controle", formula: "={first:couts.controle}=$B$3", style: "good" },
    { on: "couts.controle", formula: "={first:couts.controle}=$C$3", style: "bad" },
    { on: "couts.controle", formula: "={first:couts.controle}=$D$3", style: "attention" },
    { on: "A2", formula: "=AND($F$4=0,$F$5=0,$C$5=0,$D$5=0)", style: "good" },
    { on: "A2", formula: "=NOT(AND($F$4=0,$F$5=0,$C$5=0,$D$5=0))", style: "attention" },
  ],
  widths: [],
  heights: [{ row: 1, points: 24 }],
  frozen: { rows: 7, columns: 0 },
  printTitle: 7,
};
