import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewedLine, SplitPart } from "../../../domain/budgetCheck";
import type { Rulebook } from "../../../domain/eligibility";
import type { CostSheetLine, Decision } from "../../host/budgetHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { DecisionForm } from "./DecisionForm";
import { useLineStyles } from "./line.styles";
import { SplitForm } from "./SplitForm";
import type { ChangeFailure } from "./useChanges";

interface LineActionsProps {
  readonly reviewed: ReviewedLine<CostSheetLine>;
  readonly rulebook: Rulebook;
  readonly isPending: boolean;
  readonly failure: ChangeFailure | null;
  readonly onAgain: () => void;
  readonly onShow: () => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onSplit: (parts: readonly [SplitPart, SplitPart]) => void;
}

type Action = "outside" | "verified" | "split";

/** What can be done about a line: leave it out, decide, split, or take a decision back. */
export const LineActions = (props: LineActionsProps) => {
  const { reviewed, isPending, failure, onAgain, onShow, onDecide, onSplit, rulebook } = props;
  const { say } = usePane();
  const styles = useLineStyles();
  const [action, setAction] = useState<Action | null>(null);
  const { line, verdict, state, retained } = reviewed;
  const offered: readonly Action[] = [
    ...(verdict.clause === "mixed" && line.amount !== null ? (["split"] as const) : []),
    ...(state === "decided" && retained === "Inéligible" ? [] : (["outside"] as const)),
    "verified",
  ];
  const form = { isPending, onCancel: () => setAction(null) };
  return (
    <>
      {failure?.what === "budget.notWritten" && (
        <ProblemMessage
          title={say("budget.notWritten")}
          problem={failure.problem}
          action={say("budget.readAgain")}
          onAction={onAgain}
        />
      )}
      {action === null && (
        <div className={styles.actions}>
          {offered.map((name, index) => (
            <Button
              className={styles.action}
              key={name}
              appearance={index === 0 && state === "to-review" ? "primary" : "secondary"}
              onClick={() => setAction(name)}
            >
              {say(`budget.${name}`)}
            </Button>
          ))}
          {line.decision !== "" && (
            <Button
              className={styles.action}
              disabledFocusable={isPending}
              onClick={() => onDecide({ status: "", justification: line.justification })}
            >
              {say("budget.withdraw")}
            </Button>
          )}
          <Button className={styles.action} appearance="subtle" onClick={onShow}>
            {say("budget.goTo")}
          </Button>
        </div>
      )}
      {action === "split" && <SplitForm {...form} reviewed={reviewed} rulebook={rulebook} onSplit={onSplit} />}
      {(action === "outside" || action === "verified") && (
        <DecisionForm {...form} kind={action} reviewed={reviewed} onDecide={onDecide} />
      )}
    </>
  );
};
