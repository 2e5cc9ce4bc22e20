import { invalidArgument } from "./errors";

/** True for an object or an array that came over the wire. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The list that came over the wire, or null when it is none. */
export const asList = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

/** A scalar of the wire as a text; anything else is the empty text. */
export const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** The value when it is one of these words, else the error that Excel gives. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const word = words.find((each) => each === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

/** The truth value, else the error that Excel gives. */
export function requireFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
