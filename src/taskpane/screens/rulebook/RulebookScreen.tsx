import { Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { RulebookReading } from "../../host/rulebookHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { CompareView } from "./CompareView";
import { ExportView } from "./ExportView";
import { ImportView } from "./ImportView";
import { OverviewView } from "./OverviewView";
import { useRulebookStyles } from "./rulebook.styles";
import { RulesView } from "./RulesView";
import { useRulebook } from "./useRulebook";
import type { RulebookTask } from "./rulebookTask";

interface RulebookScreenProps {
  readonly onProject: () => void;
  readonly onHome: () => void;
}

interface TaskViewProps {
  readonly task: RulebookTask;
  readonly reading: RulebookReading;
  readonly onTask: (task: RulebookTask | null) => void;
  readonly onDone: (text: string) => void;
}

const TaskView = ({ task, reading, onTask, onDone }: TaskViewProps) => {
  const onBack = () => onTask(null);
  switch (task) {
    case "rules":
      return <RulesView reading={reading} onBack={onBack} />;
    case "import":
      return <ImportView reading={reading} onDone={onDone} onTask={onTask} onBack={onBack} />;
    case "export":
      return <ExportView reading={reading} onBack={onBack} />;
    case "compare":
      return <CompareView reading={reading} onBack={onBack} />;
  }
};

/** The rulebook of this workbook: what is in force, its rules, an adaptation, and what another edition would change. */
export const RulebookScreen = ({ onProject, onHome }: RulebookScreenProps) => {
  const { say } = usePane();
  const styles = useRulebookStyles();
  const { state, readAgain } = useRulebook();
  const [task, setTask] = useState<RulebookTask | null>(null);
  const [done, setDone] = useState<string | null>(null);

  const onTask = (next: RulebookTask | null) => {
    setDone(null);
    setTask(next);
  };
  const onDone = (text: string) => {
    setDone(text);
    setTask(null);
    readAgain();
  };

  if (task !== null && state.kind === "ready")
    return <TaskView task={task} reading={state.reading} onTask={onTask} onDone={onDone} />;
  return (
    <>
      <ScreenHeader title={say("rulebook.title")} onBack={onHome} />
      {state.kind === "reading" && <Spinner className={styles.waiting} size="small" label={say("rulebook.reading")} />}
      {state.kind === "failed" && (
        <ProblemMessage
          title={say("rulebook.failed")}
          problem={state.problem}
          action={say("failure.retry")}
          onAction={readAgain}
        />
      )}
      {state.kind === "ready" && (
        <OverviewView
          reading={state.reading}
          done={done}
          onTask={onTask}
          onDone={onDone}
          onAgain={readAgain}
          onProject={onProject}
        />
      )}
    </>
  );
};
