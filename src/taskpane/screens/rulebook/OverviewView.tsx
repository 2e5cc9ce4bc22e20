import { ArrowExportRegular } from "@fluentui/react-icons/svg/arrow-export";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import { BookRegular } from "@fluentui/react-icons/svg/book";
import { BranchCompareRegular } from "@fluentui/react-icons/svg/branch-compare";
import { guideUsh2020 } from "../../../domain/eligibility";
import type { RulebookReading } from "../../host/rulebookHost";
import { ActionRow } from "../../shared/ActionRow";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../shared/PaneContext";
import { EditionFacts, OriginFacts } from "./EditionFacts";
import { RemoveAdaptation } from "./RemoveAdaptation";
import { useRulebookStyles } from "./rulebook.styles";
import type { RulebookTask } from "./rulebookTask";
import { TableRefusal } from "./TableRefusal";

interface OverviewViewProps {
  readonly reading: RulebookReading;
  /** What was just done, in words; null where nothing was. */
  readonly done: string | null;
  readonly onTask: (task: RulebookTask) => void;
  readonly onDone: (text: string) => void;
  readonly onAgain: () => void;
  readonly onProject: () => void;
}

/** What is in force in this workbook, and what can be done about it, under the title of the screen. */
export const OverviewView = ({ reading, done, onTask, onDone, onAgain, onProject }: OverviewViewProps) => {
  const { say } = usePane();
  const styles = useRulebookStyles();
  const { table, rulebook, adaptation } = reading;
  const rules = rulebook.ok ? rulebook.value.rules : guideUsh2020.rules;
  return (
    <>
      {done !== null && <Notice intent="success" text={done} />}
      {table === null && (
        <Notice
          intent="info"
          title={say("rulebook.none")}
          text={say("rulebook.none.text")}
          action={say("rulebook.none.action")}
          onAction={onProject}
        />
      )}
      {!rulebook.ok && <TableRefusal problem={rulebook.problem} table={table} onAgain={onAgain} />}
      <EditionFacts reading={reading} />
      <div className={styles.ways}>
        <ActionRow
          icon={<BookRegular />}
          title={say("rulebook.rules")}
          note={say("rulebook.rules.note", { count: rules.length })}
          onClick={() => onTask("rules")}
        />
        <ActionRow
          icon={<BranchCompareRegular />}
          title={say("rulebook.compare")}
          note={say("rulebook.compare.note")}
          onClick={() => onTask("compare")}
        />
        {table !== null && (
          <ActionRow
            icon={<ArrowImportRegular />}
            title={say("rulebook.import")}
            note={say("rulebook.import.note")}
            onClick={() => onTask("import")}
          />
        )}
        <ActionRow
          icon={<ArrowExportRegular />}
          title={say("rulebook.export")}
          note={say("rulebook.export.note")}
          onClick={() => onTask("export")}
        />
      </div>
      <OriginFacts reading={reading} />
      {adaptation !== null && table !== null && <RemoveAdaptation onDone={onDone} onAgain={onAgain} />}
    </>
  );
};
