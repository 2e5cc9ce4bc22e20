import { Spinner } from "@fluentui/react-components";
import type { WorkbookReading } from "../app/useWorkbook";
import { usePane } from "./PaneContext";
import { ProblemMessage } from "./ProblemMessage";
import { ScreenHeader } from "./ScreenHeader";

interface ReadingScreenProps {
  readonly title: string;
  readonly workbook: WorkbookReading;
  readonly onReadAgain: () => void;
  readonly onHome: () => void;
}

/** A screen that needs to know the workbook, until it does: being read, or why it could not be. */
export const ReadingScreen = ({ title, workbook, onReadAgain, onHome }: ReadingScreenProps) => {
  const { say } = usePane();
  return (
    <>
      <ScreenHeader title={title} onBack={onHome} />
      {workbook.kind === "failed" && (
        <ProblemMessage problem={workbook.problem} action={say("failure.retry")} onAction={onReadAgain} />
      )}
      {workbook.kind === "reading" && <Spinner size="small" label={say("home.workbook.reading")} />}
      {workbook.kind === "ready" && <p>{say("failure.sheet-missing")}</p>}
    </>
  );
};
