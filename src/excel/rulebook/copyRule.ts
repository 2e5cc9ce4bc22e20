import { ACTIONS, guideUsh2020, sheetRow, type Rule, type RuleRow } from "../../domain/eligibility";
import { fail, normalise, type Result } from "../../domain/shared";
import { asking } from "../asking";
import { select, type ShownCell } from "../budget/showCell";
import { cellText } from "../cellText";
import { seenProblem, type HostProblem } from "../hostProblem";
import { remember } from "../journal";
import { readState, type RulesState } from "./readState";
import { firstFreeRow, ruleText, typedColumns, type RulesTable } from "./rulesTable";
import { putCells, putRows } from "./writeRows";

/** Rows that say the whole rule go first, then the row of the rule itself. */
const WHOLE: readonly string[] = [ACTIONS.replace, ACTIONS.add].map(normalise);

/** The row in which a rule is changed; undefined where the table has none. */
function rowOf(rules: RulesTable, id: string): number | undefined {
  const rows = rules.cells
    .map((_, row) => row)
    .filter((row) => row > 0 && normalise(ruleText(rules, row, "id")) === normalise(id));
  const action = (row: number): string => normalise(ruleText(rules, row, "action"));
  return rows.find((row) => WHOLE.includes(action(row))) ?? rows.find((row) => action(row) === "");
}

/** What a row holds, completed with what the edition says of its rule where it is blank: the answers stay the same. */
const completed = (rules: RulesTable, row: number, rule: Rule): RuleRow =>
  Object.fromEntries(
    Object.entries(sheetRow(rule)).filter(([key, content]) => {
      const column = typedColumns(rules).find(([each]) => each === key)?.[0];
      return column !== undefined && cellText(content) !== "" && ruleText(rules, row, column) === "";
    })
  );

/** Writes what is missing in the row of a rule, or the whole row; answers the row. */
function copy(context: Excel.RequestContext, rules: RulesTable, rule: Rule, { book }: RulesState): number {
  const row = rowOf(rules, rule.id);
  const isWhole = row !== undefined && ruleText(rules, row, "action") !== "";
  const missing = row === undefined ? sheetRow(rule) : isWhole ? {} : completed(rules, row, rule);
  if (Object.keys(missing).length === 0) return row ?? 0;
  const place = row ?? firstFreeRow(rules);
  if (row === undefined) putRows(rules, place, [missing]);
  else putCells(rules, row, missing);
  remember(context.workbook, book, "rule", [rules.sheet]);
  return place;
}

/**
 * Goes to the row of a rule, its words and its other blank cells being written first, so that it can be changed. The
 * answers stay the same until someone changes them. Three requests.
 */
export const copyRule = (id: string): Promise<Result<ShownCell, HostProblem>> =>
  asking(async (context) => {
    const state = await readState(context);
    const { rules } = state;
    if (rules === null) return fail(seenProblem("rules-missing"));
    const rule = guideUsh2020.rules.find((each) => each.id === id);
    const row = rule === undefined ? rowOf(rules, id) : copy(context, rules, rule, state);
    if (row === undefined) return fail(seenProblem("rules-changed"));
    const column = rules.columns.get("triggers") ?? rules.columns.get("id") ?? 0;
    return select(context, rules.table.getRange().getCell(row, column));
  });

/** Goes to a row of the table of rules, its row of headers being 1. Three requests. */
export const showRule = (row: number): Promise<Result<ShownCell, HostProblem>> =>
  asking(async (context) => {
    const { rules } = await readState(context);
    if (rules === null) return fail(seenProblem("rules-missing"));
    return select(context, rules.table.getRange().getCell(row - 1, rules.columns.get("id") ?? 0));
  });
