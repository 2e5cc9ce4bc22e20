import {
  joinRanges,
  NUMBER_FORMATS,
  STYLES,
  type PlanCondition,
  type PlanSheet,
  type PlanValidation,
  type Style,
  type StyleName,
} from "../../workbook";
import type { Part } from "../support";
import type { Operation, Target } from "./operation";

/** Average size of what one format asks: it only serves to cut very large requests. */
const FORMAT_SIZE = 600;

/** Width of a character and padding of a column, in points, for the normal font of a new workbook. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

const applyStyle = (format: Excel.RangeFormat, style: Style): void => {
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

/** Something to do to a range of a sheet. */
interface Touch {
  readonly range: string;
  readonly apply: (range: Excel.Range) => void;
}

/** Neighbours of one width are set together: "A:A", or "C:F". */
const columnsOfOneWidth = (widths: PlanSheet["widths"]): readonly Touch[] =>
  joinRanges(
    widths.map(({ column, characters }) => ({ range: `${column}1`, characters })),
    (one, other) => one.characters === other.characters
  ).map(({ range, characters }) => {
    const [first = "", last = first] = range.replace(/1/g, "").split(":");
    return {
      range: `${first}:${last}`,
      apply: ({ format }) => {
        format.columnWidth = characters * POINTS_PER_CHARACTER + COLUMN_PADDING;
      },
    };
  });

/** Neighbours of one height are set together: "8:27". What they hold starts at the top. */
const rowsOfOneHeight = (heights: PlanSheet["heights"]): readonly Touch[] =>
  joinRanges(
    heights.map(({ row, points }) => ({ range: `A${row}`, points })),
    (one, other) => one.points === other.points
  ).map(({ range, points }) => {
    const [first = "", last = first] = range.replace(/A/g, "").split(":");
    return {
      range: `${first}:${last}`,
      apply: ({ format }) => {
        format.rowHeight = points;
        format.verticalAlignment = "Top";
      },
    };
  });

/** Widths come first: a row whose text wraps takes its height from the width that its column has by then. */
const widthsAndFormats = (plan: PlanSheet): readonly Touch[] => [
  ...columnsOfOneWidth(plan.widths),
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
function byRange(sheetName: string, touches: readonly Touch[]): readonly Operation[] {
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

/** Longest list of ranges that Excel takes, in characters. */
const LONGEST_ADDRESS = 8000;

/** Lists of addresses, each short enough for one call. */
const addressLists = (ranges: readonly string[]): readonly string[] =>
  ranges.reduce<readonly string[]>((lists, range) => {
    const last = lists.at(-1);
    return last === undefined || last.length + range.length >= LONGEST_ADDRESS
      ? [...lists, range]
      : [...lists.slice(0, -1), `${last},${range}`];
  }, []);

/** Ranges of one look are dressed together, where this Excel can: each object costs as much as what is done to it. */
function dress({ name, styles }: PlanSheet, inGroups: boolean): readonly Operation[] {
  const byStyle = new Map<StyleName, string[]>();
  for (const { range, style } of styles) byStyle.set(style, [...(byStyle.get(style) ?? []), range]);
  return [...byStyle].flatMap(([style, ranges]) =>
    (inGroups ? addressLists(ranges) : ranges).map((address) => ({
      size: FORMAT_SIZE,
      queue: ({ sheet }: Target) => {
        const worksheet = sheet(name);
        const target = address.includes(",") ? worksheet.getRanges(address) : worksheet.getRange(address);
        applyStyle(target.format, STYLES[style]);
      },
    }))
  );
}

/** Number formats, looks, checks on what is typed, and frozen headers of one sheet. */
export const formatSheet = (plan: PlanSheet, can: (part: Part) => boolean, inGroups: boolean): readonly Operation[] => [
  ...byRange(plan.name, widthsAndFormats(plan)),
  ...dress(plan, inGroups),
  ...byRange(plan.name, [...rowsOfOneHeight(plan.heights), ...checks(plan, can)]),
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
