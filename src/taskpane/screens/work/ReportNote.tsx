import { formatList } from "../../../locales";
import type { ScaffoldReport } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { useWorkStyles } from "./work.styles";

/** Which sheets are new or completed, what this Excel could not have, and how to take it all away. */
export const ReportNote = ({ report: { sheets, leftOut } }: { readonly report: ScaffoldReport }) => {
  const { say, language } = usePane();
  const styles = useWorkStyles();
  const named = (chosen: ScaffoldReport["sheets"]) =>
    formatList(
      chosen.map(({ name }) => say("success.sheetName", { name })),
      language
    );
  const [made, completed] = [sheets.filter(({ isNew }) => isNew), sheets.filter(({ isNew }) => !isNew)];
  const parts = formatList(
    leftOut.map((part) => say(`part.${part}`)),
    language
  );
  return (
    <>
      {made.length > 0 && (
        <p className={styles.note}>
          {say("success.sheets", { count: made.length, names: named(made) })} {say("success.undo")}
        </p>
      )}
      {completed.length > 0 && (
        <p className={styles.note}>{say("success.completed", { count: completed.length, names: named(completed) })}</p>
      )}
      {leftOut.length > 0 && <p className={styles.note}>{say("success.leftOut", { parts })}</p>}
    </>
  );
};
