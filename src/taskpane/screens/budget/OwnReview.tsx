import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, useMemo, useState } from "react";
import { reviewBudget } from "../../../domain/budgetCheck";
import { editionText } from "../../../domain/eligibility";
import type { CostSheetLine } from "../../host/budgetHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { useBudgetStyles } from "./budget.styles";
import { ChangeBar } from "./ChangeBar";
import { filtered, type Filter } from "./filter";
import { LineActions } from "./LineActions";
import { ListTitle } from "./ListTitle";
import { ReviewFilter } from "./ReviewFilter";
import { ReviewGroups } from "./ReviewGroups";
import { ReviewTotals } from "./ReviewTotals";
import type { ReadBudget } from "./useOwnBudget";
import { useOwnLines } from "./useOwnLines";

interface OwnReviewProps {
  readonly budget: ReadBudget;
  readonly onLines: (lines: readonly CostSheetLine[]) => void;
  readonly onAgain: () => void;
}

const FILTERS = ["to-review", "decided", "all"] as const satisfies readonly Filter[];

/** Our costs with their answers: what they come to, and what to look at by clause. */
export const OwnReview = ({ budget, onLines, onAgain }: OwnReviewProps) => {
  const { say, announce } = usePane();
  const styles = useBudgetStyles();
  const [filter, setFilter] = useState<Filter>("to-review");
  const review = useMemo(() => reviewBudget(budget.lines, budget.rulebook), [budget]);
  const lines = filtered(review.lines, filter);
  const { changes, cell, ways } = useOwnLines(budget, lines, onLines);
  const { recorded, rulebook } = budget;

  useEffect(() => {
    if (recorded.ok && recorded.value > 0) announce(say("budget.recorded", { count: recorded.value }));
  }, [recorded, announce, say]);

  if (review.lines.length === 0) return <p className={styles.text}>{say("budget.blank")}</p>;
  return (
    <>
      {!recorded.ok && (
        <ProblemMessage
          title={say("budget.notRecorded")}
          problem={recorded.problem}
          action={say("failure.retry")}
          onAction={onAgain}
        />
      )}
      <ReviewTotals review={review} edition={editionText(rulebook)} />
      {recorded.ok && recorded.value > 0 && (
        <p className={styles.note}>{say("budget.recorded", { count: recorded.value })}</p>
      )}
      <ListTitle />
      <ReviewFilter choices={FILTERS} lines={review.lines} filter={filter} onFilter={setFilter} />
      {cell.failure && (
        <ProblemMessage
          title={say("budget.shownFailed")}
          problem={cell.failure}
          action={say("budget.readAgain")}
          onAction={onAgain}
          onDismiss={cell.forget}
        />
      )}
      {lines.length === 0 && <p className={styles.text}>{say(`budget.nothing.${filter}`)}</p>}
      <ReviewGroups
        key={filter}
        lines={lines}
        ways={{
          ...ways,
          actions: (reviewed) => (
            <LineActions
              reviewed={reviewed}
              rulebook={rulebook}
              isPending={changes.isPending}
              failure={changes.failure}
              onAgain={onAgain}
              onShow={() => ways.onShow(reviewed.line)}
              onDecide={(decision) => ways.decide(reviewed, decision)}
              onSplit={(parts) => ways.split(reviewed, parts)}
            />
          ),
        }}
      />
      <Button className={styles.wide} icon={<ArrowSyncRegular />} onClick={onAgain}>
        {say("budget.again")}
      </Button>
      {changes.failure?.what === "budget.notUndone" && (
        <ProblemMessage
          title={say("budget.notUndone")}
          problem={changes.failure.problem}
          action={say("budget.readAgain")}
          onAction={onAgain}
        />
      )}
      {changes.last !== null && <ChangeBar {...changes.bar(changes.last)} />}
    </>
  );
};
