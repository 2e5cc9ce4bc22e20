import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { JSX } from "react";
import { useActionRowStyles } from "./ActionRow.styles";

interface ActionRowProps {
  readonly icon: JSX.Element;
  readonly title: string;
  readonly note: string;
  readonly onClick: () => void;
}

/** An action over the whole width of the pane: its name, and one line about what it does. */
export const ActionRow = ({ icon, title, note, onClick }: ActionRowProps) => {
  const styles = useActionRowStyles();
  return (
    <Button
      className={styles.root}
      appearance="subtle"
      icon={{ className: styles.icon, children: icon }}
      onClick={onClick}
    >
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        <span className={styles.note}>{note}</span>
      </span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </Button>
  );
};
