import type { MonthsField } from "../../../../domain/project";
import { usePane } from "../../../shared/PaneContext";
import { projectOf } from "../draft";
import { useEditorStyles } from "./editors.styles";
import type { EditorProps } from "./editorProps";
import { GroupField } from "./GroupField";
import { AddButton } from "./RowActions";
import { TextRow } from "./TextRow";
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
        <TextRow
          key={row.id}
          id={rowId(field.key, rows, row)}
          label={say("project.renewal", { number: index + 1 })}
          text={row.text}
          isWrong={message !== null}
          unit={say("project.months")}
          removeLabel={say("project.renewal.remove", { number: index + 1 })}
          onType={(text) => type(row, text)}
          onLeave={() => leave(field.key)}
          onRemove={() => remove(row)}
        />
      ))}
      <AddButton field={field.key} label={say("project.renewal.add")} onClick={add} />
      {total !== null && <p className={styles.total}>{total}</p>}
    </GroupField>
  );
};
