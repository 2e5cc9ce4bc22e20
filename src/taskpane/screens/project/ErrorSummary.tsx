import { Link } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { useEffect, useRef } from "react";
import type { FieldKey, FieldProblem } from "../../../domain/project";
import { textIn } from "../../../domain/shared";
import { usePane } from "../../shared/PaneContext";
import { useTabStop } from "../../shared/useTabStop";
import { fieldId } from "./editors/editorProps";
import { useProjectStyles } from "./project.styles";

interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** How often the form was sent: each time, the summary takes the focus. */
  readonly attempts: number;
}

/** A field without lines of its own has its button to add one. */
const goTo = (key: FieldKey): void =>
  (document.getElementById(fieldId(key)) ?? document.getElementById(`${fieldId(key)}-add`))?.focus();

/** Everything to mend before going on, each with the way to its field. */
export const ErrorSummary = ({ problems, attempts }: ErrorSummaryProps) => {
  const { say, language } = usePane();
  const styles = useProjectStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const tabStop = useTabStop();

  useEffect(() => heading.current?.focus(), [attempts]);

  return (
    <section className={styles.summary} aria-labelledby="project-summary">
      <h2 className={styles.summaryTitle} id="project-summary" ref={heading} {...tabStop}>
        <ErrorCircleFilled className={styles.summaryIcon} aria-hidden />
        {say("project.summary", { count: problems.length })}
      </h2>
      <ul className={styles.summaryList}>
        {problems.map(({ field, problem }) => (
          <li key={field}>
            <Link className={styles.summaryLink} as="button" type="button" inline onClick={() => goTo(field)}>
              {textIn(problem.message, language)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
