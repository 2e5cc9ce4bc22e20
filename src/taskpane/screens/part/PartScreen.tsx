import { Button } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { NamedSheet, WorkbookPart, WorkbookState } from "../../host/paneHost";
import { ActionRow } from "../../shared/ActionRow";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { SheetLinks } from "../../shared/SheetLinks";
import { ShowFailureMessage } from "../../shared/ShowFailureMessage";
import { useShowSheet } from "../../shared/useShowSheet";
import { usePartStyles } from "./PartScreen.styles";

interface PartScreenProps {
  readonly part: WorkbookPart;
  readonly workbook: WorkbookState;
  readonly onProject: () => void;
  readonly onCheck: () => void;
  readonly onBudget: () => void;
  readonly onHome: () => void;
}

/** Sheets that a part is worked in, the one to begin with first. */
const WORKED_IN = {
  budget: ["couts", "previsionnel", "referentiel"],
  suivi: ["suivi", "indicateurs"],
} as const satisfies Readonly<Record<WorkbookPart, readonly string[]>>;

const sheetsOf = ({ sheets }: WorkbookState, part: WorkbookPart): readonly NamedSheet[] =>
  WORKED_IN[part].flatMap((key) => sheets.filter((sheet) => sheet.key === key));

/** A part that the workbook has: the ways to its sheets, to the project and to the check. */
export const PartScreen = ({ part, workbook, onProject, onCheck, onBudget, onHome }: PartScreenProps) => {
  const { say } = usePane();
  const styles = usePartStyles();
  const { pending, failure, show } = useShowSheet();
  return (
    <>
      <ScreenHeader title={say(`home.${part}`)} onBack={onHome} />
      {failure && <ShowFailureMessage failure={failure} onRetry={(target) => void show(target)} onHome={onHome} />}
      <p className={styles.text}>{say(`part.${part}.text`)}</p>
      <SheetLinks sheets={sheetsOf(workbook, part)} pending={pending} onShow={(target) => void show(target)} />
      <div className={styles.more}>
        {part === "budget" && (
          <ActionRow
            icon={<ClipboardTaskListLtrRegular />}
            title={say("budget.title")}
            note={say("budget.note")}
            onClick={onBudget}
          />
        )}
        <ActionRow
          icon={<EditRegular />}
          title={say("part.project")}
          note={say("part.project.note")}
          onClick={onProject}
        />
      </div>
      <Button className={styles.check} onClick={onCheck}>
        {say("part.check")}
      </Button>
    </>
  );
};
