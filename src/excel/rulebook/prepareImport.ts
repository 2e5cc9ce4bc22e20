import { applyOverlay, guideUsh2020, type Overlay, type Rulebook } from "../../domain/eligibility";
import { fail, ok, type Cells, type Problem, type Result } from "../../domain/shared";
import { asking } from "../asking";
import { seenProblem, type HostProblem } from "../hostProblem";
import { filledBy, rowsFor, rulebookWith, settingsWith, type Filled } from "./importRows";
import { readState, type OwnCosts } from "./readState";
import { isRowInForce } from "./settings";

/** What importing an adaptation would write and change, said before anything is written. */
export interface ImportPreparation {
  readonly overlay: Overlay;
  /** The table as it was read: the import is refused where it is no longer so. */
  readonly cells: Cells;
  /** Name of the sheet that holds it. */
  readonly sheet: string;
  readonly before: Rulebook;
  readonly after: Rulebook;
  /** Rows that would be added, and how many of them would not be in force with the settings of the sheet. */
  readonly rows: number;
  readonly idle: number;
  readonly filled: Filled;
  readonly costs: OwnCosts | null;
}

/** What keeps an adaptation from being imported: Excel, the table, or the adaptation itself. */
export type ImportRefusal =
  | { readonly kind: "host"; readonly problem: HostProblem }
  /** The table of the workbook cannot be followed as it is. */
  | { readonly kind: "table"; readonly problem: Problem }
  | { readonly kind: "overlay"; readonly problem: Problem };

const refusedBy = (kind: "table" | "overlay", problem: Problem): Result<ImportPreparation, ImportRefusal> =>
  fail({ kind, problem });

const refusedAs = (code: Parameters<typeof seenProblem>[0]): Result<ImportPreparation, ImportRefusal> =>
  fail({ kind: "host", problem: seenProblem(code) });

async function prepare(
  context: Excel.RequestContext,
  overlay: Overlay
): Promise<Result<ImportPreparation, ImportRefusal>> {
  const { rules, rulebook, settings, kept, costs } = await readState(context);
  if (rules === null) return refusedAs("rules-missing");
  if (kept !== null) return refusedAs("adaptation-there");
  if (!rulebook.ok) return refusedBy("table", rulebook.problem);
  const alone = applyOverlay(guideUsh2020, overlay);
  if (!alone.ok) return refusedBy("overlay", alone.problem);
  const rows = rowsFor(overlay, rules);
  if (!rows.ok) return fail({ kind: "host", problem: rows.problem });
  const filled = filledBy(overlay, settings);
  const then = settingsWith(settings, filled);
  const after = rulebookWith(rules, rows.value, then);
  if (!after.ok) return refusedBy("overlay", after.problem);
  return ok({
    overlay,
    cells: rules.cells,
    sheet: rules.sheet,
    before: rulebook.value,
    after: after.value,
    rows: rows.value.length,
    idle: rows.value.filter((row) => !isRowInForce(row, then)).length,
    filled,
    costs,
  });
}

/** Says what importing an adaptation would write, and which rulebook would then be in force. Two requests. */
export async function prepareImport(overlay: Overlay): Promise<Result<ImportPreparation, ImportRefusal>> {
  const asked = await asking(async (context) => ok(await prepare(context, overlay)));
  return asked.ok ? asked.value : fail({ kind: "host", problem: asked.problem });
}
