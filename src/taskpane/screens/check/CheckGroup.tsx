import { Button, Spinner } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { textIn } from "../../../domain/shared";
import { formatNumber } from "../../../locales";
import type { CheckLine } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { useCheckStyles } from "./check.styles";

interface CheckGroupProps {
  readonly sheet: string;
  readonly lines: readonly CheckLine[];
  readonly isPending: boolean;
  readonly onShow: () => void;
}

const Line = ({ line: { title, state, count, what } }: { readonly line: CheckLine }) => {
  const { say, language } = usePane();
  const styles = useCheckStyles();
  if (state === "ok") {
    return (
      <li className={styles.line}>
        <CheckmarkCircleFilled className={styles.passed} aria-hidden />
        <span className={styles.lineTitle}>{textIn(title, language)}</span>
        <span className={styles.state}>{say("check.ok")}</span>
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <WarningFilled className={styles.open} aria-hidden />
      <span className={styles.lineText}>
        <span className={styles.lineStrong}>{textIn(title, language)}</span>
        <span className={styles.what}>{count === null ? say("check.noNumber") : textIn(what, language)}</span>
      </span>
      <span className={styles.count}>{count === null ? say("check.unknown") : formatNumber(count, language)}</span>
    </li>
  );
};

/** The checks of one sheet, those to look at first, and the way to the sheet. */
export const CheckGroup = ({ sheet, lines, isPending, onShow }: CheckGroupProps) => {
  const { say } = usePane();
  const styles = useCheckStyles();
  const ordered = [...lines].sort((a, b) => Number(a.state === "ok") - Number(b.state === "ok"));
  return (
    <section className={styles.group} aria-label={say("success.sheetName", { name: sheet })}>
      <h2 className={styles.groupTitle}>
        <Button
          className={styles.sheet}
          appearance="subtle"
          iconPosition="after"
          icon={isPending ? <Spinner size="tiny" /> : <ChevronRightRegular />}
          aria-label={say("check.show", { name: sheet })}
          onClick={onShow}
        >
          {sheet}
        </Button>
      </h2>
      <ul className={styles.lines}>
        {ordered.map((line) => (
          <Line key={line.code} line={line} />
        ))}
      </ul>
    </section>
  );
};
