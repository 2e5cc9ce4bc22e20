import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Step, Task } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { StepList } from "./StepList";
import { stepText } from "./stepText";
import { useWorkStyles } from "./work.styles";

interface ProgressScreenProps {
  readonly task: Task;
  readonly step: Step | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** The requests to Excel one by one, and Cancel between two of them. */
export const ProgressScreen = ({ task, step, cancelling, onCancel }: ProgressScreenProps) => {
  const { say, announce } = usePane();
  const styles = useWorkStyles();
  const text = cancelling ? say("progress.cancelling") : stepText(say, step?.name ?? null);

  useEffect(() => announce(text), [announce, text]);

  return (
    <>
      <ScreenHeader title={say(`progress.${task}`)} />
      <ProgressBar
        className={styles.bar}
        aria-label={say("progress.bar")}
        aria-valuetext={text}
        thickness="large"
        value={step === null ? 0 : step.number - 1}
        max={step?.of ?? 1}
      />
      <StepList current={step?.name ?? null} />
      <p className={styles.note}>{cancelling ? text : say("progress.steady")}</p>
      <Button className={styles.button} disabledFocusable={cancelling} onClick={onCancel}>
        {say("progress.cancel")}
      </Button>
    </>
  );
};
