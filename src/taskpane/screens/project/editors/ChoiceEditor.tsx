import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ChoiceField } from "../../../../domain/project";
import { textIn } from "../../../../domain/shared";
import { usePane } from "../../../shared/PaneContext";
import { change as changed, textOf } from "../draft";
import { useEditorStyles } from "./editors.styles";
import { fieldId, type EditorProps } from "./editorProps";
import { validation } from "./validation";

/** One of a few values. */
export const ChoiceEditor = ({ field, draft, message, change }: EditorProps<ChoiceField>) => {
  const { language } = usePane();
  const styles = useEditorStyles();
  const unit = field.unit === null ? "" : textIn(field.unit, language);
  return (
    <Field
      className={styles.field}
      label={textIn(field.title, language)}
      required={field.isRequired}
      hint={textIn(field.help, language)}
      {...validation(message)}
    >
      <RadioGroup
        layout="horizontal"
        value={textOf(draft, field.key)}
        onChange={(_, { value }) => change(field.key, (before) => changed.text(before, field.key, value))}
      >
        {field.limits.choices.map((choice, index) => (
          <Radio
            key={choice}
            value={String(choice)}
            label={`${choice} ${unit}`.trim()}
            {...(index === 0 ? { id: fieldId(field.key) } : {})}
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
