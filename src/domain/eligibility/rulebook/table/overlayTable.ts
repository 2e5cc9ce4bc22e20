import { dayOfText, serialOf } from "../../../calendar";
import { type Cells, fail, invalid, ok, type Problem, type Result } from "../../../shared";
import type { RulebookColumnKey } from "../columns/rulebookColumn";
import { RULEBOOK_COLUMNS } from "../columns/rulebookColumns";
import { ACTIONS } from "../columns/words";
import { WORD_FIELDS } from "../faults";
import type { Overlay, OverlayChange } from "../overlay";
import { changesBetween, type OverlayHeading } from "../overlayBetween";
import type { Rule, Rulebook } from "../rulebook";
import { isField, joined } from "./fields";
import { withoutColumn } from "./readRows";
import { readRulebookTable } from "./readTable";
import { ruleCell } from "./writeTable";

/** What a row of the sheet holds, by column; a column that is left out is blank. Days are serial numbers. */
export type RuleRow = Readonly<Partial<Record<RulebookColumnKey, string | number>>>;

/** The date system of a workbook cannot be known here: dates are those of Excel's usual one. */
const USUAL_SYSTEM = 1900;

/** What a date cell of the sheet holds: a serial number, or nothing. */
const serial = (text: string): string | number => {
  const day = dayOfText(text);
  return day === null ? "" : serialOf(day, USUAL_SYSTEM);
};

/** A rule as a row of the sheet, words included. */
export const sheetRow = (rule: Rule): RuleRow =>
  Object.fromEntries(
    RULEBOOK_COLUMNS.flatMap(({ key, kind }) => {
      if (!isField(key)) return [];
      const text = ruleCell(rule, key);
      return [[key, kind === "date" ? serial(text) : text] as const];
    })
  );

function rowOf(change: OverlayChange, { call, region }: Overlay): RuleRow {
  const place = { region: region ?? "", call: call ?? "" };
  const action = ACTIONS[change.action];
  if (change.action === "retire") return { id: change.id, action, ...place };
  if (change.action === "extend") {
    const words = WORD_FIELDS.map((field) => [field, joined(change[field])] as const);
    return { id: change.id, action, ...Object.fromEntries(words), ...place };
  }
  const { rule } = change;
  const placed = { ...rule, region: rule.region ?? region, call: rule.call ?? call };
  return { ...sheetRow(placed), action };
}

/** The rows that say in the table of a workbook what an overlay changes. */
export const overlayRows = (overlay: Overlay): readonly RuleRow[] =>
  overlay.changes.map((change) => rowOf(change, overlay));

const NO_CHANGE = invalid(
  "Le tableau ne change rien à l’édition : il n’y a pas d’adaptation à exporter.",
  "The table changes nothing of the edition: there is no adaptation to export."
);

/**
 * What the table of a workbook changes of an edition, as an overlay. Rows that are not in force today count: their days,
 * region and call are those of their rules. Fails where the table cannot be read, or changes nothing.
 */
export function overlayOfTable(cells: Cells, base: Rulebook, heading: OverlayHeading): Result<Overlay, Problem> {
  const rulebook = readRulebookTable(withoutColumn(cells, "inForce"), base);
  if (!rulebook.ok) return rulebook;
  const changes = changesBetween(base, rulebook.value);
  return changes.length === 0 ? fail(NO_CHANGE) : ok({ ...heading, changes });
}
