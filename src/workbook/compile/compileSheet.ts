import type { CellDefinition, SheetDefinition, WorkbookData } from "../definition/definition";
import { placeOf, rangeAddress } from "../plan/address";
import { joinBlocks } from "../plan/joinBlocks";
import { joinRanges } from "../plan/joinRanges";
import type { PlanBlock, PlanCondition, PlanFormula, PlanSheet, PlanStyle } from "../plan/plan";
import { compileEntry } from "./compileEntry";
import { compileLists } from "./compileLists";
import { compileTable } from "./compileTable";
import { columnsRange, type Layout } from "./layout";
import { printOf } from "./print";
import { callsOurs, resolve } from "./references";
import { withSheetNames } from "./sheetNames";
import { cellValue } from "./values";

/** Values that make one rectangle are written together. */
const joinedBlocks = (blocks: readonly PlanBlock[]): readonly PlanBlock[] =>
  joinBlocks(blocks.map(({ range, values }) => ({ range, rows: values }))).map(({ range, rows }) => ({
    range,
    values: rows,
  }));

type TextDefinition = SheetDefinition["texts"][number];

const textRange = ({ at, rows }: TextDefinition): string =>
  rangeAddress(placeOf(at), rows.length, Math.max(...rows.map(({ length }) => length)));

/** Texts name the other sheets as they are called in this workbook. */
const textBlock = (text: TextDefinition, { sheets }: Layout): PlanBlock => ({
  range: textRange(text),
  values: text.rows.map((row) =>
    row.map((value) => (typeof value === "string" ? withSheetNames(value, sheets) : value))
  ),
});

const textStyles = (sheet: SheetDefinition): readonly PlanStyle[] =>
  sheet.texts.flatMap((text) => (text.style === undefined ? [] : [{ range: textRange(text), style: text.style }]));

const cellBlocks = (sheet: SheetDefinition, data: WorkbookData): readonly PlanBlock[] =>
  sheet.cells
    .filter(({ formula }) => formula === undefined)
    .map(({ at, key, format }) => ({
      range: at,
      values: [[cellValue(data.cells[`${sheet.key}.${key ?? ""}`], format)]],
    }));

const cellFormula = (cell: CellDefinition, sheet: string, layout: Layout): readonly PlanFormula[] =>
  cell.formula === undefined
    ? []
    : [
        {
          range: cell.at,
          formula: resolve(cell.formula, layout, sheet),
          kind: "cell",
          recorded: callsOurs(cell.formula) ? `${sheet}.${cell.key ?? cell.at}` : null,
        },
      ];

const spillFormula = (sheet: SheetDefinition, layout: Layout): readonly PlanFormula[] =>
  sheet.spills.map(({ at, key, formula }) => ({
    range: at,
    formula: resolve(formula, layout, sheet.key),
    kind: "spill",
    recorded: key,
  }));

const spillStyles = (sheet: SheetDefinition): readonly PlanStyle[] =>
  sheet.spills.flatMap(({ at, capacity, style }) =>
    style === undefined ? [] : [{ range: rangeAddress(placeOf(at), capacity, 1), style }]
  );

/** Fixed columns of native formulas: the same text in each cell. */
const compileFills = (sheet: SheetDefinition, layout: Layout) => ({
  formulas: sheet.fills.map(({ at, rows, formula }): PlanFormula => ({
    range: rangeAddress(placeOf(at), rows, 1),
    formula: resolve(formula, layout, sheet.key),
    kind: "cell",
    recorded: null,
  })),
  formats: sheet.fills
    .filter(({ format }) => format !== "general")
    .map(({ at, rows, format }) => ({ range: rangeAddress(placeOf(at), rows, 1), format })),
  styles: sheet.fills.map(({ at, rows, style }) => ({ range: rangeAddress(placeOf(at), rows, 1), style })),
});

const conditionRange = (on: string, layout: Layout): string => {
  const [key = "", columns] = on.split(".");
  const table = columns === undefined ? undefined : layout.tables.get(key);
  return table === undefined || columns === undefined ? on : columnsRange(table, columns);
};

const conditionOf =
  (layout: Layout, sheet: string) =>
  ({ on, formula, style }: SheetDefinition["conditions"][number]): PlanCondition => ({
    range: conditionRange(on, layout),
    formula: resolve(formula, layout, sheet),
    style,
  });

/** The parts of a sheet that come from its single cells. */
const compileCells = (sheet: SheetDefinition, data: WorkbookData, layout: Layout) => ({
  blocks: cellBlocks(sheet, data),
  formulas: sheet.cells.flatMap((cell) => cellFormula(cell, sheet.key, layout)),
  formats: sheet.cells.flatMap(({ at, format }) =>
    format === undefined || format === "general" ? [] : [{ range: at, format }]
  ),
  styles: sheet.cells.map(({ at, style }) => ({ range: at, style })),
  validations: sheet.cells.flatMap(({ at, entry }) =>
    entry === undefined ? [] : [compileEntry(entry, at, layout, sheet.key)]
  ),
});

/** One sheet of a definition, ready to be written. */
export function compileSheet(
  sheet: SheetDefinition,
  data: WorkbookData,
  layout: Layout,
  id: string
): Omit<PlanSheet, "follows"> {
  const tables = [...layout.tables.values()]
    .filter((table) => table.sheet === sheet.key)
    .map((table) => compileTable(table, data, layout));
  const cells = compileCells(sheet, data, layout);
  const fills = compileFills(sheet, layout);
  const lists = sheet.lists === undefined ? [] : [compileLists(layout)];
  const widths = [...[...tables, ...lists].flatMap((part) => part.widths), ...sheet.widths];
  return {
    key: sheet.key,
    name: layout.sheets.get(sheet.key) ?? sheet.name,
    blocks: joinedBlocks([
      ...sheet.texts.map((text) => textBlock(text, layout)),
      ...cells.blocks,
      ...[...tables, ...lists].flatMap(({ blocks }) => blocks),
    ]),
    tables: tables.map(({ table }) => table),
    formulas: [
      ...spillFormula(sheet, layout),
      ...cells.formulas,
      ...fills.formulas,
      ...tables.flatMap(({ formulas }) => formulas),
    ],
    formats: joinRanges(
      [...cells.formats, ...fills.formats, ...tables.flatMap(({ formats }) => formats)],
      (one, other) => one.format === other.format
    ),
    styles: joinRanges(
      [
        ...textStyles(sheet),
        ...spillStyles(sheet),
        ...cells.styles,
        ...fills.styles,
        ...[...tables, ...lists].flatMap(({ styles }) => styles),
      ],
      (one, other) => one.style === other.style
    ),
    validations: [...cells.validations, ...[...tables, ...lists].flatMap(({ validations }) => validations)],
    conditions: sheet.conditions.map(conditionOf(layout, sheet.key)),
    widths,
    heights: [...tables.flatMap(({ heights }) => heights), ...sheet.heights],
    frozen: sheet.frozen,
    print: printOf(sheet, widths),
    charts: sheet.charts,
    isProtected: sheet.isProtected,
    isPresent: sheet.standing === "extended",
    properties: [
      { key: "avdl.definition", value: id },
      { key: "avdl.version", value: String(sheet.version) },
      { key: "avdl.sheet", value: sheet.key },
    ],
  };
}
