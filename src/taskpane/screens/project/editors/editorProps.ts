import type { FieldDeclaration, FieldKey } from "../../../../domain/project";
import type { Draft } from "../draft";
import type { FormActions } from "../useProjectForm";

/** What every editor of a field is given. */
export interface EditorProps<Field extends FieldDeclaration> extends FormActions {
  readonly field: Field;
  readonly draft: Draft;
  /** What is wrong with the field, in words, once it may be said. */
  readonly message: string | null;
}

/** The id of the element that takes the focus when one goes to a field. */
export const fieldId = (key: FieldKey): string => `project-${key}`;
