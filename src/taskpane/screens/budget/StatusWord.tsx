import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Status } from "../../../domain/eligibility";
import { useBudgetStyles } from "./budget.styles";
import { useLineStyles } from "./line.styles";

interface StatusIconProps {
  readonly status: Status;
}

/** The sign of a status; the word always stands beside it. */
export const StatusIcon = ({ status }: StatusIconProps) => {
  const styles = useBudgetStyles();
  switch (status) {
    case "Éligible":
      return <CheckmarkCircleFilled className={styles.good} aria-hidden />;
    case "Inéligible":
      return <DismissCircleFilled className={styles.bad} aria-hidden />;
    case "À vérifier":
      return <WarningFilled className={styles.attention} aria-hidden />;
  }
};

interface StatusWordProps extends StatusIconProps {
  readonly text: string;
  readonly className?: string;
}

/** A status: its sign and its word. */
export const StatusWord = ({ status, text, className }: StatusWordProps) => {
  const styles = useLineStyles();
  return (
    <span className={mergeClasses(styles.status, className)}>
      <StatusIcon status={status} />
      {text}
    </span>
  );
};
