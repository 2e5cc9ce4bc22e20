import { Button, Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { useTourCardStyles } from "./TourCard.styles";

interface TourCardProps {
  readonly icon: JSX.Element;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly main?: boolean;
  readonly pending: boolean;
  readonly onClick: () => void;
}

/** One thing to look at: what it is, what to try there, and the way to it. */
export const TourCard = ({ icon, title, text, action, main = false, pending, onClick }: TourCardProps) => {
  const styles = useTourCardStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      <Button
        className={styles.action}
        appearance={main ? "primary" : "secondary"}
        disabledFocusable={pending}
        {...(pending ? { icon: <Spinner size="tiny" /> } : {})}
        onClick={onClick}
      >
        {action}
      </Button>
    </section>
  );
};
