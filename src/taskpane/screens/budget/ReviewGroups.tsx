import {
  groupsOf,
  REVIEW_GROUPS,
  type BudgetLine,
  type ReviewedLine,
  type ReviewGroup,
} from "../../../domain/budgetCheck";
import { textIn } from "../../../domain/shared";
import { formatEuros, type Language, type Say } from "../../../locales";
import { Disclosure } from "../../shared/Disclosure";
import { usePane } from "../../shared/PaneContext";
import { GroupLines } from "./GroupLines";
import type { LineWays } from "./lineWays";

interface ReviewGroupsProps<Line extends BudgetLine> {
  readonly lines: readonly ReviewedLine<Line>[];
  readonly ways: LineWays<Line>;
}

const CLAUSE = /^[NE]\d$/;

const titleOf = (key: ReviewGroup["key"], say: Say, language: Language): string => {
  const title = REVIEW_GROUPS.find((group) => group.key === key)?.title;
  const words = title === undefined ? key : textIn(title, language);
  return CLAUSE.test(key) ? say("budget.clause", { clause: key, title: words }) : words;
};

/** Lines by clause, folded; one group alone is open. */
export const ReviewGroups = <Line extends BudgetLine>({ lines, ways }: ReviewGroupsProps<Line>) => {
  const { say, language } = usePane();
  const groups = groupsOf(lines);
  return groups.map(({ key, lines: inGroup, amount }) => (
    <Disclosure
      key={key}
      summaryId={`budget-group-${key}`}
      title={titleOf(key, say, language)}
      note={say("budget.groupNote", {
        lines: say("budget.lines", { count: inGroup.length }),
        amount: formatEuros(amount, language),
      })}
      initiallyOpen={groups.length === 1}
    >
      <GroupLines lines={inGroup} ways={ways} />
    </Disclosure>
  ));
};
