import { mergeClasses, Spinner } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { JSX } from "react";
import type { StepName } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { stepText } from "./stepText";
import { useStepListStyles } from "./StepList.styles";

type Stage = "done" | "current" | "waiting";

const MARKS: Readonly<Record<Stage, JSX.Element>> = {
  done: <CheckmarkCircleFilled aria-hidden />,
  current: <Spinner size="extra-tiny" aria-hidden />,
  waiting: <CircleRegular aria-hidden />,
};

const stageOf = (index: number, current: number): Stage => {
  if (index < current) return "done";
  return index === current ? "current" : "waiting";
};

interface StepListProps {
  readonly names: readonly StepName[];
  readonly current: StepName | null;
}

/** The requests one under the other: those that are done, the one under way, those to come. */
export const StepList = ({ names, current }: StepListProps) => {
  const { say } = usePane();
  const styles = useStepListStyles();
  const position = current === null ? 0 : names.indexOf(current);

  return (
    <ol className={styles.root}>
      {names.map((name, index) => {
        const stage = stageOf(index, position);
        return (
          <li
            key={name}
            className={mergeClasses(styles.step, styles[stage])}
            {...(stage === "current" ? { "aria-current": "step" as const } : {})}
          >
            <span className={styles.mark}>{MARKS[stage]}</span>
            {stepText(say, names, name)}
          </li>
        );
      })}
    </ol>
  );
};
