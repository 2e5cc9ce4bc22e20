import type { ShownSheet } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { Notice } from "./Notice";
import { ProblemMessage } from "./ProblemMessage";
import type { ShowFailure } from "./useShowSheet";

interface ShowFailureMessageProps {
  readonly failure: ShowFailure;
  readonly onRetry: (sheet: ShownSheet) => void;
  readonly onHome: () => void;
}

/** Why the sheet was not shown, and what to do. */
export const ShowFailureMessage = ({ failure, onRetry, onHome }: ShowFailureMessageProps) => {
  const { say } = usePane();
  const title = say("failure.show");
  return failure.kind === "refused" ? (
    <ProblemMessage
      title={title}
      problem={failure.problem}
      action={say("failure.retry")}
      onAction={() => onRetry(failure.sheet)}
    />
  ) : (
    <Notice
      intent="warning"
      title={title}
      text={say("failure.sheet-missing")}
      action={say("common.back")}
      onAction={onHome}
    />
  );
};
