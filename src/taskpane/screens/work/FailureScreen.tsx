import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { HostProblem, HostProblemCode, Order } from "../../host/paneHost";
import { CopyableText } from "../../shared/CopyableText";
import { Disclosure } from "../../shared/Disclosure";
import { usePane, type Pane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { useWorkStyles } from "./work.styles";

interface FailureScreenProps {
  readonly order: Order;
  readonly problem: HostProblem;
  readonly onRetry: () => void;
  readonly onHome: () => void;
  readonly onDiagnostics: () => void;
}

/** What helps: the diagnostics, home where nothing is left to make, or the same thing again. */
const actionFor = (
  code: HostProblemCode,
  {
    say,
    onRetry,
    onHome,
    onDiagnostics,
  }: Pick<FailureScreenProps, "onRetry" | "onHome" | "onDiagnostics"> & Pick<Pane, "say">
) => {
  if (code === "not-supported") return { text: say("failure.diagnostics"), run: onDiagnostics };
  if (code === "already-there" || code === "nothing-outdated") return { text: say("common.back"), run: onHome };
  return { text: say(code === "cancelled" ? "failure.restart" : "failure.retry"), run: onRetry };
};

/** What went wrong, what to do, what is left to delete, and the details for support. */
export const FailureScreen = ({ order, problem, onRetry, onHome, onDiagnostics }: FailureScreenProps) => {
  const { say } = usePane();
  const styles = useWorkStyles();
  const { code, leftovers, technical } = problem;
  const cancelled = code === "cancelled";
  const action = actionFor(code, { say, onRetry, onHome, onDiagnostics });

  return (
    <>
      <ScreenHeader title={say(cancelled ? "failure.cancelled.title" : `failure.${order.kind}`)} onBack={onHome} />
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
