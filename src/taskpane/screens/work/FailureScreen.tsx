import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { HostProblem, Task } from "../../host/paneHost";
import { CopyableText } from "../../shared/CopyableText";
import { Disclosure } from "../../shared/Disclosure";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { ProblemMessage } from "./ProblemMessage";
import { useWorkStyles } from "./work.styles";

interface FailureScreenProps {
  readonly task: Task;
  readonly problem: HostProblem;
  readonly onRetry: () => void;
  readonly onHome: () => void;
  readonly onDiagnostics: () => void;
}

/** What went wrong, what to do, what is left to delete, and the details for support. */
export const FailureScreen = ({ task, problem, onRetry, onHome, onDiagnostics }: FailureScreenProps) => {
  const { say } = usePane();
  const styles = useWorkStyles();
  const { code, leftovers, technical } = problem;
  const cancelled = code === "cancelled";
  const action =
    code === "not-supported"
      ? { text: say("failure.diagnostics"), run: onDiagnostics }
      : { text: say(cancelled ? "failure.restart" : "failure.retry"), run: onRetry };

  return (
    <>
      <ScreenHeader title={say(cancelled ? "failure.cancelled.title" : `failure.${task}`)} onBack={onHome} />
      <ProblemMessage problem={problem} action={action.text} onAction={action.run} />
      {leftovers.length === 0 ? (
        <p className={styles.untouched}>
          <CheckmarkCircleRegular aria-hidden />
          {say("failure.untouched")}
        </p>
      ) : (
        <>
          <p className={styles.text}>{say("failure.leftovers", { count: leftovers.length })}</p>
          <ul className={styles.leftovers}>
            {leftovers.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {technical !== "" && !cancelled && (
        <Disclosure title={say("failure.details")}>
          <CopyableText label={say("failure.details")} text={technical} />
        </Disclosure>
      )}
    </>
  );
};
