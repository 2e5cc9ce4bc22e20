import type { Order } from "../../host/paneHost";
import type { Work } from "../../app/useWork";
import { FailureScreen } from "./FailureScreen";
import { ProgressScreen } from "./ProgressScreen";
import { SuccessScreen } from "./SuccessScreen";

interface WorkScreenProps {
  readonly work: Work;
  /** True where the workbook has sheets of ours before the work begins. */
  readonly hasSheets: boolean;
  readonly onCancel: () => void;
  readonly onStart: (order: Order) => void;
  readonly onHome: () => void;
  readonly onDiagnostics: () => void;
}

/** The work asked of Excel: under way, done, or failed. */
export const WorkScreen = ({ work, hasSheets, onCancel, onStart, onHome, onDiagnostics }: WorkScreenProps) => {
  const { order } = work;
  switch (work.kind) {
    case "running":
      return (
        <ProgressScreen
          order={order}
          isInspected={hasSheets && order.kind !== "acceptance"}
          step={work.step}
          cancelling={work.cancelling}
          onCancel={onCancel}
        />
      );
    case "done":
      return <SuccessScreen order={order} report={work.report} onHome={onHome} onDiagnostics={onDiagnostics} />;
    case "failed":
      return (
        <FailureScreen
          order={order}
          problem={work.problem}
          onRetry={() => onStart(order)}
          onHome={onHome}
          onDiagnostics={onDiagnostics}
        />
      );
  }
};
