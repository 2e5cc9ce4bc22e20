import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { EditionComparison, EditionTotals, LineChange, PricedLine, Status } from "../../../domain/eligibility";
import type { Result } from "../../../domain/shared";
import { formatEuros, type Say } from "../../../locales";
import type { ShownCell } from "../../host/budgetHost";
import type { HostProblem } from "../../host/paneHost";
import { Disclosure } from "../../shared/Disclosure";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { StatusWord } from "../budget/StatusWord";
import { ChangedLine } from "./ChangedLine";
import { useRulebookStyles } from "./rulebook.styles";
import { useShowRule } from "./useShowRule";

type Show<Line> = (line: Line) => Promise<Result<ShownCell, HostProblem>>;

interface ComparisonResultProps<Line extends PricedLine> {
  readonly comparison: EditionComparison<Line>;
  /** False where no line has a label. */
  readonly hasLines: boolean;
  readonly onShow: Show<Line>;
}

function summaryOf(changes: readonly LineChange[], say: Say): string {
  if (changes.length === 0) return say("rulebook.result.none");
  const count = changes.filter(({ isOtherStatus }) => isOtherStatus).length;
  return count === 0 ? say("rulebook.result.noStatus") : say("rulebook.result.status", { count });
}

/** Which lines two editions answer otherwise, and what all lines come to under each. */
export const ComparisonResult = <Line extends PricedLine>({
  comparison,
  hasLines,
  onShow,
}: ComparisonResultProps<Line>) => {
  const { say, announce } = usePane();
  const styles = useRulebookStyles();
  const { changes } = comparison;
  const summary = hasLines ? summaryOf(changes, say) : say("rulebook.result.blank");

  useEffect(() => announce(summary), [announce, summary]);

  if (changes.length === 0) return <p className={styles.strong}>{summary}</p>;
  const otherStatus = changes.filter(({ isOtherStatus }) => isOtherStatus);
  const otherRule = changes.filter(({ isOtherStatus }) => !isOtherStatus);
  return (
    <>
      <p className={styles.strong}>{summary}</p>
      <ChangedLines changes={otherStatus} onShow={onShow} />
      <Totals comparison={comparison} />
      {otherRule.length > 0 && (
        <Disclosure title={say("rulebook.result.rule", { count: otherRule.length })}>
          <ChangedLines changes={otherRule} onShow={onShow} />
        </Disclosure>
      )}
    </>
  );
};

/** Lines shown at once: a long list stays fluid. */
const PAGE = 25;

const ChangedLines = <Line extends PricedLine>({
  changes,
  onShow,
}: {
  readonly changes: readonly LineChange<Line>[];
  readonly onShow: Show<Line>;
}) => {
  const { say } = usePane();
  const styles = useRulebookStyles();
  const { failure, show } = useShowRule();
  const [shown, setShown] = useState(PAGE);
  const [last, setLast] = useState<Line | null>(null);
  const left = changes.length - shown;
  const go = (line: Line) => {
    setLast(line);
    void show(() => onShow(line));
  };
  if (changes.length === 0) return null;
  return (
    <>
      {failure && last !== null && (
        <ProblemMessage
          title={say("budget.shownFailed")}
          problem={failure}
          action={say("failure.retry")}
          onAction={() => go(last)}
        />
      )}
      <ul className={styles.list}>
        {changes.slice(0, shown).map((change) => (
          <ChangedLine key={change.index} change={change} onShow={() => go(change.line)} />
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.wide} onClick={() => setShown((count) => count + PAGE)}>
          {say("rulebook.result.more", { count: Math.min(left, PAGE) })}
        </Button>
      )}
    </>
  );
};

const SUMS = [
  { key: "assiette", status: "Éligible" },
  { key: "aVerifier", status: "À vérifier" },
  { key: "horsAssiette", status: "Inéligible" },
] as const satisfies readonly { readonly key: keyof EditionTotals; readonly status: Status }[];

const Totals = ({ comparison }: { readonly comparison: EditionComparison }) => {
  const { say, language } = usePane();
  const styles = useRulebookStyles();
  const { before, after, withoutAmount } = comparison;
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{say("rulebook.result.amounts")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("rulebook.result.sum")}</th>
            <th scope="col">{say("rulebook.result.before")}</th>
            <th scope="col">{say("rulebook.result.after")}</th>
          </tr>
        </thead>
        <tbody>
          {SUMS.map(({ key, status }) => (
            <tr key={key}>
              <th scope="row">
                <StatusWord status={status} text={say(`rulebook.result.${key}`)} />
              </th>
              <td>{formatEuros(before[key], language)}</td>
              <td className={styles.other}>{formatEuros(after[key], language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {withoutAmount > 0 && (
        <p className={styles.note}>{say("rulebook.result.withoutAmount", { count: withoutAmount })}</p>
      )}
    </>
  );
};
