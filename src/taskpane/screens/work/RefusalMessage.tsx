import type { CommandRefusal } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";

interface RefusalMessageProps {
  readonly refusal: CommandRefusal;
  readonly onRetry: () => void;
  readonly onHome: () => void;
  readonly onDismiss: () => void;
}

/** A ribbon command that could not do its work: which one, why, and the way on: again, or home where the sheet is made. */
export const RefusalMessage = ({ refusal: { command, problem }, onRetry, onHome, onDismiss }: RefusalMessageProps) => {
  const { say } = usePane();
  const action =
    problem.code === "sheet-missing"
      ? { text: say("common.back"), run: onHome }
      : { text: say("failure.retry"), run: onRetry };
  return (
    <ProblemMessage
      title={say("command.refused", { command: say(`command.${command}`) })}
      problem={problem}
      action={action.text}
      onAction={action.run}
      onDismiss={onDismiss}
    />
  );
};
