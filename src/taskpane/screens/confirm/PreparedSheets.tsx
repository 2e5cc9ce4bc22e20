import { AddCircleRegular } from "@fluentui/react-icons/svg/add-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { Preparation } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { useConfirmStyles } from "./confirm.styles";

type Sheets = Preparation["sheets"];

const SheetList = ({ sheets }: { readonly sheets: Sheets }) => {
  const { say } = usePane();
  const styles = useConfirmStyles();
  return (
    <ul className={styles.sheets}>
      {sheets.map(({ key, name, wanted, isNew }) => (
        <li className={styles.sheet} key={key}>
          {isNew ? <TableRegular aria-hidden /> : <AddCircleRegular aria-hidden />}
          <span className={styles.sheetText}>
            <span className={styles.sheetName}>{name}</span>
            {isNew && name !== wanted && (
              <span className={styles.taken}>
                <InfoRegular className={styles.takenIcon} aria-hidden />
                {say("confirm.taken", { wanted, name })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Sheets that will be made, then those that are there and receive what they lack. */
export const PreparedSheets = ({ sheets }: { readonly sheets: Sheets }) => {
  const { say } = usePane();
  const styles = useConfirmStyles();
  const [made, completed] = [sheets.filter(({ isNew }) => isNew), sheets.filter(({ isNew }) => !isNew)];
  return (
    <>
      {made.length > 0 && (
        <>
          <h2 className={styles.subtitle}>{say("confirm.made", { count: made.length })}</h2>
          <SheetList sheets={made} />
        </>
      )}
      {completed.length > 0 && (
        <>
          <h2 className={styles.subtitle}>{say("confirm.completed", { count: completed.length })}</h2>
          <SheetList sheets={completed} />
        </>
      )}
    </>
  );
};
