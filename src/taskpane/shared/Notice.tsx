import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect } from "react";
import { useNoticeStyles } from "./Notice.styles";
import { usePane } from "./PaneContext";

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
  readonly onDismiss?: () => void;
}

const DismissButton = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => (
  <Button appearance="transparent" size="medium" icon={<DismissRegular />} aria-label={label} onClick={onClick} />
);

/** One thing to know, in a sentence, and the action that goes with it. It is said aloud when it appears. */
export const Notice = ({ intent, title, text, action, onAction, onDismiss }: NoticeProps) => {
  const { say, announce } = usePane();
  const styles = useNoticeStyles();

  useEffect(() => announce(title === undefined ? text : `${title}. ${text}`), [announce, title, text]);

  return (
    <MessageBar className={styles.root} intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
      {(action !== undefined || onDismiss !== undefined) && (
        <MessageBarActions
          {...(onDismiss
            ? { containerAction: <DismissButton label={say("common.dismiss")} onClick={onDismiss} /> }
            : {})}
        >
          {action !== undefined && (
            <Button className={styles.button} appearance="primary" size="medium" onClick={onAction}>
              {action}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
