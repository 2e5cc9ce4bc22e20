import { usePane } from "../../shared/PaneContext";
import { useTabStop } from "../../shared/useTabStop";
import { useBudgetStyles } from "./budget.styles";
import { LIST_TITLE } from "./useLineFocus";

/** The title of the list of lines; it takes the focus where the line that had it is no longer shown. */
export const ListTitle = () => {
  const { say } = usePane();
  const styles = useBudgetStyles();
  const tabStop = useTabStop();
  return (
    <h2 className={styles.subtitle} id={LIST_TITLE} {...tabStop}>
      {say("budget.list")}
    </h2>
  );
};
