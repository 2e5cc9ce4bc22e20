import { fail, ok, type Result } from "../domain/shared";
import {
  migrated,
  NOTHING_PRESENT,
  WORKBOOK_ID,
  type OldContent,
  type OldTable,
  type PlanValue,
  type TakenNames,
} from "../workbook";

import type { HostProblem } from "./hostProblem";
import type { Job, Renaming, Work } from "./job";
import { makingNow } from "./making";
import type { Book } from "./readBook";
import { outdatedSheets } from "./outdated";
import { planOf } from "./planOf";
import type { MarkedSheet } from "./sheetMarks";

/** Names under which the older version kept the period of its indicators. */
const PERIOD_NAMES = { start: "Periode_debut", end: "Periode_fin" } as const;

const nothingOutdated: HostProblem = { code: "nothing-outdated", leftovers: [], technical: "" };

const isValue = (value: unknown): value is PlanValue =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

const rowsIn = (values: readonly (readonly unknown[])[]): OldTable =>
  values.map((row) => row.map((value) => (isValue(value) && value !== "" ? value : null)));

/** The table of a sheet, headers included, once its values are asked for. */
const askTable = (sheets: readonly MarkedSheet[], key: string): Excel.Range | null => {
  const range = sheets.find(({ mark }) => mark?.key === key)?.worksheet.tables.items[0]?.getRange() ?? null;
  range?.load("values");
  return range;
};

const askName = ({ workbook }: Excel.RequestContext, name: string, { taken }: Book): Excel.Range | null => {
  const range = taken.names.includes(name) ? workbook.names.getItem(name).getRange() : null;
  range?.load("values");
  return range;
};

const tableIn = (range: Excel.Range | null): OldTable | null => (range === null ? null : rowsIn(range.values));

const dayIn = (range: Excel.Range | null): number | null => {
  const values: readonly (readonly unknown[])[] = range?.values ?? [];
  const value = values[0]?.[0];
  return typeof value === "number" && value >= 1 ? Math.floor(value) : null;
};

async function readOld(
  context: Excel.RequestContext,
  book: Book,
  sheets: readonly MarkedSheet[]
): Promise<OldContent | null> {
  const mark = sheets[0]?.mark;
  if (mark === null || mark === undefined) return null;
  const asked = {
    costs: askTable(sheets, "couts"),
    measures: askTable(sheets, "suivi"),
    start: askName(context, PERIOD_NAMES.start, book),
    end: askName(context, PERIOD_NAMES.end, book),
  };
  await context.sync();
  return {
    definition: mark.definition,
    version: mark.version,
    costs: tableIn(asked.costs),
    measures: tableIn(asked.measures),
    period: { start: dayIn(asked.start), end: dayIn(asked.end) },
    project: null,
  };
}

const NAME_LIMIT = 31;

const firstFree = (candidates: (attempt: number) => string, taken: ReadonlySet<string>): string => {
  let attempt = 1;
  while (taken.has(candidates(attempt).toLowerCase())) attempt += 1;
  return candidates(attempt);
};

/** The old sheets keep everything, under a name that says they are old. */
function renamings(sheets: readonly MarkedSheet[], { taken }: Book): readonly Renaming[] {
  const usedSheets = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const usedTables = new Set([...taken.tables, ...taken.names].map((name) => name.toLowerCase()));
  return sheets.map(({ id, name, worksheet, mark }) => {
    const to = firstFree((attempt) => {
      const ending = attempt === 1 ? " (ancien)" : ` (ancien ${attempt})`;
      return name.slice(0, NAME_LIMIT - ending.length) + ending;
    }, usedSheets);
    usedSheets.add(to.toLowerCase());
    const tables = worksheet.tables.items.map((table) => {
      const free = firstFree((attempt) => `${table.name}_ancien${attempt === 1 ? "" : String(attempt)}`, usedTables);
      usedTables.add(free.toLowerCase());
      return { from: table.name, to: free };
    });
    return { id, definition: mark?.definition ?? "", from: name, to, tables };
  });
}

/** Names in use once the old sheets and tables have made room. */
const takenAfter = ({ taken }: Book, renamed: readonly Renaming[]): TakenNames => {
  const after = (names: readonly string[], changes: readonly { readonly from: string; readonly to: string }[]) =>
    names.map((name) => changes.find(({ from }) => from === name)?.to ?? name);
  return {
    sheets: after(taken.sheets, renamed),
    tables: after(
      taken.tables,
      renamed.flatMap(({ tables }) => tables)
    ),
    names: taken.names,
  };
};

async function prepare(context: Excel.RequestContext, book: Book): Promise<Result<Work, HostProblem>> {
  const sheets = outdatedSheets(book);
  const old = await readOld(context, book, sheets);
  if (old === null) return fail(nothingOutdated);
  const renamed = renamings(sheets, book);
  const content = migrated(old, makingNow());
  return ok({ plan: planOf(content, NOTHING_PRESENT, takenAfter(book, renamed)), renamed });
}

/**
 * Brings what was typed in sheets of an older version into new ones of the present version. The old sheets stay, with
 * everything in them, under another name.
 */
export const updateJob: Job = { definition: WORKBOOK_ID, action: "update", prepare };
