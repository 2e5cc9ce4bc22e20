import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";

interface DisclosureProps {
  readonly title: string;
  /** What is inside, in a few words under the title. */
  readonly note?: string;
  /** Id of the part that opens and closes, to give it the focus. */
  readonly summaryId?: string;
  /** Sections that share a group: opening one closes the others. */
  readonly group?: string;
  readonly initiallyOpen?: boolean;
  /** Opens each time this number changes to another than 0. */
  readonly openWhen?: number;
  readonly children: ReactNode;
}

/** A part that is folded until it is wanted; what it holds is made when it is first opened. */
export const Disclosure = ({
  title,
  note,
  summaryId,
  group,
  initiallyOpen = false,
  openWhen = 0,
  children,
}: DisclosureProps) => {
  const styles = useDisclosureStyles();
  const details = useRef<HTMLDetailsElement>(null);
  const [wanted, setWanted] = useState(initiallyOpen);

  useEffect(() => {
    if (openWhen !== 0 && details.current !== null) details.current.open = true;
  }, [openWhen]);

  return (
    <details
      className={styles.root}
      ref={details}
      name={group}
      open={initiallyOpen}
      onToggle={({ currentTarget }) => setWanted((already) => already || currentTarget.open)}
    >
      {/* Excel on the web moves the focus itself, and passes by a summary that has no tabindex. */}
      <summary className={styles.summary} id={summaryId} tabIndex={0}>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
        <span className={styles.words}>
          <h2 className={styles.title}>{title}</h2>
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </span>
      </summary>
      <div className={styles.content}>{(wanted || openWhen !== 0) && children}</div>
    </details>
  );
};
