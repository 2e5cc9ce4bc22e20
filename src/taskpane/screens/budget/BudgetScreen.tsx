import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { useState } from "react";
import { ActionRow } from "../../shared/ActionRow";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { useBudgetStyles } from "./budget.styles";
import { OwnBudgetPart } from "./OwnBudgetPart";
import { RangePart } from "./RangePart";

interface BudgetScreenProps {
  readonly onCheck: () => void;
  readonly onProject: () => void;
  readonly onHome: () => void;
}

type Source = "own" | "range";

/** The check of a budget line by line: of our sheet of costs, or of any range of the workbook. */
export const BudgetScreen = ({ onCheck, onProject, onHome }: BudgetScreenProps) => {
  const { say } = usePane();
  const styles = useBudgetStyles();
  const [source, setSource] = useState<Source>("own");
  return (
    <>
      <ScreenHeader title={say("budget.title")} onBack={onHome} />
      <Field className={styles.source} label={say("budget.source")}>
        <RadioGroup value={source} onChange={(_, { value }) => setSource(value === "range" ? "range" : "own")}>
          <Radio value="own" label={say("budget.source.own")} />
          <Radio value="range" label={say("budget.source.range")} />
        </RadioGroup>
      </Field>
      {source === "own" ? <OwnBudgetPart onRange={() => setSource("range")} onProject={onProject} /> : <RangePart />}
      <div className={styles.ways}>
        <ActionRow
          icon={<ClipboardTaskListLtrRegular />}
          title={say("budget.whole")}
          note={say("budget.whole.note")}
          onClick={onCheck}
        />
      </div>
    </>
  );
};
