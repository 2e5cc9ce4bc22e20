import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type JSX } from "react";
import { useNotice } from "./NoticeContext";
import { usePane } from "./PaneContext";
import { useScreenHeaderStyles } from "./ScreenHeader.styles";
import { useTabStop } from "./useTabStop";

interface ScreenHeaderProps {
  readonly title: string;
  /** False for the very first screen: opening the pane does not take the focus from the grid. */
  readonly takesFocus?: boolean;
  readonly logo?: JSX.Element;
  readonly onBack?: () => void;
  /** Where the way back leads, in words; home unless said. */
  readonly backLabel?: string;
}

/** The title of a screen, which takes the focus when the screen appears, and the way back. */
export const ScreenHeader = ({ title, takesFocus = true, logo, onBack, backLabel }: ScreenHeaderProps) => {
  const { say } = usePane();
  const styles = useScreenHeaderStyles();
  const notice = useNotice();
  const heading = useRef<HTMLHeadingElement>(null);
  const tabStop = useTabStop();

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  return (
    <>
      <header className={styles.root}>
        {logo}
        {onBack && (
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={backLabel ?? say("common.back")}
            onClick={onBack}
          />
        )}
        <h1 className={styles.title} ref={heading} {...tabStop}>
          {title}
        </h1>
      </header>
      {notice}
    </>
  );
};
