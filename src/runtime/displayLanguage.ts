import { type Language, languageFrom } from "../locales/language";

/** Absent until the host has answered. */
const context = (): Partial<Office.Context> | undefined => Office.context;

/** The language of Excel's interface, as the product speaks it. */
export const displayLanguage = (): Language => languageFrom(context()?.displayLanguage);
