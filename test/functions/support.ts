import type { Language } from "../../src/domain/shared";
import { associateFunctions } from "../../src/functions";
import {
  errorOf,
  type ExcelFunction,
  FakeExcelError,
  fakeCustomFunctions,
  invocation,
} from "../support/customFunctions";

const associated = fakeCustomFunctions();
let displayed: Language = "fr";

associateFunctions({ language: () => displayed });

/** Runs something with Excel shown in one language. */
export function inLanguage<Value>(language: Language, run: () => Value): Value {
  displayed = language;
  try {
    return run();
  } finally {
    displayed = "fr";
  }
}

const functionNamed = (id: string): ExcelFunction => {
  const found = associated.get(id);
  if (found === undefined) throw new Error(`${id} is not associated.`);
  return found;
};

/** Calls a function as Excel does: arguments, then the description of the call. */
export const call = (id: string, ...argumentList: readonly unknown[]): unknown =>
  functionNamed(id)(...argumentList, invocation);

/** Code and message of the error that a call ends with. */
export const failure = (id: string, ...argumentList: readonly unknown[]): FakeExcelError =>
  errorOf(() => call(id, ...argumentList));

/** An Excel error as a function receives it. */
export const excelError = (code: string): FakeExcelError => new FakeExcelError(code);

/** Ids associated with Excel, in order. */
export const associatedIds = (): readonly string[] => [...associated.keys()];

/** What a test expects of one cell that shows an error beside the answers of the others. */
export function errorCell(code: string, words = ""): unknown {
  const message: unknown = expect.stringContaining(words);
  return expect.objectContaining({ code, message });
}

/** A spilled answer, row by row; fails where it is no rectangle. */
export function rowsOf(answer: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(answer)) throw new Error("A rectangle was expected.");
  const rows: readonly unknown[] = answer;
  return rows.map((row) => {
    if (!Array.isArray(row)) throw new Error("A rectangle was expected.");
    const cells: readonly unknown[] = row;
    return cells;
  });
}
