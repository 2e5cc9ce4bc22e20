import { type FunctionContract, functionContracts, type ParameterContract } from "../../src/domain/contract";
import { citationText, type Language } from "../../src/domain/shared";
import { formula, syntax } from "./functionPage";
import { bilingualFile, blocks, code, heading, labelled, list, type Say, sayIn, table } from "./markdown";
import { pageTexts, shownError } from "./pageTexts";

/** Prefix of the functions in what is delivered. */
const NAMESPACE = "AVDL";

const texts = {
  title: { fr: "Référence des fonctions", en: "Function reference" },
  made: {
    fr: "*Écrit par `npm run docs` d’après les contrats de `src/domain/contract` : ne pas corriger à la main. English version below.*",
    en: "*Written by `npm run docs` from the contracts of `src/domain/contract`: not to be corrected by hand.*",
  },
  functionName: { fr: "Fonction", en: "Function" },
  purpose: { fr: "Ce qu’elle donne", en: "What it gives" },
  argument: { fr: "Argument", en: "Argument" },
  takes: { fr: "Prend", en: "Takes" },
  meaning: { fr: "Sens", en: "Meaning" },
  indicators: {
    fr: "Les codes sont ceux de [la liste des indicateurs](indicators.md).",
    en: "The codes are those of [the list of indicators](indicators.md).",
  },
} as const;

const shapes = {
  cell: { fr: "une cellule", en: "one cell" },
  range: { fr: "une plage", en: "a range" },
  plural: { fr: "une cellule ou une plage", en: "one cell or a range" },
} as const;

const parameterRow = ({ description, name, optional, shape }: ParameterContract, say: Say): readonly string[] => [
  code(say(name)),
  `${say(shapes[shape])}${optional ? ` *(${say(pageTexts.optional)})*` : ""}`,
  say(description),
];

const section = (title: string, body: string | null): string | null => (body ? `**${title}**\n\n${body}` : null);

const answer = ({ result }: FunctionContract, say: Say): string =>
  blocks(
    say(result.description),
    result.header ? `${say(pageTexts.columns)} ${result.header.map(code).join(", ")}.` : null
  );

function oneFunction(contract: FunctionContract, language: Language): string {
  const say = sayIn(language);
  const { description, errors, examples, id, notes, parameters, source } = contract;
  const header = [say(texts.argument), say(texts.takes), say(texts.meaning)];
  const rows = parameters.map((parameter) => parameterRow(parameter, say));
  const calls = examples.map((example) =>
    labelled(language, code(formula(id, example, language, NAMESPACE)), say(example.meaning))
  );
  return blocks(
    heading(2, `${NAMESPACE}.${id}`),
    say(description),
    code(syntax(contract, language, NAMESPACE)),
    table(header, rows) ?? say(pageTexts.noParameter),
    section(say(pageTexts.answer), answer(contract, say)),
    section(say(pageTexts.examples), list(calls)),
    section(say(pageTexts.notes), list(notes.map(say))),
    section(
      say(pageTexts.errors),
      list(errors.map(({ error, when }) => `${code(say(shownError[error]))} ${say(when)}`))
    ),
    contract.listing === "indicators" ? say(texts.indicators) : null,
    section(say(pageTexts.source), say(citationText(source)))
  );
}

function part(language: Language): string {
  const say = sayIn(language);
  const rows = functionContracts.map(({ description, id }) => [code(`${NAMESPACE}.${id}`), say(description)]);
  return blocks(
    heading(1, say(texts.title)),
    say(texts.made),
    say(pageTexts.lead),
    table([say(texts.functionName), say(texts.purpose)], rows),
    list([say(pageTexts.plural), say(pageTexts.language), say(pageTexts.separator)]),
    ...functionContracts.map((contract) => oneFunction(contract, language)),
    heading(2, say(pageTexts.trouble)),
    list([say(pageTexts.name), say(pageTexts.busy), say(pageTexts.spill)])
  );
}

/** The reference of every delivered function, French first, as the text of docs/functions.md. */
export const functionReference = (): string => bilingualFile(part);
