import type { Project } from "../domain/project";
import type { Bilingual } from "../domain/shared";
import type { WorkbookPart } from "../workbook";

/** What is asked to be made in the open workbook. */
export type Order =
  /** Sheets for a project, with nothing typed in their tables. */
  | { readonly kind: "workbook"; readonly parts: readonly WorkbookPart[]; readonly project: Project }
  /** Both parts, with an invented project and its data. */
  | { readonly kind: "example" }
  /** The present version of sheets that an older version made, with what was typed in them. */
  | { readonly kind: "update" }
  /** The sheets that show what this Excel really does. */
  | { readonly kind: "acceptance" };

export interface NamedSheet {
  /** What the sheet is, whatever its name becomes. */
  readonly key: string;
  readonly name: string;
}

/** Sheets of ours that an older version made, and what the update brings. */
export interface Outdated {
  readonly name: string;
  readonly version: number;
}

/** What a workbook holds of ours. */
export interface WorkbookState {
  readonly parts: readonly WorkbookPart[];
  /** As it is typed in the sheet Projet; null where there is none. */
  readonly project: Project | null;
  readonly sheets: readonly NamedSheet[];
  readonly outdated: readonly Outdated[];
  /** What the update changes, in words. */
  readonly changes: readonly Bilingual[];
}

/** What an order would make, said before anything is written. */
export interface Preparation {
  readonly sheets: readonly (NamedSheet & {
    /** The name it would have if no other sheet had it. */
    readonly wanted: string;
    /** False where the sheet is there already and receives what it lacks. */
    readonly isNew: boolean;
  })[];
}

/** One line of the sheet Contrôles. */
export interface CheckLine {
  readonly code: string;
  readonly title: Bilingual;
  /** The sheet to look at. */
  readonly sheet: NamedSheet;
  readonly state: "ok" | "to-check";
  /** How many findings; null where the cell holds no number. */
  readonly count: number | null;
  readonly what: Bilingual;
}

export interface CheckReport {
  readonly lines: readonly CheckLine[];
  /** Statuses of cost lines that were recorded. */
  readonly recorded: number;
  /** Name of the sheet that is now shown. */
  readonly sheet: string;
}
