import {
  areaOf,
  cellAddress,
  compile,
  emptyContent,
  exampleContent,
  moved,
  NOTHING_PRESENT,
  NOTHING_TAKEN,
  placeOf,
  quarterCount,
  SHEET_ORDER,
  workbookData,
  workbookDefinition,
  type Making,
  type Plan,
  type PlanSheet,
  type PlanValue,
  type PresentWorkbook,
  type TakenNames,
  type WorkbookContent,
  type WorkbookPart,
} from "../../../src/workbook";
import { emptyProject } from "../../../src/domain/project";

/** 1 April 2026. */
export const MAKING: Making = { productVersion: "0.0.0", today: 46_113 };

const example = exampleContent(MAKING);

/** The example, with the rows of these parts only. */
export const contentOf = (...parts: readonly WorkbookPart[]): WorkbookContent => ({
  ...example,
  parts,
  costs: parts.includes("budget") ? example.costs : [],
  measures: parts.includes("suivi") ? example.measures : [],
});

export const emptyWorkbook = emptyContent(emptyProject, ["budget", "suivi"], MAKING);

interface Where {
  /** Parts to add; all those of the content in a workbook that holds nothing of ours. */
  readonly added: readonly WorkbookPart[];
  readonly present: PresentWorkbook;
  readonly taken: Partial<TakenNames>;
}

/** A workbook as a plan: a new one, or what one that is there lacks. */
export function planOf(content: WorkbookContent, where: Partial<Where> = {}): Plan {
  const { added = content.parts, present = NOTHING_PRESENT, taken = {} } = where;
  const definition = workbookDefinition({ added, present }, quarterCount(content.project));
  return compile(definition, workbookData(content), {
    namespace: "AVDL",
    taken: { ...NOTHING_TAKEN, ...taken },
    present,
  });
}

export const sheetOf = (plan: Plan, key: string): PlanSheet => {
  const found = plan.sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`The plan has no sheet "${key}".`);
  return found;
};

/** The values that a sheet is written with, by address. */
export const valuesOf = ({ blocks }: PlanSheet): ReadonlyMap<string, PlanValue> =>
  new Map(
    blocks.flatMap(({ range, values }) =>
      values.flatMap((row, down) =>
        row.map((value, right) => [cellAddress(moved(areaOf(range).start, down, right)), value] as const)
      )
    )
  );

/** The texts of a column, from the top. */
export const textsOf = (sheet: PlanSheet, column: string): readonly string[] =>
  [...valuesOf(sheet)]
    .filter(([address]) => address.replace(/\d+/, "") === column)
    .sort(([one], [other]) => placeOf(one).row - placeOf(other).row)
    .flatMap(([, value]) => (typeof value === "string" ? [value] : []));

const together = (before: PlanSheet, more: PlanSheet): PlanSheet => ({
  ...before,
  blocks: [...before.blocks, ...more.blocks],
  tables: [...before.tables, ...more.tables],
  formulas: [...before.formulas, ...more.formulas],
  formats: [...before.formats, ...more.formats],
  styles: [...before.styles, ...more.styles],
  validations: [...before.validations, ...more.validations],
  conditions: [...before.conditions, ...more.conditions],
  widths: [...before.widths, ...more.widths],
});

/** The workbook that a plan makes once another has been added to it. */
export function mergedPlans(before: Plan, more: Plan): Plan {
  const kept = before.sheets.map((sheet) => {
    const extended = more.sheets.find(({ key, isPresent }) => isPresent && key === sheet.key);
    return extended === undefined ? sheet : together(sheet, extended);
  });
  const rank = ({ key }: PlanSheet): number => SHEET_ORDER.findIndex((candidate) => candidate === key);
  return {
    ...more,
    sheets: [...kept, ...more.sheets.filter(({ isPresent }) => !isPresent)].sort(
      (one, other) => rank(one) - rank(other)
    ),
    names: [...before.names, ...more.names],
  };
}
