import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { textIn, type Bilingual } from "../../../domain/shared";
import type { Outdated } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { useConfirmStyles } from "./confirm.styles";

interface UpdatedSheetsProps {
  readonly outdated: readonly Outdated[];
  readonly changes: readonly Bilingual[];
}

/** Sheets that an older version made, what the update brings, and what becomes of the old ones. */
export const UpdatedSheets = ({ outdated, changes }: UpdatedSheetsProps) => {
  const { say, language } = usePane();
  const styles = useConfirmStyles();
  return (
    <>
      <h2 className={styles.subtitle}>{say("confirm.outdated", { count: outdated.length })}</h2>
      <ul className={styles.sheets}>
        {outdated.map(({ name }) => (
          <li className={styles.sheet} key={name}>
            <ArrowSyncRegular aria-hidden />
            <span className={styles.sheetText}>
              <span className={styles.sheetName}>{name}</span>
            </span>
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <>
          <h2 className={styles.subtitle}>{say("confirm.changes")}</h2>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={change.fr}>{textIn(change, language)}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.text}>{say("confirm.kept")}</p>
    </>
  );
};
