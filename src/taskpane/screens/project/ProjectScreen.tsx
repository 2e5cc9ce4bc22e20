import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Project } from "../../../domain/project";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import type { Draft } from "./draft";
import { ErrorSummary } from "./ErrorSummary";
import { FieldGroups } from "./FieldGroups";
import { useProjectStyles } from "./project.styles";
import { useProjectForm } from "./useProjectForm";

interface ProjectScreenProps {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** Called with a project in which nothing is wrong. */
  readonly onProject: (project: Project) => void;
  readonly onBack: () => void;
  /** True while Excel is at work on what was sent. */
  readonly isPending?: boolean;
  /** What happened to what was sent; beside the button, where the person is. */
  readonly outcome?: ReactNode;
  /** What comes between the title and the fields. */
  readonly children?: ReactNode;
}

/** The frame of the project, typed once: checked field by field, then as a whole. */
export const ProjectScreen = (props: ProjectScreenProps) => {
  const { title, lead, action, draft, onDraft, onProject, onBack, isPending = false, outcome, children } = props;
  const { say } = usePane();
  const styles = useProjectStyles();
  const { shown, summary, attempts, actions, send } = useProjectForm(draft, onDraft, onProject);
  return (
    <>
      <ScreenHeader title={title} onBack={onBack} />
      <p className={styles.lead}>{lead}</p>
      {children}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) send();
        }}
      >
        {summary.length > 0 && <ErrorSummary problems={summary} attempts={attempts} />}
        <p className={styles.note}>{say("project.required")}</p>
        <FieldGroups draft={draft} shown={shown} actions={actions} attempts={attempts} />
        <div className={styles.footer}>
          {outcome}
          <Button className={styles.send} type="submit" appearance="primary" size="large" disabledFocusable={isPending}>
            {action}
          </Button>
        </div>
      </form>
    </>
  );
};
