import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState, type JSX } from "react";
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
  const [hasFocus, setHasFocus] = useState(false);

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
        {/* Excel on the web moves the focus itself, from a place that Tab can reach: from any other, Tab leaves the pane. */}
        <h1
          className={styles.title}
          ref={heading}
          tabIndex={hasFocus ? 0 : -1}
          onFocus={() => setHasFocus(true)}
          onBlur={() => setHasFocus(false)}
        >
          {title}
        </h1>
      </header>
      {notice}
    </>
  );
};
