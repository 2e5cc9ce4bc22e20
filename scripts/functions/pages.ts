import { functionContracts } from "../../src/domain/contract";
import type { Language } from "../../src/domain/shared";
import { functionPage } from "./functionPage";
import { indexPage } from "./indexPage";
import { framed } from "./pageFrame";
import { pagePath } from "./pagePath";
import { pageStyles } from "./pageStyles";

/** A file to be served: its path under the address of the product, and what it holds. */
export interface EmittedFile {
  readonly path: string;
  readonly content: string;
}

export interface PageSettings {
  /** Prefix of the functions in formulas. */
  readonly namespace: string;
  readonly version: string;
}

const LANGUAGES: readonly Language[] = ["fr", "en"];

/** The help pages in both languages: one per function, a list, and their style sheet. */
export function buildFunctionPages({ namespace, version }: PageSettings): readonly EmittedFile[] {
  const pages = LANGUAGES.flatMap((language) =>
    [
      indexPage(language, namespace),
      ...functionContracts.map((contract) => functionPage(contract, language, namespace)),
    ].map((page) => ({ path: pagePath(page.name, language), content: framed(page, language, version) }))
  );
  return [...pages, { path: "functions/functions.css", content: pageStyles }];
}
