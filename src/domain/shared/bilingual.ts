/** The two languages of the product. French is the first. */
export type Language = "fr" | "en";

/** A text that a declared object carries in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** Reads a text in one language. */
export const textIn = (text: Bilingual, language: Language): string => text[language];
