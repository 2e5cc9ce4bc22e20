import type { Language } from "../../src/domain/shared";

/** Folder of the help pages in one language, under the address of the product. */
export const pageFolder = (language: Language): string => (language === "fr" ? "functions" : "functions/en");

/** Path of the help page of one function, or of the list of functions. */
export const pagePath = (page: string, language: Language): string => `${pageFolder(language)}/${page}.html`;

/** The page that lists the functions. */
export const INDEX_PAGE = "index";
