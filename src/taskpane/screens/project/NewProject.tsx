import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { emptyProject, type Project } from "../../../domain/project";
import type { WorkbookPart } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { draftOf, type Draft } from "./draft";
import { useProjectStyles } from "./project.styles";
import { ProjectScreen } from "./ProjectScreen";
import { ControlGroup } from "./editors/GroupField";

interface NewProjectProps {
  readonly parts: readonly WorkbookPart[];
  /** The form as it was left; null the first time. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft) => void;
  readonly onProject: (project: Project, parts: readonly WorkbookPart[]) => void;
  readonly onHome: () => void;
}

const EMPTY = draftOf(emptyProject);

const PARTS = ["budget", "suivi"] as const satisfies readonly WorkbookPart[];

/** The form of a project whose sheets are not there yet, and which of them to make. */
export const NewProject = ({ parts, draft, onDraft, onProject, onHome }: NewProjectProps) => {
  const { say } = usePane();
  const styles = useProjectStyles();
  const [chosen, setChosen] = useState(parts);
  const toggle = (part: WorkbookPart, isChosen: boolean) =>
    setChosen((before) => PARTS.filter((each) => (each === part ? isChosen : before.includes(each))));
  return (
    <ProjectScreen
      title={say("project.new")}
      lead={say("project.new.lead")}
      action={say("project.continue")}
      draft={draft ?? EMPTY}
      onDraft={onDraft}
      onProject={(project) => {
        if (chosen.length > 0) onProject(project, chosen);
        else document.getElementById("project-part-budget")?.focus();
      }}
      onBack={onHome}
    >
      <ControlGroup label={say("project.parts")} message={chosen.length === 0 ? say("project.parts.none") : null}>
        <div className={styles.partBoxes}>
          {PARTS.map((part) => (
            <Checkbox
              key={part}
              id={`project-part-${part}`}
              label={say(`project.parts.${part}`)}
              checked={chosen.includes(part)}
              onChange={(_, { checked }) => toggle(part, checked === true)}
            />
          ))}
        </div>
      </ControlGroup>
    </ProjectScreen>
  );
};
