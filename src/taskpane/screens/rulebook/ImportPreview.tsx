import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { compareEditions } from "../../../domain/eligibility";
import { citationText, textIn } from "../../../domain/shared";
import { formatDay, type Say } from "../../../locales";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import type { ImportPreparation } from "../../host/rulebookHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { useTabStop } from "../../shared/useTabStop";
import { changesText } from "./changeCounts";
import { ComparisonResult } from "./ComparisonResult";
import { useRulebookStyles } from "./rulebook.styles";

interface ImportPreviewProps {
  readonly preparation: ImportPreparation;
  readonly onDone: (text: string) => void;
  readonly onAgain: () => void;
  readonly onGiveUp: () => void;
}

/** What would be written, beside the comparison. */
function effects({ rows, idle, filled, sheet }: ImportPreparation, say: Say): readonly string[] {
  return [
    say("rulebook.import.writes", { count: rows, sheet }),
    ...(filled.region === ""
      ? []
      : [say("rulebook.import.fills", { setting: say("rulebook.region"), value: filled.region })]),
    ...(filled.call === ""
      ? []
      : [say("rulebook.import.fills", { setting: say("rulebook.call"), value: filled.call })]),
    ...(idle === 0 ? [] : [say("rulebook.import.idle", { count: idle })]),
  ];
}

const useImport = (preparation: ImportPreparation, onDone: (text: string) => void) => {
  const { host, say } = usePane();
  const [isPending, setIsPending] = useState(false);
  const [failure, setFailure] = useState<HostProblem | null>(null);
  const write = async () => {
    if (isPending) return;
    setIsPending(true);
    setFailure(null);
    const result = await settled(() => host.rulebook.importOverlay(preparation));
    setIsPending(false);
    if (result.ok) onDone(say("rulebook.import.done", { name: preparation.overlay.name }));
    else setFailure(result.problem);
  };
  return { isPending, failure, write };
};

/** What an adaptation would change in this workbook; written once the person agrees. */
export const ImportPreview = ({ preparation, onDone, onAgain, onGiveUp }: ImportPreviewProps) => {
  const { host, say, language } = usePane();
  const styles = useRulebookStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const tabStop = useTabStop();
  const { isPending, failure, write } = useImport(preparation, onDone);
  const { overlay, before, after, costs } = preparation;
  const { name, version, date, source } = overlay;
  const comparison = useMemo(
    () => (costs === null ? null : compareEditions(costs.lines, before, after)),
    [costs, before, after]
  );

  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <h2 className={styles.subtitle} ref={heading} {...tabStop}>
        {say("rulebook.import.what", { name, version, date: formatDay(date, language) })}
      </h2>
      <p className={styles.note}>{textIn(citationText(source), language)}</p>
      <p className={styles.strong}>{changesText(overlay.changes, say, language)}</p>
      {costs !== null && comparison !== null && (
        <ComparisonResult
          comparison={comparison}
          hasLines={costs.lines.some(({ label }) => label.trim() !== "")}
          onShow={(line) => host.budget.showLine(costs.table, line)}
        />
      )}
      {effects(preparation, say).map((text) => (
        <p className={styles.text} key={text}>
          {text}
        </p>
      ))}
      {failure && (
        <ProblemMessage
          title={say("rulebook.import.notWritten")}
          problem={failure}
          action={say("rulebook.readAgain")}
          onAction={onAgain}
        />
      )}
      {failure?.leftovers.map((sheet) => (
        <p className={styles.text} key={sheet}>
          {say("rulebook.leftovers", { sheet })}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={isPending}
          {...(isPending ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => void write()}
        >
          {say("rulebook.import.agree")}
        </Button>
        <Button className={styles.button} onClick={onGiveUp}>
          {say("rulebook.import.giveUp")}
        </Button>
      </div>
    </>
  );
};
