import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Order, Step } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { StepList } from "./StepList";
import { stepNames, stepText } from "./stepText";
import { useWorkStyles } from "./work.styles";

interface ProgressScreenProps {
  readonly order: Order;
  /** True where sheets of ours are there already: they are looked at first. */
  readonly isInspected: boolean;
  readonly step: Step | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** The requests to Excel one by one, and Cancel between two of them. */
export const ProgressScreen = ({ order, isInspected, step, cancelling, onCancel }: ProgressScreenProps) => {
  const { say, announce } = usePane();
  const styles = useWorkStyles();
  const names = stepNames(isInspected || step?.of === stepNames(true).length);
  const text = cancelling ? say("progress.cancelling") : stepText(say, names, step?.name ?? null);

  useEffect(() => announce(text), [announce, text]);

  return (
    <>
      <ScreenHeader title={say(`progress.${order.kind}`)} />
      <ProgressBar
        className={styles.bar}
        aria-label={say("progress.bar")}
        aria-valuetext={text}
        thickness="large"
        value={step === null ? 0 : names.indexOf(step.name)}
        max={names.length}
      />
      <StepList names={names} current={step?.name ?? null} />
      <p className={styles.note}>{cancelling ? text : say("progress.steady")}</p>
      <Button className={styles.button} disabledFocusable={cancelling} onClick={onCancel}>
        {say("progress.cancel")}
      </Button>
    </>
  );
};
