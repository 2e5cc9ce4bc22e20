import {
  NUMBER_FORMATS,
  STYLES,
  type PlanCondition,
  type PlanSheet,
  type PlanValidation,
  type Style,
} from "../../workbook";
import type { Part } from "../support";
import { dressCells, shareOut, widenColumns } from "./cellProperties";
import { columnLooks, FORMAT_SIZE, rangesByStyle, rowLooks, styleLooks, toAll } from "./looks";
import type { Operation, Target } from "./operation";

const applyValidation = ({ dataValidation }: Excel.Range, plan: PlanValidation): void => {
  const { rule, title, message, alert, error } = plan;
  dataValidation.rule =
    rule.kind === "list"
      ? { list: { inCellDropDown: true, source: `=${rule.source}` } }
      : { custom: { formula: rule.formula } };
  dataValidation.prompt = { showPrompt: true, title, message };
  if (error === null) return;
  dataValidation.errorAlert = { showAlert: true, style: alert === "stop" ? "Stop" : "Warning", title, message: error };
};

const addCondition = ({ conditionalFormats }: Excel.Range, { formula, style }: PlanCondition): void => {
  const { custom } = conditionalFormats.add("Custom");
  const look: Style = STYLES[style];
  custom.rule.formula = formula;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
  if (look.struck !== undefined) custom.format.font.strikethrough = look.struck;
};

const freeze = (sheet: Excel.Worksheet, { rows, columns }: PlanSheet["frozen"]): void => {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
};

/** Something to do to a range of a sheet. */
interface Touch {
  readonly range: string;
  readonly apply: (range: Excel.Range) => void;
}

const numberFormats = (plan: PlanSheet): readonly Touch[] => [
  ...plan.formats.map(({ range, format }) => ({
    range,
    apply: (target: Excel.Range) => {
      target.numberFormat = [[NUMBER_FORMATS[format]]];
    },
  })),
];

const checks = (plan: PlanSheet, can: (part: Part) => boolean): readonly Touch[] => [
  ...(can("validations")
    ? plan.validations.map((validation) => ({
        range: validation.range,
        apply: (target: Excel.Range) => applyValidation(target, validation),
      }))
    : []),
  ...(can("conditions")
    ? plan.conditions.map((condition) => ({
        range: condition.range,
        apply: (target: Excel.Range) => addCondition(target, condition),
      }))
    : []),
];

/** All that is done to one range goes through one object: each object costs as much as what is done to it. */
function throughRange(sheetName: string, touches: readonly Touch[]): readonly Operation[] {
  const grouped = new Map<string, Touch[]>();
  for (const touch of touches) grouped.set(touch.range, [...(grouped.get(touch.range) ?? []), touch]);
  return [...grouped].map(([range, same]) => ({
    size: FORMAT_SIZE * same.length,
    queue: ({ sheet }) => {
      const target = sheet(sheetName).getRange(range);
      for (const { apply } of same) apply(target);
    },
  }));
}

/**
 * Widths, looks and heights. Widths come before looks: a row whose text wraps takes its height from the width that its
 * column has by then.
 */
function looks({ name, widths, styles, heights }: PlanSheet, inGroups: boolean): readonly Operation[] {
  const byStyle = rangesByStyle(styles);
  const rows = rowLooks(heights).flatMap((look) => toAll(name, look, inGroups));
  if (!inGroups) {
    const before = [...columnLooks(widths), ...styleLooks(byStyle)];
    return [...before.flatMap((look) => toAll(name, look, inGroups)), ...rows];
  }
  const { byCell, byRange } = shareOut(byStyle);
  return [
    ...widenColumns(name, widths),
    ...styleLooks(byRange).flatMap((look) => toAll(name, look, inGroups)),
    ...dressCells(name, byCell),
    ...rows,
  ];
}

/** Looks, number formats, checks on what is typed, and frozen headers of one sheet. */
export const formatSheet = (plan: PlanSheet, can: (part: Part) => boolean, inGroups: boolean): readonly Operation[] => [
  ...looks(plan, inGroups),
  ...throughRange(plan.name, [...numberFormats(plan), ...checks(plan, can)]),
  ...(can("frozen") && !plan.isPresent
    ? [{ size: FORMAT_SIZE, queue: ({ sheet }: Target) => freeze(sheet(plan.name), plan.frozen) }]
    : []),
];

/** "7:7" as "$7:$7". */
const fixed = (range: string): string => `$${range.replace(":", ":$")}`;

/** A4, landscape, as few pages wide as can be read, headers repeated, sheet name and page numbers at the bottom. */
export const setUpPrint = (plan: PlanSheet): Operation => ({
  size: FORMAT_SIZE,
  queue: ({ sheet }) => {
    const { pageLayout } = sheet(plan.name);
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: plan.print.pagesWide };
    pageLayout.setPrintTitleRows(fixed(plan.print.titleRows));
    if (plan.print.titleColumns !== null) pageLayout.setPrintTitleColumns(fixed(plan.print.titleColumns));
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  },
});
