import { Input } from "@fluentui/react-components";
import { useEditorStyles } from "./editors.styles";
import { RemoveButton } from "./RowActions";

interface TextRowProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly isWrong: boolean;
  /** What is counted, behind a number; a text where there is none. */
  readonly unit?: string;
  /** Names the button that takes the line away; null where it stays. */
  readonly removeLabel: string | null;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** One line of a list that is typed. */
export const TextRow = ({ id, label, text, isWrong, unit, removeLabel, onType, onLeave, onRemove }: TextRowProps) => {
  const styles = useEditorStyles();
  return (
    <div className={styles.row}>
      <Input
        className={unit === undefined ? styles.grow : styles.short}
        id={id}
        aria-label={label}
        value={text}
        autoComplete="off"
        aria-invalid={isWrong}
        {...(unit === undefined ? {} : { inputMode: "numeric", contentAfter: unit })}
        onChange={(_, { value }) => onType(value)}
        onBlur={onLeave}
      />
      {removeLabel !== null && <RemoveButton label={removeLabel} onClick={onRemove} />}
    </div>
  );
};
