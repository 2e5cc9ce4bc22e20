import { useState } from "react";
import type { Project } from "../../../domain/project";
import type { HostProblem, WorkbookPart } from "../../host/paneHost";
import type { WorkbookReading } from "../../app/useWorkbook";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { ReadingScreen } from "../../shared/ReadingScreen";
import { draftOf, type Draft } from "./draft";
import { ProjectScreen } from "./ProjectScreen";

interface SavedProjectProps {
  readonly workbook: WorkbookReading;
  /** The part to add once the project is complete and saved. */
  readonly thenAdd: WorkbookPart | null;
  /** The form as it was left; null where nothing was changed. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft) => void;
  /** Called once the sheet holds the project, with its name. */
  readonly onSaved: (project: Project, sheet: string) => void;
  readonly onReadAgain: () => void;
  readonly onHome: () => void;
}

interface Failure {
  readonly problem: HostProblem;
  readonly project: Project;
}

/** Writes the project in its sheet, and keeps what prevented it. */
const useSaving = (onSaved: SavedProjectProps["onSaved"]) => {
  const { host } = usePane();
  const [isPending, setIsPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async (project: Project) => {
    setIsPending(true);
    setFailure(null);
    const result = await settled(() => host.saveProject(project));
    setIsPending(false);
    if (result.ok) onSaved(project, result.value.sheet);
    else setFailure({ problem: result.problem, project });
  };

  return { isPending, failure, save };
};

const Failed = ({
  failure,
  onRetry,
  onHome,
}: {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onHome: () => void;
}) => {
  const { say } = usePane();
  const isGone = failure.problem.code === "sheet-missing";
  return (
    <ProblemMessage
      title={say("project.notSaved")}
      problem={failure.problem}
      action={say(isGone ? "common.back" : "failure.retry")}
      onAction={isGone ? onHome : onRetry}
    />
  );
};

/** The project that the workbook holds: saving writes it in its sheet. */
export const SavedProject = (props: SavedProjectProps) => {
  const { workbook, thenAdd, draft, onDraft, onSaved, onReadAgain, onHome } = props;
  const { say } = usePane();
  const { isPending, failure, save } = useSaving(onSaved);
  const title = say(thenAdd === null ? "project.saved" : "project.complete");
  const typed = workbook.kind === "ready" && workbook.state.project !== null ? draftOf(workbook.state.project) : null;
  const shown = draft ?? typed;
  if (shown === null) {
    return <ReadingScreen title={title} workbook={workbook} onReadAgain={onReadAgain} onHome={onHome} />;
  }
  return (
    <ProjectScreen
      title={title}
      lead={say(thenAdd === null ? "project.saved.lead" : "project.complete.lead")}
      action={say(isPending ? "project.saving" : "project.save")}
      draft={shown}
      onDraft={onDraft}
      onProject={(project) => void save(project)}
      onBack={onHome}
      isPending={isPending}
      outcome={failure && <Failed failure={failure} onRetry={() => void save(failure.project)} onHome={onHome} />}
    />
  );
};
