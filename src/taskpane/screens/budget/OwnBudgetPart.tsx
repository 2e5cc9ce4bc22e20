import { Button, Spinner } from "@fluentui/react-components";
import { textIn } from "../../../domain/shared";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { useShowSheet } from "../../shared/useShowSheet";
import { useBudgetStyles } from "./budget.styles";
import { OwnReview } from "./OwnReview";
import { useOwnBudget } from "./useOwnBudget";

interface OwnBudgetPartProps {
  readonly onRange: () => void;
  readonly onProject: () => void;
}

/** The check of our sheet of costs, whatever state it is in. */
export const OwnBudgetPart = ({ onRange, onProject }: OwnBudgetPartProps) => {
  const { say, language } = usePane();
  const styles = useBudgetStyles();
  const { own, run, setLines } = useOwnBudget();
  const { show } = useShowSheet();
  switch (own.kind) {
    case "reading":
      return <Spinner className={styles.waiting} size="small" label={say("budget.reading")} />;
    case "empty":
      return (
        <>
          <p className={styles.text}>{say("budget.none")}</p>
          <Button className={styles.wide} appearance="primary" onClick={onRange}>
            {say("budget.none.range")}
          </Button>
          <Button className={styles.wide} onClick={onProject}>
            {say("budget.none.project")}
          </Button>
        </>
      );
    case "refused":
      return (
        <>
          <Notice
            intent="error"
            title={say("budget.refused")}
            text={textIn(own.problem.message, language)}
            action={say("budget.refused.show")}
            onAction={() => void show({ key: "referentiel" })}
          />
          <Button className={styles.wide} onClick={run}>
            {say("budget.again")}
          </Button>
        </>
      );
    case "failed":
      return (
        <ProblemMessage
          title={say("budget.failed")}
          problem={own.problem}
          action={say("failure.retry")}
          onAction={run}
        />
      );
    case "ready":
      return <OwnReview budget={own.budget} onLines={setLines} onAgain={run} />;
  }
};
