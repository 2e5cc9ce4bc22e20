import { mergeClasses } from "@fluentui/react-components";
import type { CheckLine, CheckReport } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { ShowFailureMessage } from "../../shared/ShowFailureMessage";
import { useShowSheet } from "../../shared/useShowSheet";
import { CheckGroup } from "./CheckGroup";
import { useCheckStyles } from "./check.styles";

interface CheckResultProps {
  readonly report: CheckReport;
  readonly onHome: () => void;
}

interface Group {
  readonly sheet: string;
  readonly lines: readonly CheckLine[];
}

/** Lines by the sheet where one looks, in the order of the report. */
const groupsOf = (lines: readonly CheckLine[]): readonly Group[] =>
  [...new Set(lines.map(({ sheet }) => sheet.name))].map((sheet) => ({
    sheet,
    lines: lines.filter((line) => line.sheet.name === sheet),
  }));

/** How many checks pass and how many do not, then each one under its sheet. */
export const CheckResult = ({ report: { lines, recorded }, onHome }: CheckResultProps) => {
  const { say } = usePane();
  const styles = useCheckStyles();
  const { pending, failure, show } = useShowSheet();
  const toSee = lines.filter(({ state }) => state === "to-check").length;
  return (
    <>
      {failure && <ShowFailureMessage failure={failure} onRetry={(target) => void show(target)} onHome={onHome} />}
      <dl className={styles.figures}>
        <div className={mergeClasses(styles.figure, toSee > 0 ? styles.warning : styles.quiet)}>
          <dt className={styles.figureLabel}>{say("check.toSee.label")}</dt>
          <dd className={styles.figureValue}>{toSee}</dd>
        </div>
        <div className={mergeClasses(styles.figure, styles.success)}>
          <dt className={styles.figureLabel}>{say("check.passed.label")}</dt>
          <dd className={styles.figureValue}>{lines.length - toSee}</dd>
        </div>
      </dl>
      {toSee === 0 && <p className={styles.text}>{say("check.allGood")}</p>}
      {recorded > 0 && <p className={styles.note}>{say("check.recorded", { count: recorded })}</p>}
      {groupsOf(lines).map(({ sheet, lines: inSheet }) => (
        <CheckGroup
          key={sheet}
          sheet={sheet}
          lines={inSheet}
          isPending={pending === sheet}
          onShow={() => void show({ name: sheet })}
        />
      ))}
    </>
  );
};
