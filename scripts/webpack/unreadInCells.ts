import type { CostColumnDeclaration } from "../../src/domain/costs";
import type { Rule, RulebookColumnDeclaration, Verdict } from "../../src/domain/eligibility";
import type { Indicator } from "../../src/domain/indicators";
import type { Bilingual, Source } from "../../src/domain/shared";
import type { ColumnDeclaration, ExitReason, Setting } from "../../src/domain/tracking";

/** A property of a declared object, or its English alone: "help", "title.en". */
type TextPath<Declared> = {
  [Key in keyof Declared & string]: Key | (Declared[Key] extends Bilingual ? `${Key}.en` : never);
}[keyof Declared & string];

/** What the functions never read of the objects declared in one folder. */
export interface Unread {
  /** From the root of the project, with "/" between names. */
  readonly folder: string;
  readonly paths: readonly string[];
}

const unread = <Declared>(folder: string, paths: readonly TextPath<Declared>[]): Unread => ({ folder, paths });

/**
 * The texts that only the pane, the sheets and the help show: cells are French always, and functions quote no help.
 * They are left out of the script that Excel must load before it can calculate; whatever else is built has them all.
 */
export const UNREAD_IN_CELLS: readonly Unread[] = [
  unread<Rule>("src/domain/eligibility/guideUsh2020", ["title.en", "reason.en", "wouldChange"]),
  unread<Pick<Verdict, "wouldChange">>("src/domain/eligibility/wouldChange", ["wouldChange"]),
  unread<RulebookColumnDeclaration>("src/domain/eligibility/rulebook/columns", ["title.en", "help", "kind"]),
  unread<CostColumnDeclaration>("src/domain/costs", [
    "title.en",
    "kind",
    "list",
    "isCalculated",
    "isTyped",
    "help",
    "source",
  ]),
  unread<Indicator>("src/domain/indicators/declared", ["title.en", "definition", "parts"]),
  unread<Source>("src/domain/shared", ["title.en", "publisher", "date"]),
  unread<ColumnDeclaration>("src/domain/tracking/columns", ["title.en", "help"]),
  unread<ExitReason>("src/domain/tracking/lists", ["label.en"]),
  unread<Setting>("src/domain/tracking/parameters", ["meaning"]),
];
