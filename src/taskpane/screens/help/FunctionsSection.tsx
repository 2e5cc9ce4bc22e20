import { functionContracts } from "../../../domain/contract";
import { textIn } from "../../../domain/shared";
import { NAMESPACE } from "../../product";
import { usePane } from "../../shared/PaneContext";
import { useHelpStyles } from "./help.styles";
import { PageLink } from "./PageLink";

/** Every function delivered: its name, what it answers, its page. */
export const FunctionsSection = () => {
  const { language } = usePane();
  const styles = useHelpStyles();
  return (
    <ul className={styles.list}>
      {functionContracts.map(({ id, description }) => (
        <li key={id} className={styles.item}>
          <PageLink page={id} name={`${NAMESPACE}.${id}`} />
          <span>{textIn(description, language)}</span>
        </li>
      ))}
    </ul>
  );
};
