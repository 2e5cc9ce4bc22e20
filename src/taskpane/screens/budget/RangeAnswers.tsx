import { Button, Spinner } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { rangeLines, reviewBudget, type RangeLine } from "../../../domain/budgetCheck";
import { editionText, explain, type Rulebook } from "../../../domain/eligibility";
import { cellAddress, moved } from "../../../workbook";
import type { SelectedRange } from "../../host/budgetHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { useBudgetStyles } from "./budget.styles";
import { ChangeBar } from "./ChangeBar";
import { filtered, type Filter } from "./filter";
import { useLineStyles } from "./line.styles";
import { ListTitle } from "./ListTitle";
import type { RangeReading } from "./rangeReading";
import { ReviewFilter } from "./ReviewFilter";
import { ReviewGroups } from "./ReviewGroups";
import { ReviewTotals } from "./ReviewTotals";
import { useChanges } from "./useChanges";
import { useLineFocus } from "./useLineFocus";
import { useShowCell } from "./useShowCell";

interface RangeAnswersProps {
  readonly range: SelectedRange;
  readonly reading: RangeReading;
  readonly rulebook: Rulebook;
  readonly onAgain: () => void;
}

const FILTERS = ["to-review", "all"] as const satisfies readonly Filter[];

/** The answers to the lines of a range, by clause, and the way to write them beside it. */
export const RangeAnswers = ({ range, reading, rulebook, onAgain }: RangeAnswersProps) => {
  const { host, say } = usePane();
  const styles = useBudgetStyles();
  const lineStyles = useLineStyles();
  const [filter, setFilter] = useState<Filter>("to-review");
  const [open, setOpen] = useState<number | null>(null);
  const cell = useShowCell();
  const focusOn = useLineFocus();
  const { isPending, last, failure, write, undo } = useChanges(() => focusOn([]));
  const { headerRow, columns } = reading;
  const { lines: read, totalRows } = useMemo(
    () => rangeLines(range.cells, headerRow, columns),
    [range, headerRow, columns]
  );
  const review = useMemo(() => reviewBudget(read, rulebook), [read, rulebook]);
  if (read.length === 0) return <p className={styles.text}>{say("budget.range.blank")}</p>;

  const lines = filtered(review.lines, filter);
  const addressOf = ({ row }: RangeLine) => cellAddress(moved(range.start, row, columns.label ?? 0));
  const onShow = (line: RangeLine) => void cell.show(() => host.budget.showCell(range.sheetId, addressOf(line)));
  const writeAnswers = () =>
    void write(
      () =>
        host.budget.writeAnswers(
          range,
          review.lines.map(({ line, verdict }) => ({
            row: line.row,
            status: verdict.status,
            reason: explain(verdict, "fr"),
          })),
          headerRow
        ),
      (change) => ({ text: say("budget.done.answers"), change })
    );

  return (
    <>
      <ReviewTotals review={review} edition={editionText(rulebook)} totalRows={totalRows} />
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
          idOf: ({ row }: RangeLine) => row,
          open,
          onShow,
          onToggle: (line) => {
            if (open !== line.row) onShow(line);
            setOpen(open === line.row ? null : line.row);
          },
          actions: ({ line }) => (
            <Button className={lineStyles.action} onClick={() => onShow(line)}>
              {say("budget.goTo")}
            </Button>
          ),
        }}
      />
      {last === null && (
        <>
          <p className={styles.note}>
            {say(range.isRightFree ? "budget.range.right" : "budget.range.rightTaken", { address: range.right })}
          </p>
          {range.isRightFree && (
            <Button
              className={styles.wide}
              disabledFocusable={isPending}
              {...(isPending ? { icon: <Spinner size="tiny" /> } : {})}
              onClick={writeAnswers}
            >
              {say("budget.range.write")}
            </Button>
          )}
        </>
      )}
      {failure && (
        <ProblemMessage
          title={say(failure.what)}
          problem={failure.problem}
          action={say("budget.readAgain")}
          onAction={onAgain}
        />
      )}
      {last !== null && <ChangeBar text={last.text} isPending={isPending} onUndo={() => void undo(last)} />}
    </>
  );
};
