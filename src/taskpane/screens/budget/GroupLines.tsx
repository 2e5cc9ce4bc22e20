import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BudgetLine, ReviewedLine } from "../../../domain/budgetCheck";
import { usePane } from "../../shared/PaneContext";
import { useBudgetStyles } from "./budget.styles";
import { useLineStyles } from "./line.styles";
import type { LineWays } from "./lineWays";
import { ReviewLine } from "./ReviewLine";

/** Lines shown at once: a long list stays fluid. */
const PAGE = 25;

interface GroupLinesProps<Line extends BudgetLine> {
  readonly lines: readonly ReviewedLine<Line>[];
  readonly ways: LineWays<Line>;
}

/** The lines of one group, a page after the other. */
export const GroupLines = <Line extends BudgetLine>({ lines, ways }: GroupLinesProps<Line>) => {
  const { say } = usePane();
  const styles = useBudgetStyles();
  const lineStyles = useLineStyles();
  const [shown, setShown] = useState(PAGE);
  const left = lines.length - shown;
  return (
    <>
      <ul className={lineStyles.lines}>
        {lines.slice(0, shown).map((reviewed) => (
          <ReviewLine key={ways.idOf(reviewed.line)} reviewed={reviewed} ways={ways} />
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.wide} onClick={() => setShown((count) => count + PAGE)}>
          {say("budget.more", { count: Math.min(left, PAGE) })}
        </Button>
      )}
    </>
  );
};
