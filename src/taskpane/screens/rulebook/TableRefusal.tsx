import { Button } from "@fluentui/react-components";
import { textIn, type Problem } from "../../../domain/shared";
import type { RulesReading } from "../../host/rulebookHost";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { useRulebookStyles } from "./rulebook.styles";
import { useShowRule } from "./useShowRule";

interface TableRefusalProps {
  readonly problem: Problem;
  readonly table: RulesReading | null;
  readonly onAgain: () => void;
}

/** Why the table of the workbook cannot be followed, with the way to its row. */
export const TableRefusal = ({ problem, table, onAgain }: TableRefusalProps) => {
  const { host, say, language } = usePane();
  const styles = useRulebookStyles();
  const { failure, show } = useShowRule();
  const { row } = problem;
  const action =
    row === undefined || table === null
      ? say("rulebook.refused.sheet")
      : say("rulebook.refused.show", { number: table.headerRow + row - 1 });
  return (
    <>
      <Notice
        intent="error"
        title={say("rulebook.refused")}
        text={textIn(problem.message, language)}
        action={action}
        onAction={() => void show(() => host.rulebook.showRule(row ?? 1))}
      />
      {failure && (
        <ProblemMessage
          title={say("rulebook.shownFailed")}
          problem={failure}
          action={say("rulebook.readAgain")}
          onAction={onAgain}
        />
      )}
      <Button className={styles.wide} onClick={onAgain}>
        {say("rulebook.readAgain")}
      </Button>
    </>
  );
};
