import { FAMILIES, type Indicator, indicators, UNITS } from "../../src/domain/indicators";
import { type Bilingual, citationText, type Language } from "../../src/domain/shared";
import { headerOf } from "../../src/domain/tracking";
import { bilingualFile, blocks, code, heading, labelled, list, sayIn, table } from "./markdown";

const texts = {
  title: { fr: "Les indicateurs", en: "The indicators" },
  made: {
    fr: "*Écrit par `npm run docs` d’après les déclarations de `src/domain/indicators/declared` : ne pas corriger à la main. English version below.*",
    en: "*Written by `npm run docs` from the declarations of `src/domain/indicators/declared`: not to be corrected by hand.*",
  },
  order: {
    fr: "Dans l’ordre où `AVDL.INDICATEURS` les écrit. Le code est celui que prend `AVDL.INDICATEUR`.",
    en: "In the order in which `AVDL.INDICATEURS` writes them. The code is the one `AVDL.INDICATEUR` takes; titles in cells are French.",
  },
  code: { fr: "Code", en: "Code" },
  name: { fr: "Indicateur", en: "Indicator" },
  family: { fr: "Famille", en: "Family" },
  counts: { fr: "Compte", en: "Counts" },
  unit: { fr: "Unité", en: "Unit" },
  numerator: { fr: "Numérateur", en: "Numerator" },
  denominator: { fr: "Dénominateur", en: "Denominator" },
  excluded: { fr: "Exclus", en: "Excluded" },
  unknown: { fr: "Inconnus", en: "Unknown" },
  columns: { fr: "Colonnes nécessaires", en: "Columns needed" },
  sum: { fr: "Périodes successives", en: "Consecutive periods" },
  additive: { fr: "leurs chiffres s’additionnent", en: "their figures add up" },
  notAdditive: {
    fr: "leurs chiffres ne s’additionnent pas : recalculer sur la période entière",
    en: "their figures do not add up: compute over the whole period",
  },
  source: { fr: "Source", en: "Source" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function facts(indicator: Indicator, language: Language): readonly string[] {
  const say = sayIn(language);
  const { additive, counts, family, needs, parts, source, unit } = indicator;
  const said: readonly (readonly [name: Bilingual, value: string | null])[] = [
    [texts.family, say(FAMILIES[family])],
    [texts.counts, say(UNITS[counts])],
    [texts.unit, say(UNITS[unit])],
    [texts.numerator, say(parts.numerator)],
    [texts.denominator, parts.denominator && say(parts.denominator)],
    [texts.excluded, parts.excluded && say(parts.excluded)],
    [texts.unknown, parts.unknown && say(parts.unknown)],
    [texts.columns, needs.map(headerOf).join(", ")],
    [texts.sum, say(additive ? texts.additive : texts.notAdditive)],
    [texts.source, say(citationText(source))],
  ];
  return said.flatMap(([name, value]) => (value === null ? [] : [labelled(language, `**${say(name)}**`, value)]));
}

function oneIndicator(indicator: Indicator, language: Language): string {
  const say = sayIn(language);
  return blocks(
    heading(2, say(indicator.title)),
    code(indicator.code),
    say(indicator.definition),
    list(facts(indicator, language))
  );
}

function part(language: Language): string {
  const say = sayIn(language);
  const rows = indicators.map(({ code: id, title, unit }) => [code(id), say(title), say(UNITS[unit])]);
  return blocks(
    heading(1, say(texts.title)),
    say(texts.made),
    say(texts.order),
    table([say(texts.code), say(texts.name), say(texts.unit)], rows),
    ...indicators.map((indicator) => oneIndicator(indicator, language))
  );
}

/** The definition of every delivered indicator, French first, as the text of docs/indicators.md. */
export const indicatorReference = (): string => bilingualFile(part);
