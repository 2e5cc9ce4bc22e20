import { functionContracts } from "../../src/domain/contract";
import { type Language, textIn } from "../../src/domain/shared";
import { syntax } from "./functionPage";
import { markup } from "./html";
import type { Page } from "./pageFrame";
import { INDEX_PAGE } from "./pagePath";
import { pageTexts } from "./pageTexts";

/** The list of the functions, and what to do when one does not answer: also the page of help of the add-in. */
export function indexPage(language: Language, namespace: string): Page {
  const text = (name: keyof typeof pageTexts): string => textIn(pageTexts[name], language);
  const entries = functionContracts.map(
    (
      contract
    ) => markup`<dt><a href="${contract.id}.html"><code>${syntax(contract, language, namespace)}</code></a></dt>
<dd>${textIn(contract.description, language)}</dd>
`
  );
  return {
    name: INDEX_PAGE,
    title: text("title"),
    body: markup`<h1>${text("title")}</h1>
<p class="lead">${text("lead")}</p>
<dl>
${entries}</dl>
<section>
<h2>${text("trouble")}</h2>
<ul>
<li>${text("name")}</li>
<li>${text("busy")}</li>
<li>${text("spill")}</li>
</ul>
<p class="aside">${text("language")}</p>
</section>`,
  };
}
