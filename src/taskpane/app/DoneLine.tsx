import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect } from "react";
import { usePane } from "../shared/PaneContext";
import { usePaneStyles } from "./PaneApp.styles";

/** Something that was just done, under the title of the screen that follows. It is said aloud as well. */
export const DoneLine = ({ text }: { readonly text: string }) => {
  const { announce } = usePane();
  const styles = usePaneStyles();
  useEffect(() => announce(text), [announce, text]);
  return (
    <p className={styles.done}>
      <CheckmarkCircleRegular aria-hidden />
      {text}
    </p>
  );
};
