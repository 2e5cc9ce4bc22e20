import type { Plan, PlanSheet } from "../../src/workbook";

const bare = {
  blocks: [],
  tables: [],
  formulas: [],
  formats: [],
  styles: [],
  validations: [],
  conditions: [],
  widths: [],
  heights: [],
  frozen: { rows: 0, columns: 0 },
  print: { paper: "A4", orientation: "landscape", titleRows: "1:1", titleColumns: null, pagesWide: 1 },
  charts: [],
  isProtected: false,
  isPresent: false,
  follows: null,
  properties: [],
} as const satisfies Omit<PlanSheet, "key" | "name">;

const lists: PlanSheet = {
  ...bare,
  key: "listes",
  name: "Listes",
  blocks: [{ range: "A1:A3", values: [["Statut"], ["Éligible"], ["Inéligible"]] }],
  isProtected: true,
};

/** The name holds what a file must quote: a space and an apostrophe. */
export const COSTS = "Coûts d’an'1";

const costs: PlanSheet = {
  ...bare,
  key: "couts",
  name: COSTS,
  blocks: [
    { range: "A1:A1", values: [["Coûts"]] },
    { range: "A3:E3", values: [["Libellé", "Quantité", "Double", "Statut", "Date"]] },
    {
      range: "A4:B6",
      values: [
        ["=Pas une formule", 2],
        ["Loyer & <charges>", 3.5],
        [null, null],
      ],
    },
    { range: "E4:E5", values: [[45000], [45001]] },
  ],
  tables: [
    { key: "couts", name: "Couts", range: "A3:E6", headers: ["Libellé", "Quantité", "Double", "Statut", "Date"] },
  ],
  formulas: [
    { range: "C4:C6", formula: "=Couts[[#This Row],[Quantité]]*2", kind: "column", recorded: null },
    { range: "D4:D6", formula: "=AVDL.ELIGIBILITE(A4)", kind: "column", recorded: "statuts" },
    { range: "B1", formula: "=SUM(Couts[Double])", kind: "cell", recorded: null },
    { range: "C1", formula: '=MAXIFS(Couts[Double],Couts[Libellé],"Loyer*")', kind: "cell", recorded: null },
    { range: "D1", formula: "=ROWS(LesStatuts)", kind: "cell", recorded: null },
    { range: "G3", formula: "=AVDL.INDICATEURS(Couts[#All])", kind: "spill", recorded: "tableau" },
  ],
  formats: [
    { range: "B4:C6", format: "amount" },
    { range: "E4:E6", format: "date" },
  ],
  styles: [
    { range: "A1", style: "title" },
    { range: "A3:E3", style: "columnHeader" },
    { range: "A4:B6", style: "input" },
  ],
  validations: [
    {
      range: "D4:D6",
      rule: { kind: "list", source: "Listes!$A$2:$A$3" },
      title: "Statut",
      message: "Choisissez dans la liste.",
      alert: "stop",
      error: "Ce mot n’est pas dans la liste.",
    },
    {
      range: "B4:B6",
      rule: { kind: "formula", formula: "=B4>=0" },
      title: "Quantité",
      message: "Un nombre positif.",
      alert: "warning",
      error: "Saisissez un nombre positif.",
    },
  ],
  conditions: [{ range: "D4:D6", formula: '=$D4="Inéligible"', style: "bad" }],
  widths: [
    { column: "A", characters: 40 },
    { column: "B", characters: 9 },
  ],
  heights: [{ row: 4, points: 30 }],
  frozen: { rows: 3, columns: 1 },
  print: { paper: "A4", orientation: "landscape", titleRows: "3:3", titleColumns: "A:A", pagesWide: 2 },
  charts: [
    {
      key: "par-ligne",
      title: "Coûts par ligne",
      kind: "stackedColumns",
      categories: "A4:A5",
      series: [
        { name: "Quantité", values: "B4:B5" },
        { name: "Double", values: "C4:C5" },
      ],
      valueTitle: "Euros",
      format: "amount",
      from: "A9",
      to: "E24",
    },
    {
      key: "courbe",
      title: "Courbe",
      kind: "line",
      categories: "A4:A5",
      series: [{ name: "Quantité", values: "B4:B5" }],
      valueTitle: "Unités",
      format: "count",
      from: "G9",
      to: "M24",
    },
  ],
  properties: [
    { key: "avdl.sheet", value: "couts" },
    { key: "avdl.note", value: "été & « côté »" },
  ],
};

/** One of everything that a plan can hold. */
export const smallPlan: Plan = {
  definition: { id: "small", version: 1 },
  parts: ["budget"],
  sheets: [costs, lists],
  names: [
    { key: "statuts", name: "LesStatuts", sheet: "Listes", range: "A2:A3" },
    { key: "libelles", name: "LesLibelles", sheet: COSTS, range: "A4:A6" },
  ],
  landing: { sheet: "Listes", cell: "A1" },
};

export const smallAnswers = {
  statuts: [["Éligible"], ["Inéligible"], [""]],
  tableau: [
    ["Code", "Valeur"],
    ["presents", 4],
    ["sortants", null],
  ],
} as const;
