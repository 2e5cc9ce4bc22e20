import { FIELD_GROUPS, PROJECT_FIELDS, type FieldKey, type FieldProblem } from "../../../domain/project";
import { textIn } from "../../../domain/shared";
import { Disclosure } from "../../shared/Disclosure";
import { usePane } from "../../shared/PaneContext";
import type { Draft } from "./draft";
import { FieldEditor } from "./FieldEditor";
import { useProjectStyles } from "./project.styles";
import type { FormActions } from "./useProjectForm";

interface FieldGroupsProps {
  readonly draft: Draft;
  readonly shown: ReadonlyMap<FieldKey, FieldProblem>;
  readonly actions: FormActions;
  /** How often the form was sent: what is folded and wrong opens then. */
  readonly attempts: number;
}

/** Settings have their usual values: they are there for those who look for them. */
const FOLDED = "settings";

/** The fields under the titles of their groups. */
export const FieldGroups = ({ draft, shown, actions, attempts }: FieldGroupsProps) => {
  const { language } = usePane();
  const styles = useProjectStyles();
  return FIELD_GROUPS.map((group) => {
    const fields = PROJECT_FIELDS.filter((field) => field.group === group.key);
    const title = textIn(group.title, language);
    const editors = fields.map((field) => {
      const problem = shown.get(field.key)?.problem;
      const message = problem === undefined ? null : textIn(problem.message, language);
      return <FieldEditor key={field.key} field={field} draft={draft} message={message} {...actions} />;
    });
    if (group.key === FOLDED) {
      const isWrong = fields.some(({ key }) => shown.has(key));
      return (
        <Disclosure key={group.key} title={title} openWhen={isWrong ? attempts : 0}>
          {editors}
        </Disclosure>
      );
    }
    return (
      <section className={styles.group} key={group.key} aria-labelledby={`project-group-${group.key}`}>
        <h2 className={styles.groupTitle} id={`project-group-${group.key}`}>
          {title}
        </h2>
        {editors}
      </section>
    );
  });
};
