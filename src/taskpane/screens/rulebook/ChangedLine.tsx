import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { LineChange } from "../../../domain/eligibility";
import { textIn } from "../../../domain/shared";
import { formatEuros, unbroken } from "../../../locales";
import { usePane } from "../../shared/PaneContext";
import { MarkedLabel } from "../budget/MarkedLabel";
import { StatusWord } from "../budget/StatusWord";
import { useRulebookStyles } from "./rulebook.styles";

interface ChangedLineProps {
  readonly change: LineChange;
  readonly onShow: () => void;
}

/** A line that another edition answers otherwise: from what to what, by which rules, and why. A click goes to it. */
export const ChangedLine = ({ change, onShow }: ChangedLineProps) => {
  const { say, language } = usePane();
  const styles = useRulebookStyles();
  const { line, before, after, why } = change;
  const arrow = <ArrowRightRegular role="img" aria-label={say("rulebook.result.becomes")} />;
  return (
    <li className={styles.item}>
      <Button className={styles.row} appearance="subtle" onClick={onShow}>
        <span className={styles.words}>
          <MarkedLabel label={line.label} words={after.words.length > 0 ? after.words : before.words} />
          <span className={styles.moved}>
            <StatusWord status={before.status} text={before.status} />
            {arrow}
            <StatusWord status={after.status} text={after.status} />
          </span>
          <span className={styles.small}>
            <span className={styles.moved}>
              {before.ruleId}
              {arrow}
              {after.ruleId}
            </span>
            <span>{line.amount === null ? say("rulebook.result.noAmount") : formatEuros(line.amount, language)}</span>
          </span>
          <span className={styles.small}>{unbroken(textIn(why, language))}</span>
        </span>
      </Button>
    </li>
  );
};
