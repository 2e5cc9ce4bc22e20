import { fail, ok, type Result } from "../../domain/shared";
import { ADAPTATION_KEY } from "../../workbook";
import { asking } from "../asking";
import { seenProblem, type HostProblem } from "../hostProblem";
import { remember } from "../journal";
import { allOrNothing } from "./allOrNothing";
import { writeCell, type NamedCell } from "./namedCells";
import { readState, type RulesState } from "./readState";
import { holdsAtMost, holdsRow, type RulesTable } from "./rulesTable";
import { putRow } from "./writeRows";

/** How many rows of an adaptation were taken away, and how many were left because a person changed them since. */
export interface RemovedAdaptation {
  readonly removed: number;
  readonly left: number;
}

/** The rows that an import wrote and that still hold what it wrote, each once; rows are counted from 1. */
export function untouchedRows(rules: RulesTable, { kept }: Pick<RulesState, "kept">): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  (kept?.rows ?? []).forEach((expected, index) => {
    for (let row = 1; row < rules.cells.length; row += 1) {
      if (found.has(row) || !holdsRow(rules, row, expected)) continue;
      found.set(row, index);
      return;
    }
  });
  return found;
}

/** The cells that say which adaptation there is, and the settings it filled where they still hold that. */
const cellsToEmpty = ({ cells, kept }: RulesState): readonly NamedCell[] =>
  [
    cells.adaptation,
    kept?.filled.region !== "" && cells.region?.text === kept?.filled.region ? cells.region : null,
    kept?.filled.call !== "" && cells.call?.text === kept?.filled.call ? cells.call : null,
  ].filter((cell) => cell !== null);

/**
 * Takes an imported adaptation away: the rows that still hold what was written, and what says above the table which one
 * it is. All of that, or nothing. Three requests.
 */
export const removeAdaptation = (): Promise<Result<RemovedAdaptation, HostProblem>> =>
  asking(async (context) => {
    const state = await readState(context);
    const { book, kept, rules } = state;
    if (rules === null) return fail(seenProblem("rules-missing"));
    if (kept === null) return fail(seenProblem("adaptation-gone"));
    const rows = untouchedRows(rules, state);
    const touched = cellsToEmpty(state);
    [...rows.keys()].forEach((row) => putRow(rules, row, {}));
    touched.forEach((cell) => writeCell(context, cell, ""));
    context.workbook.settings.getItem(ADAPTATION_KEY).delete();
    remember(context.workbook, book, "adaptation-removed", [rules.sheet]);
    const sent = await allOrNothing(
      context,
      { ...state, rules },
      {
        touched,
        rows: (now) =>
          rows.forEach((index, row) => {
            const content = kept.rows[index];
            if (content !== undefined && holdsAtMost(now, row, content)) putRow(now, row, content);
          }),
      }
    );
    return sent.ok ? ok({ removed: rows.size, left: kept.rows.length - rows.size }) : sent;
  });
