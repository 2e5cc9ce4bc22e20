import { type Language, textIn } from "../../src/domain/shared";
import { type Html, markup, nothing } from "./html";
import { INDEX_PAGE, pageFolder, pagePath } from "./pagePath";
import { pageTexts } from "./pageTexts";

/** A page before it is framed. */
export interface Page {
  /** Name of the file, without folder or extension. */
  readonly name: string;
  readonly title: string;
  readonly body: Html;
}

const other = (language: Language): Language => (language === "fr" ? "en" : "fr");

const wayUp = (language: Language): string => "../".repeat(pageFolder(language).split("/").length);

const navigation = ({ name }: Page, language: Language): Html => {
  const translated = `${wayUp(language)}${pagePath(name, other(language))}`;
  const list =
    name === INDEX_PAGE ? nothing : markup`<a href="index.html">${textIn(pageTexts.allFunctions, language)}</a>`;
  return markup`<nav>${list}<a href="${translated}" hreflang="${other(language)}" lang="${other(language)}">${textIn(pageTexts.otherLanguage, language)}</a></nav>`;
};

/** A whole page: no script, one style sheet of the same origin, a link to the same page in the other language. */
export const framed = (page: Page, language: Language, version: string): string =>
  `<!doctype html>\n${
    markup`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="stylesheet" href="${wayUp(language)}functions/functions.css">
</head>
<body>
${navigation(page, language)}
<main>
${page.body}
</main>
<footer>${textIn(pageTexts.version, language)} ${version}</footer>
</body>
</html>
`.html
  }`;
