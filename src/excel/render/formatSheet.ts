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

/** What is done to the looks of ranges, however many they are. */
interface Looks {
  /** "A1:B2", "C:F" or "8:27". */
  readonly ranges: readonly string[];
  readonly apply: (format: Excel.RangeFormat) => void;
}

const bySize = <Item>(items: readonly Item[], sizeOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> => {
  const sizes = new Map<number, Item[]>();
  for (const item of items) sizes.set(sizeOf(item), [...(sizes.get(sizeOf(item)) ?? []), item]);
  return sizes;
};

/** Neighbours as one range of columns or rows: "C1", "D1" become "C:D"; "A8", "A9" become "8:9". */
const spans = (cells: readonly string[], kept: RegExp): readonly string[] =>
  joinRanges(
    cells.map((range) => ({ range })),
    () => true
  ).map(({ range }) => {
    const [first = "", last = first] = range.split(":").map((cell) => cell.replace(kept, ""));
    return `${first}:${last}`;
  });

const columnLooks = (widths: PlanSheet["widths"]): readonly Looks[] =>
  [...bySize(widths, ({ characters }) => characters)].map(([characters, alike]) => ({
    ranges: spans(
      alike.map(({ column }) => `${column}1`),
      /\d+/
    ),
    apply: (format) => {
      format.columnWidth = characters * POINTS_PER_CHARACTER + COLUMN_PADDING;
    },
  }));

/** What a row holds starts at its top. */
const rowLooks = (heights: PlanSheet["heights"]): readonly Looks[] =>
  [...bySize(heights, ({ points }) => points)].map(([points, alike]) => ({
    ranges: spans(
      alike.map(({ row }) => `A${row}`),
      /[A-Z]+/
    ),
    apply: (format) => {
      format.rowHeight = points;
      format.verticalAlignment = "Top";
    },
  }));

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

/** Does one thing to the looks of many ranges: together where this Excel can, as each object costs as much as the thing. */
const toAll = (name: string, { ranges, apply }: Looks, inGroups: boolean): readonly Operation[] =>
  (inGroups ? addressLists(ranges) : ranges).map((address) => ({
    size: FORMAT_SIZE,
    queue: ({ sheet }) => {
      const worksheet = sheet(name);
      apply((address.includes(",") ? worksheet.getRanges(address) : worksheet.getRange(address)).format);
    },
  }));

function cellLooks({ styles }: PlanSheet): readonly Looks[] {
  const byStyle = new Map<StyleName, string[]>();
  for (const { range, style } of styles) byStyle.set(style, [...(byStyle.get(style) ?? []), range]);
  return [...byStyle].map(([style, ranges]) => ({ ranges, apply: (format) => applyStyle(format, STYLES[style]) }));
}

/**
 * Number formats, looks, checks on what is typed, and frozen headers of one sheet. Widths come before looks: a row whose
 * text wraps takes its height from the width that its column has by then.
 */
export const formatSheet = (plan: PlanSheet, can: (part: Part) => boolean, inGroups: boolean): readonly Operation[] => [
  ...[...columnLooks(plan.widths), ...cellLooks(plan), ...rowLooks(plan.heights)].flatMap((looks) =>
    toAll(plan.name, looks, inGroups)
  ),
  ...byRange(plan.name, [...numberFormats(plan), ...checks(plan, can)]),
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
