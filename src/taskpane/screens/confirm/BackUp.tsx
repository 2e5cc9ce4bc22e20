import { Button, Spinner } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SaveCopyRegular } from "@fluentui/react-icons/svg/save-copy";
import { usePane } from "../../shared/PaneContext";
import { useConfirmStyles } from "./confirm.styles";
import { useBackUp } from "./useBackUp";

/** A copy of the workbook as it is now, for those who want one; not there where this Excel cannot open it. */
export const BackUp = () => {
  const { say } = usePane();
  const styles = useConfirmStyles();
  const { canBackUp, state, open } = useBackUp();
  if (!canBackUp) return null;
  return (
    <section className={styles.backUp} aria-labelledby="confirm-copy">
      <h2 className={styles.subtitle} id="confirm-copy">
        {say("confirm.copy")}
      </h2>
      <p className={styles.copyText}>{say("confirm.copy.text")}</p>
      <Button
        className={styles.copy}
        icon={state.kind === "opening" ? <Spinner size="tiny" /> : <SaveCopyRegular />}
        disabledFocusable={state.kind === "opening"}
        onClick={open}
      >
        {say("confirm.copy.action")}
      </Button>
      {state.kind === "opened" && (
        <p className={styles.opened}>
          <CheckmarkCircleRegular aria-hidden />
          {say("confirm.copy.opened")}
        </p>
      )}
      {state.kind === "failed" && <p className={styles.failed}>{say(`failure.${state.problem.code}`)}</p>}
    </section>
  );
};
