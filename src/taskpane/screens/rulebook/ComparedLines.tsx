import { Button, Field, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { guessColumns, guessHeaderRow, rangeLines, textOfCell, type RangeLine } from "../../../domain/budgetCheck";
import { compareEditions, type PricedLine, type Rulebook } from "../../../domain/eligibility";
import type { Result } from "../../../domain/shared";
import { cellAddress, moved } from "../../../workbook";
import type { SelectedRange, ShownCell } from "../../host/budgetHost";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import type { OwnCosts } from "../../host/rulebookHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { ComparisonResult } from "./ComparisonResult";
import { useRulebookStyles } from "./rulebook.styles";

interface ComparedLinesProps {
  readonly costs: OwnCosts | null;
  readonly before: Rulebook;
  readonly after: Rulebook;
}

/** The lines over which two editions are compared: our costs, or the selection. */
export const ComparedLines = ({ costs, before, after }: ComparedLinesProps) => {
  const { host, say } = usePane();
  const styles = useRulebookStyles();
  const [isOwn, setIsOwn] = useState(costs !== null);
  return (
    <>
      {costs !== null && (
        <Field className={styles.field} label={say("rulebook.compare.lines")}>
          <RadioGroup value={isOwn ? "own" : "range"} onChange={(_, { value }) => setIsOwn(value === "own")}>
            <Radio value="own" label={say("rulebook.compare.own")} />
            <Radio value="range" label={say("rulebook.compare.range")} />
          </RadioGroup>
        </Field>
      )}
      {costs !== null && isOwn ? (
        <Compared
          lines={costs.lines}
          before={before}
          after={after}
          onShow={(line) => host.budget.showLine(costs.table, line)}
        />
      ) : (
        <ComparedRange before={before} after={after} hasCosts={costs !== null} />
      )}
    </>
  );
};

interface ComparedProps<Line extends PricedLine> {
  readonly lines: readonly Line[];
  readonly before: Rulebook;
  readonly after: Rulebook;
  readonly onShow: (line: Line) => Promise<Result<ShownCell, HostProblem>>;
}

const Compared = <Line extends PricedLine>({ lines, before, after, onShow }: ComparedProps<Line>) => {
  const comparison = useMemo(() => compareEditions(lines, before, after), [lines, before, after]);
  return (
    <ComparisonResult
      comparison={comparison}
      hasLines={lines.some(({ label }) => label.trim() !== "")}
      onShow={onShow}
    />
  );
};

type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly problem: HostProblem }
  | { readonly kind: "read"; readonly range: SelectedRange };

const ComparedRange = ({
  before,
  after,
  hasCosts,
}: {
  readonly before: Rulebook;
  readonly after: Rulebook;
  readonly hasCosts: boolean;
}) => {
  const { host, say } = usePane();
  const styles = useRulebookStyles();
  const [selection, setSelection] = useState<Selection>({ kind: "none" });

  const read = async () => {
    setSelection({ kind: "reading" });
    const result = await settled(() => host.budget.readSelection());
    setSelection(result.ok ? { kind: "read", range: result.value } : { kind: "failed", problem: result.problem });
  };

  return (
    <>
      {selection.kind !== "read" && (
        <p className={styles.text}>{say(hasCosts ? "budget.range.how" : "rulebook.compare.noCosts")}</p>
      )}
      {selection.kind === "failed" && (
        <ProblemMessage
          title={say("budget.range.failed")}
          problem={selection.problem}
          action={say("failure.retry")}
          onAction={() => void read()}
        />
      )}
      {selection.kind === "reading" ? (
        <Spinner className={styles.waiting} size="small" label={say("budget.range.reading")} />
      ) : (
        <Button className={styles.wide} onClick={() => void read()}>
          {say(selection.kind === "read" ? "budget.range.readAgain" : "budget.range.read")}
        </Button>
      )}
      {selection.kind === "read" && <RangeCompared range={selection.range} before={before} after={after} />}
    </>
  );
};

const RangeCompared = ({
  range,
  before,
  after,
}: {
  readonly range: SelectedRange;
  readonly before: Rulebook;
  readonly after: Rulebook;
}) => {
  const { host, say } = usePane();
  const styles = useRulebookStyles();
  const { cells, sheet, sheetId, address, start } = range;
  const { columns, lines } = useMemo(() => {
    const headerRow = guessHeaderRow(cells);
    const found = guessColumns((headerRow === null ? [] : (cells[headerRow] ?? [])).map(textOfCell));
    return { columns: found, lines: rangeLines(cells, headerRow, found).lines };
  }, [cells]);
  if (columns.label === null) return <p className={styles.text}>{say("rulebook.compare.noLabel")}</p>;
  const place = ({ row }: RangeLine) => cellAddress(moved(start, row, columns.label ?? 0));
  return (
    <>
      <p className={styles.note}>{say("rulebook.compare.selected", { sheet, address })}</p>
      <Compared
        lines={lines}
        before={before}
        after={after}
        onShow={(line) => host.budget.showCell(sheetId, place(line))}
      />
    </>
  );
};
