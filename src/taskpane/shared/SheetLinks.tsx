import { Button, Spinner } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { NamedSheet } from "../host/paneHost";
import { usePane } from "./PaneContext";
import { sheetNote } from "./sheetNote";
import { useSheetLinksStyles } from "./SheetLinks.styles";

interface SheetLinksProps {
  readonly sheets: readonly NamedSheet[];
  /** Name of the sheet that Excel is going to. */
  readonly pending: string | null;
  readonly onShow: (target: { readonly name: string }) => void;
}

/** Sheets of ours, each with what it is for and the way to it. */
export const SheetLinks = ({ sheets, pending, onShow }: SheetLinksProps) => {
  const { say } = usePane();
  const styles = useSheetLinksStyles();
  return (
    <ul className={styles.root}>
      {sheets.map(({ key, name }) => {
        const note = sheetNote(say, key);
        return (
          <li className={styles.item} key={name}>
            <Button
              className={styles.link}
              appearance="subtle"
              icon={{
                className: styles.icon,
                children: pending === name ? <Spinner size="tiny" /> : <TableRegular />,
              }}
              onClick={() => onShow({ name })}
            >
              <span className={styles.text}>
                <span className={styles.name}>{name}</span>
                {note !== null && <span className={styles.note}>{note}</span>}
              </span>
              <ChevronRightRegular className={styles.chevron} aria-hidden />
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
