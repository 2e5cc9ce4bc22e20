import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import {
  proposedLabels,
  secondAmount,
  splitCost,
  type ReviewedLine,
  type SplitPart,
} from "../../../domain/budgetCheck";
import { classify, type Rulebook } from "../../../domain/eligibility";
import { textIn } from "../../../domain/shared";
import { frenchNumber } from "../../../domain/tracking";
import { formatEuros } from "../../../locales";
import type { CostSheetLine } from "../../host/budgetHost";
import { usePane } from "../../shared/PaneContext";
import { FormButtons } from "./FormButtons";
import { useLineStyles } from "./line.styles";
import { useFirstField } from "./useFirstField";

interface SplitFormProps {
  readonly reviewed: ReviewedLine<CostSheetLine>;
  readonly rulebook: Rulebook;
  readonly isPending: boolean;
  readonly onSplit: (parts: readonly [SplitPart, SplitPart]) => void;
  readonly onCancel: () => void;
}

/** Two labels and two amounts that always add up to the line: the second follows the first. */
export const SplitForm = ({ reviewed: { line, verdict }, rulebook, isPending, onSplit, onCancel }: SplitFormProps) => {
  const { say, language } = usePane();
  const styles = useLineStyles();
  const form = useFirstField();
  const [labels, setLabels] = useState(() => proposedLabels(line.label, verdict.words));
  const [amountText, setAmountText] = useState("");
  const [isSent, setIsSent] = useState(false);
  const whole = line.amount ?? 0;
  const typed = frenchNumber(amountText.trim());
  const parts = splitCost(line, { labels, firstAmount: typed ?? Number.NaN });
  const problem = isSent && !parts.ok ? textIn(parts.problem.message, language) : undefined;
  const lacksLabel = labels.some((label) => label.trim() === "");

  const answer = (label: string): string =>
    say("budget.split.answer", {
      status: classify({ label, poste: line.poste, account: line.account }, rulebook).status,
    });

  const write = () => {
    setIsSent(true);
    if (parts.ok) onSplit(parts.value);
  };

  return (
    <div className={styles.form} ref={form}>
      <p className={styles.formText}>{say("budget.split.text", { amount: formatEuros(whole, language) })}</p>
      <Field
        label={say("budget.split.first")}
        hint={answer(labels[0])}
        required
        {...(lacksLabel && problem !== undefined ? { validationMessage: problem } : {})}
      >
        <Input value={labels[0]} autoComplete="off" onChange={(_, { value }) => setLabels([value, labels[1]])} />
      </Field>
      <Field label={say("budget.split.second")} hint={answer(labels[1])} required>
        <Input value={labels[1]} autoComplete="off" onChange={(_, { value }) => setLabels([labels[0], value])} />
      </Field>
      <Field
        label={say("budget.split.amount")}
        required
        {...(!lacksLabel && problem !== undefined ? { validationMessage: problem } : {})}
      >
        <Input
          value={amountText}
          inputMode="decimal"
          autoComplete="off"
          contentAfter="€"
          onChange={(_, { value }) => setAmountText(value)}
        />
      </Field>
      <p className={styles.rest}>
        {say("budget.split.rest", {
          amount: parts.ok && typed !== null ? formatEuros(secondAmount(whole, typed), language) : "–",
        })}
      </p>
      <FormButtons action={say("budget.split.write")} isPending={isPending} onWrite={write} onCancel={onCancel} />
    </div>
  );
};
