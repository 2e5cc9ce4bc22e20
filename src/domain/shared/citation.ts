import type { Bilingual } from "./bilingual";
import { SOURCES, type SourceId } from "./sources";

/** A listed document and the place in it. */
export interface ListedCitation {
  readonly source: SourceId;
  /** The place in the document, as a reader would look it up: "1.5", "§5, règle 3". */
  readonly at: string;
}

/** Any other document, by its name, and the place in it: "" where none is given. */
export interface NamedCitation {
  readonly document: string;
  readonly at: string;
}

/** Where a rule comes from. What the product declares cites listed documents; a rule of a region or a call, any. */
export type Citation = ListedCitation | NamedCitation;

export const cite = (source: SourceId, at: string): ListedCitation => ({ source, at });

const placed = (title: string, at: string): string => (at === "" ? title : `${title}, ${at}`);

/** Says a citation in words: title, place. A document that is not listed has one name, whatever the language. */
export const citationText = (citation: Citation): Bilingual => {
  if ("document" in citation) {
    const text = placed(citation.document, citation.at);
    return { fr: text, en: text };
  }
  const { title } = SOURCES[citation.source];
  return { fr: placed(title.fr, citation.at), en: placed(title.en, citation.at) };
};

const isSourceId = (id: string): id is SourceId => Object.hasOwn(SOURCES, id);

const LAST_PLACE = /^(.*\S)\s*,\s*(\S[^,]*)$/s;

/** Reads a citation from its French words: a listed document by its title, else any; the place follows the last comma. */
export function citationOfText(text: string): Citation {
  const source = Object.keys(SOURCES)
    .filter(isSourceId)
    .find((id) => text.startsWith(`${SOURCES[id].title.fr}, `));
  if (source !== undefined) return cite(source, text.slice(SOURCES[source].title.fr.length + 2));
  const [, document = text, at = ""] = LAST_PLACE.exec(text) ?? [];
  return { document, at };
}
