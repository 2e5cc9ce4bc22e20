import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, type ReactNode } from "react";
import { useCopyableTextStyles } from "./CopyableText.styles";
import { usePane } from "./PaneContext";
import { useCopy } from "./useCopy";

interface CopyableTextProps {
  readonly label: string;
  readonly text: string;
  /** Shows the text in its own way; the plain text then only comes where it must be copied by hand. */
  readonly children?: ReactNode;
}

/** A text for support, shown whole so that the person sees what is sent, and copied in one click. */
export const CopyableText = ({ label, text, children }: CopyableTextProps) => {
  const { say, announce } = usePane();
  const styles = useCopyableTextStyles();
  const { field, outcome, copy } = useCopy(text);
  const copied = outcome === "copied";
  const isHidden = children !== undefined && outcome !== "by-hand";

  useEffect(() => {
    if (outcome !== "waiting") announce(say(outcome === "copied" ? "common.copied" : "common.copyByHand"));
  }, [announce, outcome, say]);

  return (
    <>
      {children}
      <textarea
        className={mergeClasses(styles.text, isHidden && styles.hidden)}
        ref={field}
        aria-label={label}
        readOnly
        rows={6}
        value={text}
        spellCheck={false}
        {...(isHidden ? { tabIndex: -1, "aria-hidden": true } : {})}
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
