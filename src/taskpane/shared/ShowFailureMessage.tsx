import type { ShownSheet } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "./ProblemMessage";
import type { ShowFailure } from "./useShowSheet";

interface ShowFailureMessageProps {
  readonly failure: ShowFailure;
  readonly onRetry: (sheet: ShownSheet) => void;
  readonly onHome: () => void;
}

/** Why the sheet was not shown, and what to do: make the example again where it is gone, try again otherwise. */
export const ShowFailureMessage = ({ failure: { sheet, problem }, onRetry, onHome }: ShowFailureMessageProps) => {
  const { say } = usePane();
  const action =
    problem.code === "sheet-missing"
      ? { text: say("common.back"), run: onHome }
      : { text: say("failure.retry"), run: () => onRetry(sheet) };
  return <ProblemMessage title={say("failure.show")} problem={problem} action={action.text} onAction={action.run} />;
};
