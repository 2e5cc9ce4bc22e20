import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { FieldKey } from "../../../../domain/project";
import { useEditorStyles } from "./editors.styles";
import { addButtonId } from "./useRows";

/** Takes a line away. */
export const RemoveButton = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => {
  const styles = useEditorStyles();
  return (
    <Button
      className={styles.remove}
      appearance="subtle"
      icon={<DeleteRegular />}
      aria-label={label}
      onClick={onClick}
    />
  );
};

interface AddButtonProps {
  readonly field: FieldKey;
  readonly label: string;
  readonly onClick: () => void;
}

/** Adds a line at the end of a list. */
export const AddButton = ({ field, label, onClick }: AddButtonProps) => {
  const styles = useEditorStyles();
  return (
    <Button className={styles.add} id={addButtonId(field)} appearance="subtle" icon={<AddRegular />} onClick={onClick}>
      {label}
    </Button>
  );
};
