import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../../shared/PaneContext";
import { useStatusPreviewStyles } from "./StatusPreview.styles";

/** A picture, made of text, of what the product does: three cost lines and their status. */
export const StatusPreview = () => {
  const { say } = usePane();
  const styles = useStatusPreviewStyles();
  const lines = [
    { label: say("home.preview.first"), status: say("home.status.eligible"), tone: styles.eligible },
    { label: say("home.preview.second"), status: say("home.status.ineligible"), tone: styles.ineligible },
    { label: say("home.preview.third"), status: say("home.status.toCheck"), tone: styles.toCheck },
  ];

  return (
    <div className={styles.root} role="img" aria-label={say("home.preview")}>
      {lines.map(({ label, status, tone }) => (
        <div className={styles.line} key={label}>
          <span className={styles.label}>{label}</span>
          <span className={mergeClasses(styles.status, tone)}>{status}</span>
        </div>
      ))}
    </div>
  );
};
