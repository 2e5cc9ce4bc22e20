import { Input } from "@fluentui/react-components";
import type { MonthsField } from "../../../../domain/project";
import { usePane } from "../../../shared/PaneContext";
import { projectOf } from "../draft";
import { useEditorStyles } from "./editors.styles";
import type { EditorProps } from "./editorProps";
import { GroupField } from "./GroupField";
import { AddButton, RemoveButton } from "./RowActions";
import { totalText } from "./totalText";
import { rowId, useRows } from "./useRows";

/** The months of each renewal, and what they come to with the initial period. */
export const MonthsEditor = ({ field, draft, message, change, leave }: EditorProps<MonthsField>) => {
  const { say } = usePane();
  const styles = useEditorStyles();
  const { rows, type, add, remove } = useRows(field.key, draft, change);
  const total = totalText(say, projectOf(draft));
  return (
    <GroupField field={field} message={message}>
      {rows.map((row, index) => (
        <div className={styles.row} key={row.id}>
          <Input
            className={styles.short}
            id={rowId(field.key, rows, row)}
            aria-label={say("project.renewal", { number: index + 1 })}
            value={row.text}
            autoComplete="off"
            aria-invalid={message !== null}
            inputMode="numeric"
            contentAfter={say("project.months")}
            onChange={(_, { value }) => type(row, value)}
            onBlur={() => leave(field.key)}
          />
          <RemoveButton label={say("project.renewal.remove", { number: index + 1 })} onClick={() => remove(row)} />
        </div>
      ))}
      <AddButton field={field.key} label={say("project.renewal.add")} onClick={add} />
      {total !== null && <p className={styles.total}>{total}</p>}
    </GroupField>
  );
};
