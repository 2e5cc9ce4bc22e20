import { Button } from "@fluentui/react-components";
import type { ReviewedLine } from "../../../domain/budgetCheck";
import { usePane } from "../../shared/PaneContext";
import { useBudgetStyles } from "./budget.styles";
import { filtered, type Filter } from "./filter";

interface ReviewFilterProps {
  readonly choices: readonly Filter[];
  readonly lines: readonly ReviewedLine[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Chooses which lines are shown; each choice says how many it shows. */
export const ReviewFilter = ({ choices, lines, filter, onFilter }: ReviewFilterProps) => {
  const { say } = usePane();
  const styles = useBudgetStyles();
  return (
    <div className={styles.filter} role="group" aria-label={say("budget.filter")}>
      {choices.map((choice) => (
        <Button
          className={styles.choice}
          key={choice}
          appearance={choice === filter ? "primary" : "secondary"}
          aria-pressed={choice === filter}
          onClick={() => onFilter(choice)}
        >
          {say(`budget.filter.${choice}`, { number: filtered(lines, choice).length })}
        </Button>
      ))}
    </div>
  );
};
