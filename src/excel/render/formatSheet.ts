import {
  NUMBER_FORMATS,
  STYLES,
  type PlanCondition,
  type PlanSheet,
  type PlanValidation,
  type Style,
} from "../../workbook";
import type { Part } from "../support";
import type { Operation } from "./operation";

/** Average size of what one format asks: it only serves to cut very large requests. */
const FORMAT_SIZE = 600;

/** Width of a character and padding of a column, in points, for the normal font of a new workbook. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

const applyStyle = ({ format }: Excel.Range, style: Style): void => {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
};

const applyValidation = ({ dataValidation }: Excel.Range, plan: PlanValidation): void => {
  const { rule, title, message, alert } = plan;
  dataValidation.rule =
    rule.kind === "list"
      ? { list: { inCellDropDown: true, source: `=${rule.source}` } }
      : { custom: { formula: rule.formula } };
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title, message };
  dataValidation.errorAlert = { showAlert: true, style: alert === "stop" ? "Stop" : "Warning", title, message };
};

const addCondition = ({ conditionalFormats }: Excel.Range, { formula, style }: PlanCondition): void => {
  const { custom } = conditionalFormats.add("Custom");
  const look: Style = STYLES[style];
  custom.rule.formula = formula;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
};

const freeze = (sheet: Excel.Worksheet, { rows, columns }: PlanSheet["frozen"]): void => {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
};

/** One operation on a range of the sheet. */
const onRange = (name: string, range: string, apply: (range: Excel.Range) => void): Operation => ({
  size: FORMAT_SIZE,
  queue: (workbook) => apply(workbook.worksheets.getItem(name).getRange(range)),
});

const looks = (plan: PlanSheet): readonly Operation[] => [
  ...plan.formats.map(({ range, format }) =>
    onRange(plan.name, range, (target) => {
      target.numberFormat = [[NUMBER_FORMATS[format]]];
    })
  ),
  ...plan.styles.map(({ range, style }) => onRange(plan.name, range, (target) => applyStyle(target, STYLES[style]))),
  ...plan.widths.map(({ column, characters }) =>
    onRange(plan.name, `${column}:${column}`, (target) => {
      target.format.columnWidth = characters * POINTS_PER_CHARACTER + COLUMN_PADDING;
    })
  ),
  ...plan.heights.map(({ row, points }) =>
    onRange(plan.name, `${row}:${row}`, (target) => {
      target.format.rowHeight = points;
    })
  ),
];

/** Number formats, looks, checks on what is typed, and frozen headers of one sheet. */
export const formatSheet = (plan: PlanSheet, can: (part: Part) => boolean): readonly Operation[] => [
  ...looks(plan),
  ...(can("validations")
    ? plan.validations.map((validation) =>
        onRange(plan.name, validation.range, (target) => applyValidation(target, validation))
      )
    : []),
  ...(can("conditions")
    ? plan.conditions.map((condition) =>
        onRange(plan.name, condition.range, (target) => addCondition(target, condition))
      )
    : []),
  ...(can("frozen")
    ? [
        {
          size: FORMAT_SIZE,
          queue: (workbook: Excel.Workbook) => freeze(workbook.worksheets.getItem(plan.name), plan.frozen),
        },
      ]
    : []),
];

/** A4, landscape, one page wide, header row repeated, sheet name and page numbers at the bottom. */
export const setUpPrint = (plan: PlanSheet): Operation => ({
  size: FORMAT_SIZE,
  queue: (workbook) => {
    const { pageLayout } = workbook.worksheets.getItem(plan.name);
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows(`$${plan.print.titleRows.replace(":", ":$")}`);
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  },
});
