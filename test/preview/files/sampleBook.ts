import type { FileBook, FileSheet } from "../../../preview/files/fileBook";
import { newPageLayout } from "../../../preview/model/pageLayoutRecord";

/** Functions of add-ins that are there. */
export const FUNCTIONS = ["AVDL.ELIGIBILITE", "AVDL.DUREE_JOURS", "AVDL_DEV.MOTIF"];

const cell = (
  row: number,
  column: number,
  value: FileSheet["cells"][number]["value"],
  formula: string | null = null
) => ({
  row,
  column,
  value,
  formula,
  spill: null,
  style: null,
});

const layout = newPageLayout();
layout.orientation = "Landscape";
layout.zoom = { horizontalFitToPages: 1 };
layout.printArea = { top: 0, left: 0, bottom: 19, right: 4 };
layout.titleRows = { top: 2, left: 0, bottom: 2, right: 16_383 };
layout.titleColumns = { top: 0, left: 0, bottom: 1_048_575, right: 1 };
layout.centerHorizontally = true;
layout.headersFooters.default.leftFooter = "&A";
layout.headersFooters.default.rightFooter = "&P / &N";

/** A hidden sheet without anything. */
export const EMPTY: FileSheet = {
  name: "Vide",
  visibility: "VeryHidden",
  tabColor: "",
  gridlines: true,
  cells: [],
  widths: [],
  heights: [],
  frozen: { rows: 0, columns: 0 },
  tables: [],
  validations: [],
  conditions: [],
  layout: newPageLayout(),
  properties: new Map(),
  charts: [],
  protection: null,
  unlocked: [],
};

const axis = {
  visible: true,
  title: "",
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines: false,
  reversed: false,
} as const;

const source = (left: number, top: number, bottom: number) => ({
  sheet: "L'été à Paris",
  rect: { top, left, bottom, right: left },
});

const CHART: FileSheet["charts"][number] = {
  name: "Graphique & « un »",
  type: "ColumnStacked",
  title: "Coûts par ligne",
  titleVisible: true,
  legendVisible: true,
  legendPosition: "Right",
  blanks: "Zero",
  gapWidth: 80,
  category: { ...axis, title: "Ligne" },
  value: { ...axis, title: "Euros", numberFormat: "#,##0", minimum: 0, maximum: 20, majorUnit: 5, gridlines: true },
  series: [
    {
      name: "Montant",
      values: source(1, 3, 4),
      categories: source(0, 3, 4),
      fill: "#1F4E79",
      line: null,
      weight: null,
    },
    {
      name: source(1, 2, 2),
      values: source(1, 3, 4),
      categories: source(0, 3, 4),
      fill: null,
      line: null,
      weight: null,
    },
  ],
  from: { row: 12, column: 1, down: 3.5, along: 10 },
  to: { row: 25, column: 6, down: 0, along: 20 },
};

const line = {
  ...CHART,
  name: "Courbe",
  type: "Line",
  title: null,
  titleVisible: false,
  legendVisible: false,
} as const;
const CURVE: FileSheet["charts"][number] = {
  ...line,
  legendPosition: "Bottom",
  gapWidth: 150,
  series: [{ name: null, values: source(1, 3, 4), categories: null, fill: null, line: "#FF0000", weight: 2.25 }],
};

/** What a protected sheet lets people do. */
export const permissions = {
  allowAutoFilter: true,
  allowDeleteColumns: false,
  allowDeleteRows: true,
  allowEditObjects: false,
  allowEditScenarios: true,
  allowFormatCells: true,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: true,
  allowPivotTables: false,
  allowSort: true,
} as const;

const looks = {
  numberFormat: "#,##0.00",
  bold: true,
  italic: true,
  color: "#1F4E79",
  font: "Arial",
  size: 14,
  fill: "#FFF8E1",
  horizontal: "center",
  vertical: "top",
  wrap: true,
  borders: { top: { weight: "thin", color: "#000000" }, left: { weight: "medium", color: "#FF0000" } },
} as const;

/** One of everything that a sheet can hold. */
export const SHEET: FileSheet = {
  ...EMPTY,
  name: "L'été à Paris",
  visibility: "Visible",
  tabColor: "#1F4E79",
  gridlines: false,
  cells: [
    { ...cell(0, 0, "Coûts & <b>"), style: looks },
    cell(0, 1, "=pas une formule"),
    cell(0, 2, true),
    cell(0, 3, "#N/A"),
    { ...cell(1, 0, 45_000), style: { numberFormat: "dd/mm/yyyy" } },
    { ...cell(1, 1, null), style: { fill: "#DDF3E4" } },
    ...["Libellé", "Montant", "Statut"].map((header, index) => cell(2, index, header)),
    cell(3, 0, "Loyer"),
    cell(3, 1, 12.5),
    cell(3, 2, "Éligible", "=AVDL.ELIGIBILITE(Couts[[#This Row],[Libellé]])"),
    cell(4, 0, "Repas"),
    cell(4, 1, 7, "=B4-5.5"),
    cell(4, 2, "Inéligible", "=AVDL.ELIGIBILITE(Couts[[#This Row],[Libellé]])"),
    cell(6, 0, 3, "=AVDL.DUREE_JOURS(A2,A2+3)"),
    cell(6, 1, "#N/A", '=AVDL_DEV.MOTIF("AVDL.MOTIF(x)")'),
    { ...cell(7, 3, null), style: { fill: "#F2F2F2" } },
    { ...cell(8, 0, "a", "=SORT(UNIQUE(A4:B5))"), spill: { top: 8, left: 0, bottom: 9, right: 1 } },
  ],
  widths: [
    { at: 0, size: 40 },
    { at: 3, size: 12.5 },
  ],
  heights: [
    { at: 0, size: 30 },
    { at: 10, size: 45 },
  ],
  frozen: { rows: 3, columns: 1 },
  tables: [
    {
      name: "Couts",
      rect: { top: 2, left: 0, bottom: 4, right: 2 },
      headers: ["Libellé", "Montant", "Statut"],
      style: "TableStyleMedium2",
      formulas: [null, null, "=AVDL.ELIGIBILITE(Couts[[#This Row],[Libellé]])"],
    },
  ],
  validations: [
    {
      rect: { top: 3, left: 2, bottom: 40, right: 2 },
      rule: { list: { inCellDropDown: true, source: "=Listes!$A$1:$A$2" } },
      prompt: { showPrompt: true, title: "Statut", message: "Choisissez." },
      errorAlert: { showAlert: true, style: "Warning", title: "Statut", message: "Hors liste." },
      ignoreBlanks: true,
    },
    {
      rect: { top: 3, left: 1, bottom: 40, right: 1 },
      rule: { decimal: { operator: "GreaterThan", formula1: 0 } },
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      ignoreBlanks: false,
    },
    {
      rect: { top: 3, left: 3, bottom: 3, right: 3 },
      rule: { wholeNumber: { operator: "Between", formula1: "=$A$1", formula2: 9 } },
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      ignoreBlanks: true,
    },
    {
      rect: { top: 4, left: 3, bottom: 4, right: 3 },
      rule: { date: { operator: "GreaterThanOrEqualTo", formula1: 45_000 } },
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      ignoreBlanks: true,
    },
    {
      rect: { top: 5, left: 3, bottom: 5, right: 3 },
      rule: { list: { inCellDropDown: true, source: "oui,non" } },
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      ignoreBlanks: true,
    },
  ],
  conditions: [
    {
      rects: [
        { top: 3, left: 0, bottom: 4, right: 0 },
        { top: 3, left: 2, bottom: 4, right: 2 },
      ],
      formula: '=$C4="Inéligible"',
      fill: "#FBE3E3",
      color: "#8A1C1C",
      bold: true,
      italic: null,
      struck: true,
    },
  ],
  layout,
  properties: new Map([["avdl.sheet", "couts"]]),
  charts: [CHART, CURVE],
  protection: { password: null, options: { ...permissions, selectionMode: "Unlocked" } },
  unlocked: [
    { top: 3, left: 0, bottom: 4, right: 1 },
    { top: 30, left: 2, bottom: 32, right: 2 },
  ],
};

/** A workbook with one of everything. */
export const BOOK: FileBook = {
  sheets: [
    SHEET,
    EMPTY,
    { ...EMPTY, name: "Listes", visibility: "Hidden", cells: [cell(0, 0, "Éligible"), cell(1, 0, "Inéligible")] },
  ],
  names: [
    { name: "LesStatuts", meaning: "Listes!$A$1:$A$2", comment: "", sheet: null },
    { name: "Lignes", meaning: "'L''été à Paris'!$A$4:$A$5", comment: "", sheet: "L'été à Paris" },
    { name: "Taux", meaning: "=0.2*2", comment: "", sheet: null },
  ],
  settings: new Map([["avdl.definition.example", '{"id":"example","été":"<&>"}']]),
  active: "Listes",
  structure: { password: null },
};
