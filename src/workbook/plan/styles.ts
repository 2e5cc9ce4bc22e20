/** How a cell looks. Colours are #RRGGBB; sizes are points. */
export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly struck?: true;
  readonly size?: number;
  readonly wrap?: true;
  readonly align?: "Left" | "Center" | "Right";
}

/** Every look the workbooks use. An input cell is told by its fill and by its font; the key is printed on Lisez-moi. */
export const STYLES = {
  title: { bold: true, size: 16, color: "#1F3864" },
  note: { italic: true, color: "#595959" },
  text: { wrap: true },
  check: { fill: "#FFF0CC", color: "#6B4A00", bold: true, align: "Center" },
  label: { bold: true, color: "#1F3864", fill: "#E8EEF7" },
  columnHeader: { bold: true, color: "#FFFFFF", fill: "#1F4E79", wrap: true },
  input: { fill: "#FFF8E1", color: "#0B3D91" },
  inputText: { fill: "#FFF8E1", color: "#0B3D91", wrap: true },
  inputCentred: { fill: "#FFF8E1", color: "#0B3D91", align: "Center" },
  calculated: { fill: "#F2F2F2", color: "#262626" },
  calculatedText: { fill: "#F2F2F2", color: "#262626", wrap: true },
  calculatedCentred: { fill: "#F2F2F2", color: "#262626", align: "Center" },
  total: { bold: true, fill: "#F2F2F2", color: "#262626" },
  good: { fill: "#DDF3E4", color: "#0B5A2B", bold: true },
  bad: { fill: "#FBE3E3", color: "#8A1C1C", bold: true },
  attention: { fill: "#FFF0CC", color: "#6B4A00", bold: true },
  retired: { color: "#6B6B6B", struck: true },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;

/** Every number format the workbooks use, en-US as Excel's interface for programs wants it. */
export const NUMBER_FORMATS = {
  general: "General",
  text: "@",
  date: "dd/mm/yyyy",
  amount: '#,##0.00 "€"',
  count: "#,##0",
  year: "0",
  rank: '"T"0',
  percent: "0.0%",
  decimal: "#,##0.0",
  quantity: "#,##0.00",
} as const satisfies Readonly<Record<string, string>>;

export type NumberFormat = keyof typeof NUMBER_FORMATS;
