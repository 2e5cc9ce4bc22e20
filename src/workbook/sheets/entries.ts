import type { EntryDefinition } from "../definition/definition";

/** Excel's limit for the title of an input message. */
const TITLE_LIMIT = 32;

const title = (text: string): string => (text.length <= TITLE_LIMIT ? text : `${text.slice(0, TITLE_LIMIT - 1)}…`);

export const NOT_IN_LIST = "Choisissez une valeur de la liste.";

/** A value taken from a list. A warning only: the list is the user's to complete. */
export const listEntry = (heading: string, list: string, listTitle: string): EntryDefinition => ({
  rule: { kind: "list", list },
  title: title(heading),
  message: `Choisissez une valeur de la liste « ${listTitle} » (feuille Listes), ou laissez la cellule vide si elle n’est pas connue.`,
  alert: "warning",
  error: NOT_IN_LIST,
});

/** One of the words that formulas read, and nothing else. */
export const fixedListEntry = (heading: string, list: string, message: string): EntryDefinition => ({
  rule: { kind: "list", list },
  title: title(heading),
  message,
  alert: "stop",
  error: NOT_IN_LIST,
});

/** A true date. `first` is the first cell of the range, as a reference. */
export const dateEntry = (heading: string, first: string): EntryDefinition => ({
  rule: { kind: "formula", formula: `=ISNUMBER(${first})` },
  title: title(heading),
  message: "Saisissez une date, par exemple 31/03/2025. Laissez la cellule vide tant que la date n’est pas connue.",
  alert: "stop",
  error: "Saisissez une date, par exemple 31/03/2025.",
});

/** A number that is zero or more; blank means unknown. */
export const positiveEntry = (heading: string, first: string, example: string): EntryDefinition => ({
  rule: { kind: "formula", formula: `=AND(ISNUMBER(${first}),${first}>=0)` },
  title: title(heading),
  message: `Saisissez un nombre positif ou nul, par exemple ${example}. Une cellule vide veut dire « non connu », 0 veut dire zéro.`,
  alert: "stop",
  error: `Saisissez un nombre positif ou nul, par exemple ${example}.`,
});

/** A free text; the check only asks for something to be there. */
export const textEntry = (heading: string, first: string, message: string): EntryDefinition => ({
  rule: { kind: "formula", formula: `=LEN(${first})>0` },
  title: title(heading),
  message,
  alert: "warning",
  error: null,
});

/** Shows what an expression gives, and nothing where it gives nothing: a blank cell read by INDEX would show 0. */
export const orBlank = (expression: string): string => `=IF(${expression}="","",${expression})`;
