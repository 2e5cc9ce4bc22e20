import type { ReviewedLine } from "../../../domain/budgetCheck";
import { citationText, textIn } from "../../../domain/shared";
import { unbroken } from "../../../locales";
import { usePane } from "../../shared/PaneContext";
import { useLineStyles } from "./line.styles";

interface LineProofProps {
  readonly reviewed: ReviewedLine;
}

/** Why a line has its answer: the reason, what would change it, its source, and what a person wrote. */
export const LineProof = ({ reviewed: { line, verdict, state } }: LineProofProps) => {
  const { say, language } = usePane();
  const styles = useLineStyles();
  const parts = [
    ...(state === "decided" ? [{ term: say("budget.answer"), saying: verdict.status }] : []),
    { term: say("budget.reason"), saying: unbroken(textIn(verdict.reason, language)) },
    { term: say("budget.change"), saying: unbroken(textIn(verdict.wouldChange, language)) },
    { term: say("budget.where"), saying: textIn(citationText(verdict.source), language) },
    ...(line.justification === "" ? [] : [{ term: say("budget.justification"), saying: line.justification }]),
  ];
  return (
    <dl className={styles.proof}>
      {parts.map(({ term, saying }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.saying}>{saying}</dd>
        </div>
      ))}
    </dl>
  );
};
