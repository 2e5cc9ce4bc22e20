import { Button, Spinner } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { MoneyCalculatorRegular } from "@fluentui/react-icons/svg/money-calculator";
import { ActionRow } from "../../shared/ActionRow";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { CheckResult } from "./CheckResult";
import { useCheckStyles } from "./check.styles";
import { useCheck } from "./useCheck";

interface CheckScreenProps {
  readonly onBudget: () => void;
  readonly onProject: () => void;
  readonly onHome: () => void;
}

/** What the workbook verifies by itself, sheet by sheet, and what to do about it. */
export const CheckScreen = ({ onBudget, onProject, onHome }: CheckScreenProps) => {
  const { say } = usePane();
  const styles = useCheckStyles();
  const { check, run } = useCheck();
  return (
    <>
      <ScreenHeader title={say("check.title")} onBack={onHome} />
      {check.kind === "running" && <Spinner className={styles.waiting} size="small" label={say("check.running")} />}
      {check.kind !== "running" && (
        <div className={styles.ways}>
          <ActionRow
            icon={<MoneyCalculatorRegular />}
            title={say("budget.title")}
            note={say("budget.note")}
            onClick={onBudget}
          />
        </div>
      )}
      {check.kind === "empty" && (
        <>
          <p className={styles.text}>{say("check.empty")}</p>
          <Button className={styles.wide} appearance="primary" onClick={onProject}>
            {say("welcome.project")}
          </Button>
        </>
      )}
      {check.kind === "failed" && (
        <ProblemMessage
          title={say("check.failed")}
          problem={check.problem}
          action={say("failure.retry")}
          onAction={run}
        />
      )}
      {check.kind === "done" && (
        <>
          <CheckResult report={check.report} onHome={onHome} />
          <Button className={styles.wide} icon={<ArrowSyncRegular />} onClick={run}>
            {say("check.again")}
          </Button>
        </>
      )}
    </>
  );
};
