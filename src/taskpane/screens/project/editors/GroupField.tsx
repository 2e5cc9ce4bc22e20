import { Field } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FieldDeclaration } from "../../../../domain/project";
import { textIn } from "../../../../domain/shared";
import { usePane } from "../../../shared/PaneContext";
import { useEditorStyles } from "./editors.styles";
import { validation } from "./validation";

interface GroupFieldProps {
  readonly field: Pick<FieldDeclaration, "key" | "title" | "help" | "isRequired">;
  readonly message: string | null;
  readonly children: ReactNode;
}

/** Several controls that are one field: they share its title, its help and what is wrong with it. */
export const GroupField = ({ field, message, children }: GroupFieldProps) => {
  const { language } = usePane();
  const styles = useEditorStyles();
  return (
    <Field
      className={styles.field}
      label={textIn(field.title, language)}
      required={field.isRequired}
      hint={textIn(field.help, language)}
      {...validation(message)}
    >
      {({ "aria-labelledby": labelledBy, "aria-describedby": describedBy }) => (
        <div role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
          {children}
        </div>
      )}
    </Field>
  );
};
