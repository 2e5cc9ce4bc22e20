import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ScaffoldReport, Task } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { ExampleTour } from "./ExampleTour";
import { ReportNote } from "./ReportNote";
import { useWorkStyles } from "./work.styles";

interface SuccessScreenProps {
  readonly task: Task;
  readonly report: ScaffoldReport;
  readonly onHome: () => void;
  readonly onDiagnostics: () => void;
}

/** What was made, where to look, and how to take it away again. */
export const SuccessScreen = ({ task, report, onHome, onDiagnostics }: SuccessScreenProps) => {
  const { say, announce } = usePane();
  const styles = useWorkStyles();
  const title = say(`success.${task}`);

  useEffect(() => announce(title), [announce, title]);

  return (
    <>
      <ScreenHeader title={title} onBack={onHome} />
      {task === "example" ? (
        <ExampleTour onHome={onHome} />
      ) : (
        <>
          <p className={styles.text}>{say("success.acceptance.text")}</p>
          <Button className={styles.wide} onClick={onDiagnostics}>
            {say("success.acceptance.action")}
          </Button>
        </>
      )}
      <ReportNote report={report} />
    </>
  );
};
