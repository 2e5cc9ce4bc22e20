import type { BudgetReview } from "../../../domain/budgetCheck";
import { formatEuros } from "../../../locales";
import { usePane } from "../../shared/PaneContext";
import { useBudgetStyles } from "./budget.styles";
import { StatusIcon } from "./StatusWord";

interface ReviewTotalsProps {
  readonly review: BudgetReview;
  readonly edition: string;
  /** Rows of totals that were left out, 0 where there is none. */
  readonly totalRows?: number;
}

/** What the lines come to under each status, and by which edition. */
export const ReviewTotals = ({ review, edition, totalRows = 0 }: ReviewTotalsProps) => {
  const { say, language } = usePane();
  const styles = useBudgetStyles();
  const { totals, withoutAmount, lines } = review;
  const decided = lines.filter(({ state }) => state === "decided").length;
  return (
    <>
      <p className={styles.note}>{say("budget.edition", { edition })}</p>
      <ul className={styles.totals} aria-label={say("budget.totals")}>
        {totals.map(({ status, lines: count, amount }) => (
          <li className={styles.total} key={status}>
            <StatusIcon status={status} />
            <span className={styles.totalWords}>
              <span className={styles.totalStatus}>{status}</span>
              <span className={styles.totalLines}>{say("budget.lines", { count })}</span>
            </span>
            <span className={styles.totalAmount}>{formatEuros(amount, language)}</span>
          </li>
        ))}
      </ul>
      {withoutAmount > 0 && <p className={styles.note}>{say("budget.withoutAmount", { count: withoutAmount })}</p>}
      {decided > 0 && <p className={styles.note}>{say("budget.decidedCount", { count: decided })}</p>}
      {totalRows > 0 && <p className={styles.note}>{say("budget.totalRows", { count: totalRows })}</p>}
    </>
  );
};
