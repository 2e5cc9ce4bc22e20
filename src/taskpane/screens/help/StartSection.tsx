import { eligibilite } from "../../../domain/contract";
import { NAMESPACE } from "../../product";
import { usePane } from "../../shared/PaneContext";
import { useHelpStyles } from "./help.styles";
import { PageLink } from "./PageLink";

/** What to do first, with a formula to type. */
export const StartSection = () => {
  const { say } = usePane();
  const styles = useHelpStyles();
  const formula = `=${NAMESPACE}.${eligibilite.id}(${eligibilite.examples[0].arguments.join(";")})`;
  return (
    <>
      <p className={styles.text}>{say("help.start.example")}</p>
      <p className={styles.text}>
        {say("help.start.formulas")} <code className={styles.code}>{formula}</code>
      </p>
      <p className={styles.text}>{say("help.start.errors")}</p>
      <PageLink page="index" name={say("help.start.more")} />
    </>
  );
};
