import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactNode } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";

interface DisclosureProps {
  readonly title: string;
  /** Sections that share a group: opening one closes the others. */
  readonly group?: string;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A part that is folded until it is wanted; what it holds is made when it is first opened. */
export const Disclosure = ({ title, group, initiallyOpen = false, children }: DisclosureProps) => {
  const styles = useDisclosureStyles();
  const [wanted, setWanted] = useState(initiallyOpen);
  return (
    <details
      className={styles.root}
      name={group}
      open={initiallyOpen}
      onToggle={({ currentTarget }) => setWanted((already) => already || currentTarget.open)}
    >
      {/* Excel on the web moves the focus itself, and passes by a summary that has no tabindex. */}
      <summary className={styles.summary} tabIndex={0}>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
        <h2 className={styles.title}>{title}</h2>
      </summary>
      <div className={styles.content}>{wanted && children}</div>
    </details>
  );
};
