import { Button, Spinner } from "@fluentui/react-components";
import { usePane } from "../../shared/PaneContext";
import { useLineStyles } from "./line.styles";

interface FormButtonsProps {
  readonly action: string;
  readonly isPending: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** Writes what the form says, or gives up. */
export const FormButtons = ({ action, isPending, onWrite, onCancel }: FormButtonsProps) => {
  const { say } = usePane();
  const styles = useLineStyles();
  return (
    <div className={styles.buttons}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={isPending}
        {...(isPending ? { icon: <Spinner size="tiny" /> } : {})}
        onClick={onWrite}
      >
        {action}
      </Button>
      <Button className={styles.button} onClick={onCancel}>
        {say("budget.cancel")}
      </Button>
    </div>
  );
};
