import type { Cell, FunctionAnswer, FunctionCall } from "../contract";
import { asNumber, asText, isList, isRecord } from "./json";

/** What Excel shows for each error number of a function that failed. */
const ERROR_TEXT: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const ERROR_VALUE = "#VALUE!";
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

type Argument = FunctionCall["args"][number];

export const isErrorText = (value: unknown): value is string => typeof value === "string" && ERROR.test(value);

/** The first Excel error among the arguments; a function that does not take errors is then not called. */
export function firstError(args: readonly Argument[]): string | undefined {
  return args.flatMap((arg) => (isList(arg) ? arg.flat() : [arg])).find(isErrorText);
}

const errorArgument = (cell: Cell) => (isErrorText(cell) ? { type: "CustomFunctionError", code: cell } : cell);

/** Arguments with errors in the form that the library turns into `CustomFunctions.Error`. */
export const withErrors = (args: readonly Argument[]): readonly unknown[] =>
  args.map((arg) => (isList(arg) ? arg.map((row) => row.map(errorArgument)) : errorArgument(arg)));

const errorOf = (value: Readonly<Record<string, unknown>>): string | undefined =>
  value["valueType"] === "CustomFunctionError" || value["type"] === "Error"
    ? ([value["code"], value["basicValue"]].find(isErrorText) ?? ERROR_VALUE)
    : undefined;

function readCell(value: unknown): Cell {
  if (value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (!isRecord(value)) return ERROR_VALUE;
  return errorOf(value) ?? readCell(value["basicValue"] ?? null);
}

function readValue(value: unknown): FunctionAnswer {
  if (isList(value)) {
    return { ok: true, value: value.map((row) => (isList(row) ? row : [row]).map(readCell)) };
  }
  const error = isRecord(value) ? errorOf(value) : undefined;
  if (error === undefined) return { ok: true, value: readCell(value) };
  return failure(error, isRecord(value) ? asText(value["message"]) : "");
}

const failure = (error: string, message: string): FunctionAnswer => ({
  ok: false,
  error,
  ...(message === "" ? {} : { message }),
});

/** One answered call: its number and what it gave. */
export interface Settled {
  readonly invocationId: number;
  readonly answer: FunctionAnswer;
}

const settle = (id: unknown, succeeded: boolean, value: unknown, code: unknown): Settled => ({
  invocationId: asNumber(id),
  answer: succeeded ? readValue(value) : failure(ERROR_TEXT[asNumber(code)] ?? ERROR_VALUE, asText(value)),
});

/** Reads one result of a batch of results, in the form of a list or in the older form of an object. */
export function readResult(row: unknown): Settled {
  if (isList(row)) return settle(row[0], row[1] === true, row[2], row[3]);
  const { id, value, failed, errorCode } = isRecord(row) ? row : {};
  return settle(id, failed !== true, value, errorCode);
}
