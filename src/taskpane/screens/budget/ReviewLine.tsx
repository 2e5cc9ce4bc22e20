import { Button } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { BudgetLine, ReviewedLine } from "../../../domain/budgetCheck";
import { formatEuros } from "../../../locales";
import { usePane } from "../../shared/PaneContext";
import { LineProof } from "./LineProof";
import { useLineStyles } from "./line.styles";
import { rowId, type LineWays } from "./lineWays";
import { MarkedLabel } from "./MarkedLabel";
import { StatusWord } from "./StatusWord";

interface ReviewLineProps<Line extends BudgetLine> {
  readonly reviewed: ReviewedLine<Line>;
  readonly ways: LineWays<Line>;
}

/** One line: its label, its status and its amount; opened, its proof and what can be done. */
export const ReviewLine = <Line extends BudgetLine>({ reviewed, ways }: ReviewLineProps<Line>) => {
  const { say, language } = usePane();
  const styles = useLineStyles();
  const { line, verdict, retained, state } = reviewed;
  const id = ways.idOf(line);
  const isOpen = ways.open === id;
  const isDecided = state === "decided";
  return (
    <li className={styles.item}>
      <Button
        className={styles.row}
        id={rowId(id)}
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => ways.onToggle(line)}
      >
        <span className={styles.words}>
          <MarkedLabel label={line.label} words={verdict.words} />
          <span className={styles.facts}>
            <StatusWord status={retained} text={isDecided ? say("budget.decided", { status: retained }) : retained} />
            <span>{line.amount === null ? say("budget.noAmount") : formatEuros(line.amount, language)}</span>
          </span>
          {isDecided && line.justification === "" && (
            <span className={styles.warning}>
              <WarningFilled aria-hidden />
              {say("budget.noJustification")}
            </span>
          )}
        </span>
      </Button>
      {isOpen && (
        <div className={styles.details}>
          <LineProof reviewed={reviewed} />
          {ways.actions(reviewed)}
        </div>
      )}
    </li>
  );
};
