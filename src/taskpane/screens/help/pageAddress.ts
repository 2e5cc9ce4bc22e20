import type { Language } from "../../../locales";

/** The address of the help page of a function, or of the list of functions, beside the page of the pane. */
export const pageAddress = (page: string, language: Language): string =>
  `${language === "fr" ? "functions" : "functions/en"}/${page}.html`;
