import { SOURCES, textIn, type Source } from "../../../domain/shared";
import { formatDay, type Language, type Say } from "../../../locales";
import { usePane } from "../../shared/PaneContext";
import { useHelpStyles } from "./help.styles";

const sourceText = ({ title, publisher, date }: Source, say: Say, language: Language): string => {
  const words = { title: textIn(title, language), publisher };
  return date === null
    ? say("help.source", words)
    : say("help.sourceDated", { ...words, date: formatDay(date, language) });
};

/** The documents that the rules and the indicators are taken from. */
export const SourcesSection = () => {
  const { say, language } = usePane();
  const styles = useHelpStyles();
  return (
    <ul className={styles.list}>
      {Object.entries<Source>(SOURCES).map(([id, source]) => (
        <li key={id} className={styles.item}>
          {sourceText(source, say, language)}
        </li>
      ))}
    </ul>
  );
};
