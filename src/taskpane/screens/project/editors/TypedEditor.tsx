import { Field, Input } from "@fluentui/react-components";
import type { DateField, NumberField, TextField } from "../../../../domain/project";
import { textIn } from "../../../../domain/shared";
import { usePane } from "../../../shared/PaneContext";
import { change as changed, textOf } from "../draft";
import { useEditorStyles } from "./editors.styles";
import { fieldId, type EditorProps } from "./editorProps";
import { validation } from "./validation";

type TypedField = TextField | DateField | NumberField;

const isShort = ({ kind }: TypedField): boolean => kind !== "text";

/** A field that is typed on one line: a text, a day, a number. */
export const TypedEditor = ({ field, draft, message, change, leave }: EditorProps<TypedField>) => {
  const { language, say } = usePane();
  const styles = useEditorStyles();
  const unit = field.kind === "rate" ? say("project.percent") : field.unit && textIn(field.unit, language);
  return (
    <Field
      className={styles.field}
      label={{ children: textIn(field.title, language), htmlFor: fieldId(field.key) }}
      required={field.isRequired}
      hint={textIn(field.help, language)}
      {...validation(message)}
    >
      <Input
        className={isShort(field) ? styles.short : styles.wide}
        id={fieldId(field.key)}
        value={textOf(draft, field.key)}
        autoComplete="off"
        inputMode={isShort(field) && field.kind !== "date" ? "decimal" : "text"}
        {...(field.kind === "date" ? { placeholder: say("project.datePattern") } : {})}
        {...(unit ? { contentAfter: unit } : {})}
        onChange={(_, { value }) => change(field.key, (before) => changed.text(before, field.key, value))}
        onBlur={() => leave(field.key)}
      />
    </Field>
  );
};
