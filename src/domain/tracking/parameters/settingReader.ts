import { dayOfCell, type DateSystem, type Day } from "../../calendar";
import { type Bilingual, type Cell, invalid, isCellError, normalise, type Problem } from "../../shared";
import { frenchNumber } from "../reading/frenchNumber";

/** Reads the values of settings one by one and keeps the first problem met. */
export interface SettingReader {
  readonly number: (key: string, cell: Cell) => number | null;
  readonly wholeNumber: (key: string, cell: Cell) => number | null;
  readonly day: (key: string, cell: Cell, system: DateSystem) => Day | null;
  readonly text: (key: string, cell: Cell) => string | null;
  readonly oneOf: <Choice>(key: string, cell: Cell, choices: ReadonlyMap<string, Choice>) => Choice | null;
  readonly problem: () => Problem | null;
}

const shown = (cell: Cell): string => (isCellError(cell) ? cell.error : String(cell));

const notThat = (key: string, cell: Cell, expected: Bilingual): Problem =>
  invalid(
    `Le paramètre « ${key} » vaut « ${shown(cell)} » : ${expected.fr} est attendu.`,
    `The setting “${key}” is “${shown(cell)}”: ${expected.en} is expected.`
  );

const numberIn = (cell: Cell): number | null => {
  if (typeof cell === "string") return frenchNumber(cell);
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
};

const textIn = (cell: Cell): string | null =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : null;

/** Starts reading settings; a cell that was not given (undefined) is never a problem. */
export const settingReader = (): SettingReader => {
  let first: Problem | null = null;
  const expecting =
    <Value>(read: (cell: Cell) => Value | null, expected: Bilingual) =>
    (key: string, cell: Cell): Value | null => {
      if (cell === undefined) return null;
      const value = read(cell);
      if (value === null) first ??= notThat(key, cell, expected);
      return value;
    };
  const positive = (cell: Cell): number | null => {
    const value = numberIn(cell);
    return value !== null && value >= 0 ? value : null;
  };
  const whole = (cell: Cell): number | null => {
    const value = positive(cell);
    return value !== null && Number.isInteger(value) ? value : null;
  };
  const dayIn =
    (system: DateSystem) =>
    (cell: Cell): Day | null => {
      const day = dayOfCell(cell, system);
      return day > 0 ? day : null;
    };
  const choiceIn =
    <Choice>(choices: ReadonlyMap<string, Choice>) =>
    (cell: Cell): Choice | null =>
      choices.get(normalise(textIn(cell) ?? "")) ?? null;
  return {
    number: expecting(positive, { fr: "un nombre positif ou nul", en: "a number of 0 or more" }),
    wholeNumber: expecting(whole, { fr: "un nombre entier, positif ou nul,", en: "a whole number of 0 or more" }),
    day: (key, cell, system) => expecting(dayIn(system), { fr: "une date", en: "a date" })(key, cell),
    text: expecting(textIn, { fr: "un texte", en: "a text" }),
    oneOf: (key, cell, choices) => {
      const named = [...choices.keys()];
      return expecting(choiceIn(choices), { fr: named.join(" ou "), en: named.join(" or ") })(key, cell);
    },
    problem: () => first,
  };
};
