import type { SheetTarget } from "../host/paneHost";
import { usePane } from "./PaneContext";
import { ProblemMessage } from "./ProblemMessage";
import type { ShowFailure } from "./useShowSheet";

interface ShowFailureMessageProps {
  readonly failure: ShowFailure;
  readonly onRetry: (target: SheetTarget) => void;
  readonly onHome: () => void;
}

/** Why the sheet was not shown, and what to do: home where it is gone, try again otherwise. */
export const ShowFailureMessage = ({ failure: { target, problem }, onRetry, onHome }: ShowFailureMessageProps) => {
  const { say } = usePane();
  const action =
    problem.code === "sheet-missing"
      ? { text: say("common.back"), run: onHome }
      : { text: say("failure.retry"), run: () => onRetry(target) };
  return <ProblemMessage title={say("failure.show")} problem={problem} action={action.text} onAction={action.run} />;
};
