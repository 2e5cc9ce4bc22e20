import { Field, FieldContextProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FieldDeclaration } from "../../../../domain/project";
import { textIn } from "../../../../domain/shared";
import { usePane } from "../../../shared/PaneContext";
import { useEditorStyles } from "./editors.styles";
import { validation } from "./validation";

interface ControlGroupProps {
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly message: string | null;
  readonly children: ReactNode;
}

/** Several controls that are one field. Each keeps its own name: what the field says is said of the group. */
export const ControlGroup = ({ label, hint, isRequired = false, message, children }: ControlGroupProps) => {
  const styles = useEditorStyles();
  return (
    <Field
      className={styles.field}
      label={label}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...validation(message)}
    >
      {({ "aria-labelledby": labelledBy, "aria-describedby": describedBy }) => (
        <FieldContextProvider value={undefined}>
          <div role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
            {children}
          </div>
        </FieldContextProvider>
      )}
    </Field>
  );
};

interface GroupFieldProps {
  readonly field: Pick<FieldDeclaration, "title" | "help" | "isRequired">;
  readonly message: string | null;
  readonly children: ReactNode;
}

/** A field of the project made of several controls: they share its title, its help and what is wrong with it. */
export const GroupField = ({ field, message, children }: GroupFieldProps) => {
  const { language } = usePane();
  return (
    <ControlGroup
      label={textIn(field.title, language)}
      hint={textIn(field.help, language)}
      isRequired={field.isRequired}
      message={message}
    >
      {children}
    </ControlGroup>
  );
};
