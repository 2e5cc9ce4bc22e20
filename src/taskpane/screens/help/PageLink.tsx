import { Link } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { usePane } from "../../shared/PaneContext";
import { useHelpStyles } from "./help.styles";
import { pageAddress } from "./pageAddress";

interface PageLinkProps {
  readonly page: string;
  readonly name: string;
}

/** A link to a help page; the pane itself stays where it is. */
export const PageLink = ({ page, name }: PageLinkProps) => {
  const { say, language } = usePane();
  const styles = useHelpStyles();
  return (
    <Link
      className={styles.link}
      href={pageAddress(page, language)}
      target="_blank"
      rel="noopener"
      aria-label={say("common.newTab", { name })}
    >
      {name}
      <OpenRegular className={styles.linkIcon} aria-hidden />
    </Link>
  );
};
