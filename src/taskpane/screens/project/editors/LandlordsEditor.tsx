import { Radio } from "@fluentui/react-components";
import type { LandlordsField } from "../../../../domain/project";
import { usePane } from "../../../shared/PaneContext";
import { leadOfOne } from "../draft";
import { useEditorStyles } from "./editors.styles";
import type { EditorProps } from "./editorProps";
import { GroupField } from "./GroupField";
import { AddButton } from "./RowActions";
import { TextRow } from "./TextRow";
import { rowId, useRows } from "./useRows";

/** Landlords, one of which leads. With one landlord there is nothing to choose. */
export const LandlordsEditor = ({ field, draft, message, change, leave }: EditorProps<LandlordsField>) => {
  const { say } = usePane();
  const styles = useEditorStyles();
  const { rows, setRows, type, add, remove } = useRows(field.key, draft, change, leadOfOne);
  return (
    <GroupField field={field} message={message}>
      {rows.map((row, index) => (
        <div className={styles.entry} key={row.id}>
          <TextRow
            id={rowId(field.key, rows, row)}
            label={say("project.landlord", { number: index + 1 })}
            text={row.text}
            isWrong={message !== null}
            removeLabel={rows.length > 1 ? say("project.landlord.remove", { number: index + 1 }) : null}
            onType={(text) => type(row, text)}
            onLeave={() => leave(field.key)}
            onRemove={() => remove(row)}
          />
          {rows.length > 1 && (
            <Radio
              className={styles.lead}
              name="project-lead"
              value={String(row.id)}
              checked={row.isLead}
              label={say("project.landlord.lead")}
              aria-label={say("project.landlord.leads", { number: index + 1 })}
              onChange={() => setRows(rows.map((each) => ({ ...each, isLead: each.id === row.id })))}
            />
          )}
        </div>
      ))}
      <AddButton field={field.key} label={say("project.landlord.add")} onClick={add} />
    </GroupField>
  );
};
