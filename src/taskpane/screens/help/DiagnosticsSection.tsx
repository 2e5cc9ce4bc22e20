import { Button, Spinner } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { CopyableText } from "../../shared/CopyableText";
import { usePane } from "../../shared/PaneContext";
import { useHelpStyles } from "./help.styles";
import { useDiagnostics } from "./useDiagnostics";

/** What support needs to know of this Excel: no data of the workbook. */
export const DiagnosticsSection = ({ onAcceptance }: { readonly onAcceptance: () => void }) => {
  const pane = usePane();
  const styles = useHelpStyles();
  const { state, retry } = useDiagnostics(pane);
  const { say } = pane;
  return (
    <>
      <p className={styles.text}>{say("help.diagnostics.text")}</p>
      {state.kind === "reading" && <Spinner size="tiny" label={say("common.loading")} />}
      {state.kind === "failed" && (
        <>
          <p className={styles.text}>{say("help.diagnostics.failed")}</p>
          <Button className={styles.button} onClick={retry}>
            {say("failure.retry")}
          </Button>
        </>
      )}
      {state.kind === "ready" && <CopyableText label={say("help.diagnostics.label")} text={state.text} />}
      <h3 className={styles.nextSubtitle}>{say("help.acceptance")}</h3>
      <p className={styles.text}>{say("help.acceptance.note")}</p>
      <Button className={styles.button} icon={<ClipboardCheckmarkRegular />} onClick={onAcceptance}>
        {say("help.acceptance")}
      </Button>
    </>
  );
};
