import type { Catalogue, Message, MessageKey, ValuesOf } from "./catalogue";
import { en } from "./en";
import { formatNumber } from "./format";
import { fr } from "./fr";
import type { Language } from "./language";

type Values = Readonly<Record<string, string | number>>;

/** Says a message in one language: `say("progress.step", { current: 1, total: 4, name: "Valeurs" })`. */
export type Say = <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { fr, en };

const textFor = (message: Message, language: Language, values: Values): string => {
  if (typeof message === "string") return message;
  const category = new Intl.PluralRules(language).select(Number(values["count"]));
  return category === "one" ? message.one : message.other;
};

const written = (value: string | number | undefined, language: Language): string =>
  typeof value === "number" ? formatNumber(value, language) : (value ?? "");

/** Gives the function that says every message of the interface in one language. */
export const speaker =
  (language: Language): Say =>
  (key, ...[values = {}]: readonly Values[]) =>
    textFor(CATALOGUES[language][key], language, values).replace(/\{(\w+)\}/g, (_, name: string) =>
      written(values[name], language)
    );
