import { Button, Spinner } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { SelectedRange } from "../../host/budgetHost";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { useBudgetStyles } from "./budget.styles";
import { RangeReview } from "./RangeReview";

type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly problem: HostProblem }
  | { readonly kind: "read"; readonly range: SelectedRange };

const useSelection = () => {
  const { host } = usePane();
  const [selection, setSelection] = useState<Selection>({ kind: "none" });
  const [attempt, setAttempt] = useState(0);

  const read = useCallback(async () => {
    setSelection({ kind: "reading" });
    setAttempt((count) => count + 1);
    const result = await settled(() => host.budget.readSelection());
    setSelection(result.ok ? { kind: "read", range: result.value } : { kind: "failed", problem: result.problem });
  }, [host]);

  return { selection, attempt, read };
};

/** The check of any range of the workbook: selected in Excel, then read. */
export const RangePart = () => {
  const { say } = usePane();
  const styles = useBudgetStyles();
  const { selection, attempt, read } = useSelection();
  const isRead = selection.kind === "read";
  return (
    <>
      {!isRead && <p className={styles.text}>{say("budget.range.how")}</p>}
      {selection.kind === "failed" && (
        <ProblemMessage
          title={say("budget.range.failed")}
          problem={selection.problem}
          action={say("failure.retry")}
          onAction={() => void read()}
        />
      )}
      {selection.kind === "reading" && (
        <Spinner className={styles.waiting} size="small" label={say("budget.range.reading")} />
      )}
      {(selection.kind === "none" || isRead) && (
        <Button className={styles.wide} appearance={isRead ? "secondary" : "primary"} onClick={() => void read()}>
          {say(isRead ? "budget.range.readAgain" : "budget.range.read")}
        </Button>
      )}
      {isRead && <RangeReview key={attempt} range={selection.range} onAgain={() => void read()} />}
    </>
  );
};
