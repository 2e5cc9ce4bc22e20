import {
  compile,
  quarterCount,
  workbookData,
  workbookDefinition,
  type Plan,
  type PresentWorkbook,
  type TakenNames,
  type WorkbookContent,
  type WorkbookPart,
} from "../workbook";
import { NAMESPACE } from "./build";

/** Parts that an order adds to a workbook that holds some already. */
export const added = (parts: readonly WorkbookPart[], present: PresentWorkbook): readonly WorkbookPart[] =>
  parts.filter((part) => !present.parts.includes(part));

/** What to write so that a workbook holds this content beside what it has. */
export function planOf(content: WorkbookContent, present: PresentWorkbook, taken: TakenNames): Plan {
  const definition = workbookDefinition(
    { added: added(content.parts, present), present },
    quarterCount(content.project)
  );
  const data = workbookData({ ...content, parts: definition.parts });
  return compile(definition, data, { namespace: NAMESPACE, taken, present });
}
