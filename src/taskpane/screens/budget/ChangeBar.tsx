import { Button, Spinner } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { usePane } from "../../shared/PaneContext";
import { useLineStyles } from "./line.styles";

interface ChangeBarProps {
  readonly text: string;
  readonly isPending: boolean;
  readonly onUndo: () => void;
}

/** What was just written, always in sight, and the way back. */
export const ChangeBar = ({ text, isPending, onUndo }: ChangeBarProps) => {
  const { say } = usePane();
  const styles = useLineStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.barText}>{text}</span>
      <Button
        className={styles.button}
        icon={isPending ? <Spinner size="tiny" /> : <ArrowUndoRegular />}
        disabledFocusable={isPending}
        onClick={onUndo}
      >
        {say("budget.undo")}
      </Button>
    </div>
  );
};
