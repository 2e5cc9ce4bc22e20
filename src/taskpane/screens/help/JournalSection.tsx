import { Button, Spinner } from "@fluentui/react-components";
import { CopyableText } from "../../shared/CopyableText";
import { usePane } from "../../shared/PaneContext";
import { useHelpStyles } from "./help.styles";
import { journalLine, journalParts } from "./journalLine";
import { useJournal } from "./useJournal";

/** What the add-in changed in this workbook, the latest first: to read, and to copy. */
export const JournalSection = () => {
  const { say, language } = usePane();
  const styles = useHelpStyles();
  const { journal, retry } = useJournal();
  switch (journal.kind) {
    case "reading":
      return <Spinner size="tiny" label={say("common.loading")} />;
    case "failed":
      return (
        <>
          <p className={styles.text}>{say(`failure.${journal.problem.code}`)}</p>
          <Button className={styles.button} onClick={retry}>
            {say("failure.retry")}
          </Button>
        </>
      );
    case "ready":
      if (journal.entries.length === 0) return <p className={styles.text}>{say("help.journal.empty")}</p>;
      return (
        <>
          <p className={styles.text}>{say("help.journal.text")}</p>
          <CopyableText
            label={say("help.journal.label")}
            text={journal.entries.map((entry) => journalLine(entry, say, language)).join("\n")}
          >
            <ul className={styles.list}>
              {journal.entries.map((entry, index) => {
                const { moment, action, sheets, version } = journalParts(entry, say, language);
                return (
                  <li className={styles.entry} key={`${entry.at}-${index}`}>
                    <span className={styles.entryTitle}>{action}</span>
                    {sheets !== "" && <span>{sheets}</span>}
                    <span className={styles.entryNote}>{say("help.journal.when", { moment, version })}</span>
                  </li>
                );
              })}
            </ul>
          </CopyableText>
        </>
      );
  }
};
