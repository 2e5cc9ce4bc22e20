import { Input } from "@fluentui/react-components";
import type { NamesField } from "../../../../domain/project";
import { usePane } from "../../../shared/PaneContext";
import { useEditorStyles } from "./editors.styles";
import type { EditorProps } from "./editorProps";
import { GroupField } from "./GroupField";
import { AddButton, RemoveButton } from "./RowActions";
import { rowId, useRows } from "./useRows";

/** Names, one a line. */
export const NamesEditor = ({ field, draft, message, change, leave }: EditorProps<NamesField>) => {
  const { say } = usePane();
  const styles = useEditorStyles();
  const { rows, type, add, remove } = useRows(field.key, draft, change);
  return (
    <GroupField field={field} message={message}>
      {rows.map((row, index) => (
        <div className={styles.row} key={row.id}>
          <Input
            className={styles.grow}
            id={rowId(field.key, rows, row)}
            aria-label={say("project.association", { number: index + 1 })}
            value={row.text}
            autoComplete="off"
            aria-invalid={message !== null}
            onChange={(_, { value }) => type(row, value)}
            onBlur={() => leave(field.key)}
          />
          {rows.length > 1 && (
            <RemoveButton
              label={say("project.association.remove", { number: index + 1 })}
              onClick={() => remove(row)}
            />
          )}
        </div>
      ))}
      <AddButton field={field.key} label={say("project.association.add")} onClick={add} />
    </GroupField>
  );
};
