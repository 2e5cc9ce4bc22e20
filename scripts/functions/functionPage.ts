import type { ExampleContract, FunctionContract, ParameterContract } from "../../src/domain/contract";
import { citationText, type Language, textIn } from "../../src/domain/shared";
import { type Html, markup, nothing } from "./html";
import { listed } from "./listing";
import type { Page } from "./pageFrame";
import { pageTexts, shownError } from "./pageTexts";

const separator = (language: Language): string => (language === "fr" ? "; " : ", ");

const section = (title: string, body: Html): Html => markup`<section>
<h2>${title}</h2>
${body}
</section>
`;

const list = (items: readonly Html[]): Html => markup`<ul>
${items.map(
  (item) => markup`<li>${item}</li>
`
)}</ul>`;

/** The call as Excel's formula tip shows it: optional arguments in brackets. */
export function syntax({ id, parameters }: FunctionContract, language: Language, namespace: string): string {
  const words = parameters.map(({ name, optional }) => {
    const word = textIn(name, language);
    return optional ? `[${word}]` : word;
  });
  return `=${namespace}.${id}(${words.join(separator(language))})`;
}

/** Excel translates the item of a structured reference. */
const localArgument = (argument: string, language: Language): string =>
  language === "fr" ? argument.replaceAll("[#All]", "[#Tout]") : argument;

/** An example as it is typed in a cell. */
export function formula(id: string, example: ExampleContract, language: Language, namespace: string): string {
  const argumentList = example.arguments.map((argument) => localArgument(argument, language));
  return `=${namespace}.${id}(${argumentList.join(separator(language))})`;
}

function parametersTable(parameters: readonly ParameterContract[], language: Language): Html {
  if (parameters.length === 0) return markup`<p>${textIn(pageTexts.noParameter, language)}</p>`;
  const rows = parameters.map(({ description, name, optional }) => {
    const mention = optional ? markup` <em>(${textIn(pageTexts.optional, language)})</em>` : nothing;
    return markup`<dt><code>${textIn(name, language)}</code>${mention}</dt>
<dd>${textIn(description, language)}</dd>
`;
  });
  const plural = parameters.some(({ shape }) => shape === "plural")
    ? markup`<p>${textIn(pageTexts.plural, language)}</p>`
    : nothing;
  return markup`<dl>
${rows}</dl>
${plural}`;
}

const answer = ({ result }: FunctionContract, language: Language): Html => {
  const columns =
    result.header === undefined
      ? nothing
      : markup`<p>${textIn(pageTexts.columns, language)} ${result.header.join(", ")}.</p>`;
  return markup`<p>${textIn(result.description, language)}</p>
${columns}`;
};

const examples = ({ examples: shown, id }: FunctionContract, language: Language, namespace: string): Html =>
  markup`<dl>
${shown.map(
  (example) => markup`<dt><code>${formula(id, example, language, namespace)}</code></dt>
<dd>${textIn(example.meaning, language)}</dd>
`
)}</dl>
<p class="aside">${textIn(pageTexts.separator, language)}</p>`;

const errors = ({ errors: declared }: FunctionContract, language: Language): Html =>
  list(
    declared.map(
      ({ error, when }) => markup`<code>${textIn(shownError[error], language)}</code> ${textIn(when, language)}`
    )
  );

const notes = ({ notes: declared }: FunctionContract, language: Language): Html =>
  list(declared.map((note) => markup`${textIn(note, language)}`));

/** The sections of a page in order; those that have nothing to say are left out. */
function sections(contract: FunctionContract, language: Language, namespace: string): readonly Html[] {
  const { listing, source } = contract;
  const call = markup`<p><code>${syntax(contract, language, namespace)}</code></p>`;
  const shown: readonly (readonly [title: keyof typeof pageTexts, body: Html | null])[] = [
    ["syntax", call],
    ["parameters", parametersTable(contract.parameters, language)],
    ["answer", answer(contract, language)],
    ["examples", examples(contract, language, namespace)],
    ["notes", contract.notes.length === 0 ? null : notes(contract, language)],
    ["errors", contract.errors.length === 0 ? null : errors(contract, language)],
    ["indicators", listing === undefined ? null : listed(listing, language)],
    ["source", markup`<p>${textIn(citationText(source), language)}</p>`],
  ];
  return shown.flatMap(([title, body]) => (body === null ? [] : [section(textIn(pageTexts[title], language), body)]));
}

/** The help page of one function in one language. */
export const functionPage = (contract: FunctionContract, language: Language, namespace: string): Page => ({
  name: contract.id,
  title: `${namespace}.${contract.id}`,
  body: markup`<h1><code>${namespace}.${contract.id}</code></h1>
<p class="lead">${textIn(contract.description, language)}</p>
${sections(contract, language, namespace)}<p class="aside">${textIn(pageTexts.language, language)}</p>`,
});
