import type { Bilingual } from "./bilingual";
import { SOURCES, type SourceId } from "./sources";

/** Where a rule comes from: a listed document and the place in it. */
export interface Citation {
  readonly source: SourceId;
  /** The place in the document, as a reader would look it up: "1.5", "§5, règle 3". */
  readonly at: string;
}

export const cite = (source: SourceId, at: string): Citation => ({ source, at });

/** Says a citation in words: title, place. */
export const citationText = ({ source, at }: Citation): Bilingual => ({
  fr: `${SOURCES[source].title.fr}, ${at}`,
  en: `${SOURCES[source].title.en}, ${at}`,
});
