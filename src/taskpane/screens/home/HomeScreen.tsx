import { Button } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { Task } from "../../host/paneHost";
import { ActionRow } from "../../shared/ActionRow";
import { usePane } from "../../shared/PaneContext";
import { Logo } from "../../shared/Logo";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { useHomeStyles } from "./HomeScreen.styles";
import { StatusPreview } from "./StatusPreview";

interface HomeScreenProps {
  readonly takesFocus: boolean;
  readonly onStart: (task: Task) => void;
  readonly onHelp: () => void;
}

/** What the product does, for whom, what a click will do to the workbook, and the click itself. */
export const HomeScreen = ({ takesFocus, onStart, onHelp }: HomeScreenProps) => {
  const { say } = usePane();
  const styles = useHomeStyles();

  return (
    <>
      <ScreenHeader title={say("product.title")} logo={<Logo />} takesFocus={takesFocus} />
      <p className={styles.lead}>{say("home.lead")}</p>
      <p className={styles.audience}>{say("home.audience")}</p>
      <StatusPreview />
      <p className={styles.safety} id="home-safety">
        {say("home.safety")}
      </p>
      <Button
        className={styles.main}
        appearance="primary"
        size="large"
        aria-describedby="home-safety"
        onClick={() => onStart("example")}
      >
        {say("home.example")}
      </Button>
      <nav className={styles.more} aria-label={say("home.more")}>
        <ActionRow
          icon={<ClipboardCheckmarkRegular />}
          title={say("home.acceptance")}
          note={say("home.acceptance.note")}
          onClick={() => onStart("acceptance")}
        />
        <ActionRow
          icon={<QuestionCircleRegular />}
          title={say("home.help")}
          note={say("home.help.note")}
          onClick={onHelp}
        />
      </nav>
      <p className={styles.privacy}>
        <ShieldCheckmarkRegular aria-hidden />
        {say("product.privacy")}
      </p>
    </>
  );
};
