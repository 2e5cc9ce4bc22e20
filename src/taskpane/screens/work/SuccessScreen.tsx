import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Order, ScaffoldReport } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { ExampleTour } from "./ExampleTour";
import { FirstSteps } from "./FirstSteps";
import { ReportNote } from "./ReportNote";
import { useWorkStyles } from "./work.styles";

interface SuccessScreenProps {
  readonly order: Order;
  readonly report: ScaffoldReport;
  readonly onHome: () => void;
  readonly onDiagnostics: () => void;
}

const Made = ({ order, report, onHome, onDiagnostics }: SuccessScreenProps) => {
  const { say } = usePane();
  const styles = useWorkStyles();
  switch (order.kind) {
    case "example":
      return <ExampleTour sheets={report.sheets} onHome={onHome} />;
    case "workbook":
    case "update":
      return (
        <>
          <p className={styles.text}>{say(`success.${order.kind}.text`)}</p>
          <FirstSteps sheets={report.sheets} onHome={onHome} />
        </>
      );
    case "acceptance":
      return (
        <>
          <p className={styles.text}>{say("success.acceptance.text")}</p>
          <Button className={styles.wide} onClick={onDiagnostics}>
            {say("success.acceptance.action")}
          </Button>
        </>
      );
  }
};

/** What was made, where to look, and how to take it away again. */
export const SuccessScreen = (props: SuccessScreenProps) => {
  const { order, report, onHome } = props;
  const { say, announce } = usePane();
  const title = say(`success.${order.kind}`);

  useEffect(() => announce(title), [announce, title]);

  return (
    <>
      <ScreenHeader title={title} onBack={onHome} />
      <Made {...props} />
      <ReportNote report={report} />
    </>
  );
};
