import { Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewedLine } from "../../../domain/budgetCheck";
import { explain } from "../../../domain/eligibility";
import type { CostSheetLine, Decision } from "../../host/budgetHost";
import { usePane } from "../../shared/PaneContext";
import { FormButtons } from "./FormButtons";
import { useLineStyles } from "./line.styles";
import { useFirstField } from "./useFirstField";

interface DecisionFormProps {
  /** "outside" leaves the line out; "verified" lets the person choose. */
  readonly kind: "outside" | "verified";
  readonly reviewed: ReviewedLine<CostSheetLine>;
  readonly isPending: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onCancel: () => void;
}

const CHOICES = ["Éligible", "Inéligible"] as const;
type Choice = (typeof CHOICES)[number];

/** Cells are French always: so is the reason that is proposed for one. */
const proposed = ({ line, verdict }: ReviewedLine<CostSheetLine>): string =>
  [line.justification, explain(verdict, "fr")].filter((text) => text !== "").join(" ");

/** A decision and its justification, written once both are there. */
export const DecisionForm = ({ kind, reviewed, isPending, onDecide, onCancel }: DecisionFormProps) => {
  const { say } = usePane();
  const styles = useLineStyles();
  const form = useFirstField();
  const [choice, setChoice] = useState<Choice | null>(kind === "outside" ? "Inéligible" : null);
  const [justification, setJustification] = useState(
    kind === "outside" ? proposed(reviewed) : reviewed.line.justification
  );
  const [isSent, setIsSent] = useState(false);
  const lacksText = justification.trim() === "";

  const write = () => {
    setIsSent(true);
    if (choice !== null && !lacksText) onDecide({ status: choice, justification });
  };

  return (
    <div className={styles.form} ref={form}>
      <p className={styles.formText}>{say(`budget.${kind}.text`)}</p>
      {kind === "verified" && (
        <Field
          label={say("budget.verified.status")}
          {...(isSent && choice === null ? { validationMessage: say("budget.verified.choose") } : {})}
        >
          <RadioGroup
            layout="horizontal"
            value={choice ?? ""}
            onChange={(_, { value }) => setChoice(CHOICES.find((each) => each === value) ?? null)}
          >
            {CHOICES.map((each) => (
              <Radio key={each} value={each} label={each} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field
        label={say("budget.justify")}
        hint={say("budget.justify.hint")}
        required
        {...(isSent && lacksText ? { validationMessage: say("budget.justify.missing") } : {})}
      >
        <Textarea
          value={justification}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => setJustification(value)}
        />
      </Field>
      <FormButtons action={say(`budget.${kind}.write`)} isPending={isPending} onWrite={write} onCancel={onCancel} />
    </div>
  );
};
