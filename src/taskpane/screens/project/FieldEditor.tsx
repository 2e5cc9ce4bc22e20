import type { FieldDeclaration } from "../../../domain/project";
import { ChoiceEditor } from "./editors/ChoiceEditor";
import { ChoicesEditor } from "./editors/ChoicesEditor";
import type { EditorProps } from "./editors/editorProps";
import { LandlordsEditor } from "./editors/LandlordsEditor";
import { MonthsEditor } from "./editors/MonthsEditor";
import { NamesEditor } from "./editors/NamesEditor";
import { TypedEditor } from "./editors/TypedEditor";

/** One field of the project, edited as its kind asks. */
export const FieldEditor = ({ field, ...rest }: EditorProps<FieldDeclaration>) => {
  switch (field.kind) {
    case "text":
    case "date":
    case "count":
    case "decimal":
    case "amount":
    case "rate":
      return <TypedEditor field={field} {...rest} />;
    case "choice":
      return <ChoiceEditor field={field} {...rest} />;
    case "choices":
      return <ChoicesEditor field={field} {...rest} />;
    case "landlords":
      return <LandlordsEditor field={field} {...rest} />;
    case "names":
      return <NamesEditor field={field} {...rest} />;
    case "months":
      return <MonthsEditor field={field} {...rest} />;
  }
};
