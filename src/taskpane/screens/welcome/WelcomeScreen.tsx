import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { Logo } from "../../shared/Logo";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { StatusPreview } from "./StatusPreview";
import { useWelcomeStyles } from "./WelcomeScreen.styles";

interface WelcomeScreenProps {
  readonly takesFocus: boolean;
  readonly onExample: () => void;
  readonly onProject: () => void;
  readonly onHome: () => void;
}

/** The first time: what the product does, what it never does, and two ways to start. */
export const WelcomeScreen = ({ takesFocus, onExample, onProject, onHome }: WelcomeScreenProps) => {
  const { say } = usePane();
  const styles = useWelcomeStyles();
  return (
    <>
      <ScreenHeader title={say("product.title")} logo={<Logo />} takesFocus={takesFocus} />
      <p className={styles.lead}>{say("welcome.lead")}</p>
      <div className={styles.picture}>
        <StatusPreview />
      </div>
      <ul className={styles.promises}>
        <li className={styles.promise}>
          <CheckmarkCircleRegular className={styles.does} aria-hidden />
          <span>{say("welcome.does")}</span>
        </li>
        <li className={styles.promise}>
          <ShieldCheckmarkRegular className={styles.never} aria-hidden />
          <span>
            <strong className={styles.strong}>{say("product.privacy")}</strong> {say("welcome.never")}
          </span>
        </li>
      </ul>
      <div className={styles.ways}>
        <Button className={styles.way} appearance="primary" size="large" onClick={onExample}>
          {say("home.example")}
        </Button>
        <Button className={styles.way} size="large" onClick={onProject}>
          {say("welcome.project")}
        </Button>
        <Button className={styles.skip} appearance="subtle" onClick={onHome}>
          {say("welcome.skip")}
        </Button>
      </div>
    </>
  );
};
