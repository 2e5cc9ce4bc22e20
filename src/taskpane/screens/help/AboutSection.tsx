import { VERSION } from "../../product";
import { usePane } from "../../shared/PaneContext";
import { useHelpStyles } from "./help.styles";
import { useRulebookEdition } from "./useRulebookEdition";

/** Which product and which rules answer, and what becomes of the data. */
export const AboutSection = () => {
  const { say, language } = usePane();
  const styles = useHelpStyles();
  const rulebook = useRulebookEdition(language);
  return (
    <>
      <dl className={styles.facts}>
        <dt>{say("help.version")}</dt>
        <dd className={styles.fact}>{VERSION}</dd>
        <dt>{say("help.rulebook")}</dt>
        <dd className={styles.fact}>{rulebook ?? say("common.loading")}</dd>
      </dl>
      <h3 className={styles.subtitle}>{say("help.privacy")}</h3>
      <p className={styles.text}>{say("help.privacy.text")}</p>
    </>
  );
};
