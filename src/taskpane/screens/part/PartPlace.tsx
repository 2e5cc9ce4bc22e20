import { useEffect } from "react";
import { checkProject } from "../../../domain/project";
import type { WorkbookPart, WorkbookState } from "../../host/paneHost";
import type { Place } from "../../app/useNavigation";
import type { WorkbookReading } from "../../app/useWorkbook";
import { usePane } from "../../shared/PaneContext";
import { ReadingScreen } from "../../shared/ReadingScreen";
import { PartScreen } from "./PartScreen";

interface PartPlaceProps {
  readonly part: WorkbookPart;
  readonly workbook: WorkbookReading;
  readonly onGo: (place: Place) => void;
  readonly onReadAgain: () => void;
  readonly onProject: () => void;
  readonly onCheck: () => void;
  readonly onBudget: () => void;
  readonly onHome: () => void;
}

/** Where a part that is not there begins: a project to type, to complete, or only sheets to add. */
export const beginningOf = (part: WorkbookPart, { project }: WorkbookState): Place => {
  if (project === null) return { kind: "new-project", parts: [part] };
  return checkProject(project).length > 0
    ? { kind: "saved-project", thenAdd: part }
    : { kind: "confirm", order: { kind: "workbook", parts: [part], project } };
};

/** A part of the workbook: its sheets where it has them, else the way to make them. */
export const PartPlace = ({ part, workbook, onGo, onReadAgain, ...ways }: PartPlaceProps) => {
  const { say } = usePane();
  const state = workbook.kind === "ready" ? workbook.state : null;
  const isThere = state?.parts.includes(part) === true;

  useEffect(() => {
    if (state !== null && !isThere) onGo(beginningOf(part, state));
  }, [state, isThere, part, onGo]);

  if (state !== null && isThere) return <PartScreen part={part} workbook={state} {...ways} />;
  if (state !== null) return null;
  return (
    <ReadingScreen title={say(`home.${part}`)} workbook={workbook} onReadAgain={onReadAgain} onHome={ways.onHome} />
  );
};
