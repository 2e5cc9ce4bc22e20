import { formatList } from "../../../locales";
import type { ScaffoldReport } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { useWorkStyles } from "./work.styles";

/** Which sheets are new, what this Excel could not have, and how to take it all away. */
export const ReportNote = ({ report: { sheets, leftOut } }: { readonly report: ScaffoldReport }) => {
  const { say, language } = usePane();
  const styles = useWorkStyles();
  const names = formatList(
    sheets.map(({ name }) => say("success.sheetName", { name })),
    language
  );
  const parts = formatList(
    leftOut.map((part) => say(`part.${part}`)),
    language
  );
  return (
    <>
      <p className={styles.note}>
        {say("success.sheets", { count: sheets.length, names })} {say("success.undo")}
      </p>
      {leftOut.length > 0 && <p className={styles.note}>{say("success.leftOut", { parts })}</p>}
    </>
  );
};
