import type { NamesField } from "../../../../domain/project";
import { usePane } from "../../../shared/PaneContext";
import type { EditorProps } from "./editorProps";
import { GroupField } from "./GroupField";
import { AddButton } from "./RowActions";
import { TextRow } from "./TextRow";
import { rowId, useRows } from "./useRows";

/** Names, one a line. */
export const NamesEditor = ({ field, draft, message, change, leave }: EditorProps<NamesField>) => {
  const { say } = usePane();
  const { rows, type, add, remove } = useRows(field.key, draft, change);
  return (
    <GroupField field={field} message={message}>
      {rows.map((row, index) => (
        <TextRow
          key={row.id}
          id={rowId(field.key, rows, row)}
          label={say("project.association", { number: index + 1 })}
          text={row.text}
          isWrong={message !== null}
          removeLabel={rows.length > 1 ? say("project.association.remove", { number: index + 1 }) : null}
          onType={(text) => type(row, text)}
          onLeave={() => leave(field.key)}
          onRemove={() => remove(row)}
        />
      ))}
      <AddButton field={field.key} label={say("project.association.add")} onClick={add} />
    </GroupField>
  );
};
