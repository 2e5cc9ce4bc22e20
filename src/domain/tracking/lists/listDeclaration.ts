import type { Bilingual } from "../../shared";

/** A closed list of labels. The French label is what cells hold, always; the English one only explains. */
export interface ListDeclaration {
  readonly key: string;
  readonly title: Bilingual;
  readonly labels: readonly Bilingual[];
}
