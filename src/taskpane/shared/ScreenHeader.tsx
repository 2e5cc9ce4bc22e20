import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type JSX } from "react";
import { useNotice } from "./NoticeContext";
import { usePane } from "./PaneContext";
import { useScreenHeaderStyles } from "./ScreenHeader.styles";

interface ScreenHeaderProps {
  readonly title: string;
  /** False for the very first screen: opening the pane does not take the focus from the grid. */
  readonly takesFocus?: boolean;
  readonly logo?: JSX.Element;
  readonly onBack?: () => void;
}

/** The title of a screen, which takes the focus when the screen appears, and the way back. */
export const ScreenHeader = ({ title, takesFocus = true, logo, onBack }: ScreenHeaderProps) => {
  const { say } = usePane();
  const styles = useScreenHeaderStyles();
  const notice = useNotice();
  const heading = useRef<HTMLHeadingElement>(null);

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
          aria-label={say("common.back")}
          onClick={onBack}
        />
      )}
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
    {notice}
    </>
  );
};
