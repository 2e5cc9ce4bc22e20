import type { SheetDefinition } from "../definition/definition";
import type { WorkbookPart } from "../definition/parts";
import type { PresentWorkbook } from "../compile/present";
import type { Place } from "../plan/address";
import { placeOf } from "../plan/address";

/** What a sheet is built for: the parts to add, and the workbook as it is. */
export interface BuildContext {
  readonly added: readonly WorkbookPart[];
  readonly present: PresentWorkbook;
}

export type Standing = SheetDefinition["standing"];

/** A sheet that several parts share: made whole at first, extended when a part joins later. */
export const standingOfShared = ({ present }: BuildContext, key: string): Standing =>
  present.sheets.has(key) ? "extended" : "new";

/** A sheet of one part, or one that never receives more. */
export const standingOf = ({ present }: BuildContext, key: string): Standing =>
  present.sheets.has(key) ? "present" : "new";

/** Where more can be written on a shared sheet: the given place in a new sheet, what is free in one that is there. */
export const freePlace = (context: BuildContext, key: string, fresh: string): Place => {
  const free = standingOfShared(context, key) === "new" ? undefined : context.present.free.get(key);
  return free ?? placeOf(fresh);
};
