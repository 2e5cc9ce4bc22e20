import { editionText, type Overlay, type RuleRow } from "../../domain/eligibility";
import { citationText, fail, type Result } from "../../domain/shared";
import { ADAPTATION_KEY, type KeptAdaptation } from "../../workbook";
import { asking } from "../asking";
import { seenProblem, type HostProblem } from "../hostProblem";
import { remember } from "../journal";
import { allOrNothing } from "./allOrNothing";
import { rowsFor } from "./importRows";
import { writeCell, type NamedCell } from "./namedCells";
import type { ImportPreparation } from "./prepareImport";
import { readState } from "./readState";
import { firstFreeRow, holdsAtMost, type RulesTable } from "./rulesTable";
import { putRow, putRows } from "./writeRows";

/** What the sheet says of an imported adaptation: name, version, date, source. */
const adaptationText = (overlay: Overlay): string => `${editionText(overlay)} – ${citationText(overlay.source).fr}`;

/** Empties the rows that were being written, and takes away those that the table grew by. */
function takeRowsBack(now: RulesTable, from: number, written: readonly RuleRow[], rowsBefore: number): void {
  written.forEach((row, index) => {
    if (from + index < now.cells.length && holdsAtMost(now, from + index, row)) putRow(now, from + index, {});
  });
  for (let row = now.cells.length - 1; row >= Math.max(rowsBefore, from); row -= 1) {
    const own = written[row - from];
    if (own !== undefined && holdsAtMost(now, row, own)) now.table.rows.getItemAt(row - 1).delete();
  }
}

/**
 * Writes an adaptation in the table of rules, under what is there, and says above it which one it is. Nothing that a
 * person typed is changed. Refused where the table is no longer what was compared; all of it is written, or nothing.
 * Three requests.
 */
export const importOverlay = ({ overlay, cells, filled }: ImportPreparation): Promise<Result<null, HostProblem>> =>
  asking(async (context) => {
    const state = await readState(context);
    const { book, kept, rules, cells: named } = state;
    if (rules === null) return fail(seenProblem("rules-missing"));
    if (kept !== null) return fail(seenProblem("adaptation-there"));
    if (JSON.stringify(rules.cells) !== JSON.stringify(cells)) return fail(seenProblem("rules-changed"));
    const rows = rowsFor(overlay, rules);
    if (!rows.ok) return rows;
    const from = firstFreeRow(rules);
    const texts: readonly (readonly [NamedCell | null, string])[] = [
      [named.adaptation, adaptationText(overlay)],
      [named.region, filled.region],
      [named.call, filled.call],
    ];
    const touched = texts.flatMap(([cell, text]) => (cell === null || text === "" ? [] : [{ cell, text }]));
    putRows(rules, from, rows.value);
    touched.forEach(({ cell, text }) => writeCell(context, cell, text));
    const keeping: KeptAdaptation = { overlay, rows: rows.value, filled };
    context.workbook.settings.add(ADAPTATION_KEY, keeping);
    remember(context.workbook, book, "adaptation", [rules.sheet]);
    return allOrNothing(
      context,
      { ...state, rules },
      {
        touched: touched.map(({ cell }) => cell),
        rows: (now) => takeRowsBack(now, from, rows.value, rules.cells.length),
      }
    );
  });
