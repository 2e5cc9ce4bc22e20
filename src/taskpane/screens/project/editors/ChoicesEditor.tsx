import { Checkbox } from "@fluentui/react-components";
import type { ChoicesField } from "../../../../domain/project";
import { textIn } from "../../../../domain/shared";
import { Disclosure } from "../../../shared/Disclosure";
import { usePane } from "../../../shared/PaneContext";
import { change as changed, choicesOf } from "../draft";
import { useEditorStyles } from "./editors.styles";
import { fieldId, type EditorProps } from "./editorProps";
import { GroupField } from "./GroupField";

/** A list with more labels than this is folded until it is wanted. */
const SHORT_LIST = 6;

/** Any number of labels of a list. Labels typed in the workbook that the list does not have are kept and may be unticked. */
export const ChoicesEditor = ({ field, draft, message, change }: EditorProps<ChoicesField>) => {
  const { say, language } = usePane();
  const styles = useEditorStyles();
  const chosen = choicesOf(draft, field.key);
  const listed = field.limits.list.labels;
  const strangers = chosen.filter((label) => !listed.some(({ fr }) => fr === label));
  const labels = [...listed, ...strangers.map((label) => ({ fr: label, en: label }))];
  const toggle = (label: string, isChosen: boolean) =>
    change(field.key, (before) =>
      changed.choices(
        before,
        field.key,
        labels.map(({ fr }) => fr).filter((fr) => (fr === label ? isChosen : chosen.includes(fr)))
      )
    );
  const group = (
    <GroupField field={field} message={message}>
      <div className={styles.boxes}>
        {labels.map((label, index) => (
          <Checkbox
            key={label.fr}
            className={styles.box}
            label={textIn(label, language)}
            checked={chosen.includes(label.fr)}
            {...(index === 0 ? { id: fieldId(field.key) } : {})}
            onChange={(_, { checked }) => toggle(label.fr, checked === true)}
          />
        ))}
      </div>
    </GroupField>
  );
  if (labels.length <= SHORT_LIST) return group;
  return (
    <div className={styles.folded}>
      <Disclosure
        title={say("project.choices", { title: textIn(field.title, language), count: chosen.length })}
        openWhen={message === null ? 0 : 1}
      >
        {group}
      </Disclosure>
    </div>
  );
};
