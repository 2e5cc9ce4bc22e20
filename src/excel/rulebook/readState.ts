import type { Rulebook } from "../../domain/eligibility";
import type { Problem, Result } from "../../domain/shared";
import { ADAPTATION_KEY, readKeptAdaptation, settingKeyOf, WORKBOOK_ID, type KeptAdaptation } from "../../workbook";
import { answeredTable, askTable, type AskedTable } from "../budget/askTable";
import type { CostSheetLine } from "../budget/costTable";
import { rulebookInForce } from "../budget/rulebookInForce";
import { ourSheets, readBook, type Book } from "../readBook";
import { answeredCells, askCells, type NamedCells } from "./namedCells";
import { answeredRules, askRulesOf, type RulesTable } from "./rulesTable";
import type { RulebookSettings } from "./settings";

/** Our costs, as far as another rulebook may answer them otherwise. */
export interface OwnCosts {
  /** Id of the table of costs. */
  readonly table: string;
  readonly lines: readonly CostSheetLine[];
}

/** Everything about the rules of a workbook, just read. */
export interface RulesState {
  readonly book: Book;
  /** Null where the workbook has no table in which rules can be changed. */
  readonly rules: RulesTable | null;
  /** What the rules make with the built-in edition, or why they cannot be followed. */
  readonly rulebook: Result<Rulebook, Problem>;
  readonly cells: NamedCells;
  readonly settings: RulebookSettings;
  /** What the workbook keeps of an imported adaptation, as it is; null where it keeps nothing. */
  readonly setting: unknown;
  /** The adaptation that was imported; null where there is none. */
  readonly kept: KeptAdaptation | null;
  /** Null where the workbook has no sheet of costs. */
  readonly costs: OwnCosts | null;
}

const costsIn = (asked: readonly AskedTable[]): OwnCosts | null => {
  const costs = asked.map(answeredTable).find((table) => table !== null);
  return costs === undefined ? null : { table: costs.id, lines: costs.lines };
};

const settingsIn = ({ call, day, region }: NamedCells): RulebookSettings => ({
  day: typeof day?.value === "number" ? day.value : null,
  region: region?.text ?? "",
  call: call?.text ?? "",
});

/** Reads the table of rules, its settings, the adaptation that was imported and our costs. Two requests. */
export async function readState(context: Excel.RequestContext): Promise<RulesState> {
  const book = await readBook(context, settingKeyOf(WORKBOOK_ID));
  const asked = askRulesOf(book);
  const named = askCells(context, book);
  const costs = (ourSheets(book).get("couts")?.worksheet.tables.items ?? []).map((table) => askTable(table));
  const setting = context.workbook.settings.getItemOrNullObject(ADAPTATION_KEY);
  setting.load("value");
  await context.sync();
  const cells = answeredCells(named);
  const kept: unknown = setting.isNullObject ? null : setting.value;
  return {
    book,
    rules: asked.map(answeredRules).find((table) => table !== null) ?? null,
    rulebook: rulebookInForce(asked.map(({ range }) => range)),
    cells,
    settings: settingsIn(cells),
    setting: kept,
    kept: readKeptAdaptation(kept),
    costs: costsIn(costs),
  };
}
