import { useState } from "react";
import { textIn } from "../../../domain/shared";
import type { SelectedRange } from "../../host/budgetHost";
import { Disclosure } from "../../shared/Disclosure";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../shared/PaneContext";
import { useShowSheet } from "../../shared/useShowSheet";
import { useBudgetStyles } from "./budget.styles";
import { RangeAnswers } from "./RangeAnswers";
import { RangeColumnsForm } from "./RangeColumnsForm";
import { guessed } from "./rangeReading";

interface RangeReviewProps {
  readonly range: SelectedRange;
  readonly onAgain: () => void;
}

/** A range that was read: its columns, to be corrected, then the answers to its lines. */
export const RangeReview = ({ range, onAgain }: RangeReviewProps) => {
  const { say, language } = usePane();
  const styles = useBudgetStyles();
  const { show } = useShowSheet();
  const [reading, setReading] = useState(() => guessed(range));
  const { rulebook, sheet, address, rowsLeftOut } = range;
  const isChosen = reading.columns.label !== null;
  if (!rulebook.ok)
    return (
      <Notice
        intent="error"
        title={say("budget.refused")}
        text={textIn(rulebook.problem.message, language)}
        action={say("budget.refused.show")}
        onAction={() => void show({ key: "referentiel" })}
      />
    );
  return (
    <>
      <h2 className={styles.subtitle}>{say("budget.range.title", { sheet, address })}</h2>
      {rowsLeftOut > 0 && <p className={styles.note}>{say("budget.range.leftOut", { count: rowsLeftOut })}</p>}
      <Disclosure title={say("budget.range.columns")} initiallyOpen={!isChosen}>
        <RangeColumnsForm range={range} reading={reading} onReading={setReading} />
      </Disclosure>
      {isChosen ? (
        <RangeAnswers range={range} reading={reading} rulebook={rulebook.value} onAgain={onAgain} />
      ) : (
        <p className={styles.text}>{say("budget.range.choose")}</p>
      )}
    </>
  );
};
