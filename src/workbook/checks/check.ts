import type { Bilingual } from "../../domain/shared";
import type { WorkbookPart } from "../definition/parts";
import type { SheetKey } from "../sheets/sheetNames";

/** Something that the workbook verifies by a native formula, whether or not the add-in is there. */
export interface Check {
  readonly code: string;
  /** The part it belongs to; null for what every workbook of ours has. */
  readonly part: WorkbookPart | null;
  /** Key of the sheet where one looks when it is not passed. */
  readonly sheet: SheetKey;
  readonly title: Bilingual;
  /** What to do when the count is not zero; names the sheets as `{sheet:key}`. */
  readonly what: Bilingual;
  /** How many findings there are: 0 passes. In the language of definitions. */
  readonly count: string;
  /** How many euros the findings are about, where they are cost lines. */
  readonly amount?: string;
}
