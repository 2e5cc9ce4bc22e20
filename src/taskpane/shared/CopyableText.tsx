import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect } from "react";
import { useCopyableTextStyles } from "./CopyableText.styles";
import { usePane } from "./PaneContext";
import { useCopy } from "./useCopy";

interface CopyableTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text for support, shown whole so that the person sees what is sent, and copied in one click. */
export const CopyableText = ({ label, text }: CopyableTextProps) => {
  const { say, announce } = usePane();
  const styles = useCopyableTextStyles();
  const { field, outcome, copy } = useCopy(text);
  const copied = outcome === "copied";

  useEffect(() => {
    if (outcome !== "waiting") announce(say(outcome === "copied" ? "common.copied" : "common.copyByHand"));
  }, [announce, outcome, say]);

  return (
    <>
      <textarea
        className={styles.text}
        ref={field}
        aria-label={label}
        readOnly
        rows={6}
        value={text}
        spellCheck={false}
      />
      <div className={styles.actions}>
        <Button
          className={styles.button}
          icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
          onClick={() => void copy()}
        >
          {say(copied ? "common.copied" : "common.copy")}
        </Button>
        {outcome === "by-hand" && <span className={styles.hint}>{say("common.copyByHand")}</span>}
      </div>
    </>
  );
};
