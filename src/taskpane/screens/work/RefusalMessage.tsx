import type { CommandRefusal } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "./ProblemMessage";

interface RefusalMessageProps {
  readonly refusal: CommandRefusal;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** A ribbon command that could not do its work: which one, why, and again. */
export const RefusalMessage = ({ refusal: { command, problem }, onRetry, onDismiss }: RefusalMessageProps) => {
  const { say } = usePane();
  return (
    <ProblemMessage
      title={say("command.refused", { command: say(`command.${command}`) })}
      problem={problem}
      action={say("failure.retry")}
      onAction={onRetry}
      onDismiss={onDismiss}
    />
  );
};
