import {
  guideUsh2020,
  overlayRows,
  readRulebookTable,
  type Overlay,
  type Rulebook,
  type RuleRow,
} from "../../domain/eligibility";
import { fail, ok, type Cells, type Problem, type Result } from "../../domain/shared";
import { cellText } from "../cellText";
import { seenProblem, type HostProblem } from "../hostProblem";
import { firstFreeRow, typedColumns, type RulesTable } from "./rulesTable";
import { inForceWord, type RulebookSettings } from "./settings";

/** Settings of the sheet that are blank and that an adaptation fills with its own region and call; "" for the others. */
export interface Filled {
  readonly region: string;
  readonly call: string;
}

export const filledBy = ({ call, region }: Overlay, settings: RulebookSettings): Filled => ({
  region: settings.region === "" ? (region ?? "") : "",
  call: settings.call === "" ? (call ?? "") : "",
});

/** The settings once an adaptation is imported. */
export const settingsWith = (settings: RulebookSettings, { call, region }: Filled): RulebookSettings => ({
  ...settings,
  region: region === "" ? settings.region : region,
  call: call === "" ? settings.call : call,
});

/** The cells of a row as the table will hold them, En vigueur as the sheet will compute it. */
const cellsOf = (row: RuleRow, { cells, columns }: RulesTable, settings: RulebookSettings): Cells[number] => {
  const keys = new Map([...columns].map(([key, at]) => [at, key]));
  return (cells[0] ?? []).map((_, at) => {
    const key = keys.get(at);
    if (key === undefined) return "";
    return key === "inForce" ? inForceWord(row, settings) : (row[key] ?? "");
  });
};

/** What the rules of the workbook will make once rows are added under them. */
export function rulebookWith(
  rules: RulesTable,
  rows: readonly RuleRow[],
  settings: RulebookSettings
): Result<Rulebook, Problem> {
  const above = rules.cells.slice(0, firstFreeRow(rules));
  return readRulebookTable([...above, ...rows.map((row) => cellsOf(row, rules, settings))], guideUsh2020);
}

/** The rows of an adaptation, or a refusal where the table lost a column that they need. */
export function rowsFor(overlay: Overlay, rules: RulesTable): Result<readonly RuleRow[], HostProblem> {
  const present = typedColumns(rules).map(([key]) => key);
  const rows = overlayRows(overlay);
  const isWhole = rows.every((row) =>
    Object.entries(row).every(([key, content]) => cellText(content) === "" || present.some((each) => each === key))
  );
  return isWhole ? ok(rows) : fail(seenProblem("rules-missing"));
}
