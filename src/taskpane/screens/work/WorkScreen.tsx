import type { Task } from "../../host/paneHost";
import type { Work } from "../../app/useWork";
import { FailureScreen } from "./FailureScreen";
import { ProgressScreen } from "./ProgressScreen";
import { SuccessScreen } from "./SuccessScreen";

interface WorkScreenProps {
  readonly work: Work;
  readonly onCancel: () => void;
  readonly onStart: (task: Task) => void;
  readonly onHome: () => void;
  readonly onDiagnostics: () => void;
}

/** The work asked of Excel: under way, done, or failed. */
export const WorkScreen = ({ work, onCancel, onStart, onHome, onDiagnostics }: WorkScreenProps) => {
  switch (work.kind) {
    case "running":
      return <ProgressScreen task={work.task} step={work.step} cancelling={work.cancelling} onCancel={onCancel} />;
    case "done":
      return <SuccessScreen task={work.task} report={work.report} onHome={onHome} onDiagnostics={onDiagnostics} />;
    case "failed":
      return (
        <FailureScreen
          task={work.task}
          problem={work.problem}
          onRetry={() => onStart(work.task)}
          onHome={onHome}
          onDiagnostics={onDiagnostics}
        />
      );
  }
};
