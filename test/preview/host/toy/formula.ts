import type { Cell, FunctionCall } from "../../../../preview/contract";
import { readArea, writeArea } from "./area";
import type { ToySheet } from "./sheet";

/** A call of a custom function found in a cell, and the cell. */
export interface FoundCall {
  readonly sheet: ToySheet;
  readonly row: number;
  readonly column: number;
  readonly call: FunctionCall;
}

const CALL = /^=([A-Z_]\w*)\.([A-Z_]\w*)\((.*)\)$/i;

type Argument = FunctionCall["args"][number];

function readArgument(sheet: ToySheet, text: string): Argument {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text.startsWith('"')) return text.slice(1, -1);
  const { row, column, rows, columns } = readArea(text);
  const blankAsNull = (cell: Cell) => (cell === "" ? null : cell);
  const values = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => blankAsNull(sheet.valueAt(row + down, column + right)))
  );
  return text.includes(":") ? values : (values[0]?.[0] ?? null);
}

const addressOf = (sheet: ToySheet, text: string): string | null =>
  /^[A-Z]/i.test(text) ? `${sheet.Name}!${text}` : null;

/** The calls of custom functions on a sheet; any other formula has no meaning in the toy. */
export function findCalls(sheet: ToySheet, namespace: string, withAddresses: (id: string) => boolean): FoundCall[] {
  return sheet.formulas().flatMap(({ row, column, formula }) => {
    const [, prefix, id = "", list = ""] = CALL.exec(formula) ?? [];
    if (prefix !== namespace) return [];
    const texts = list === "" ? [] : list.split(",").map((text) => text.trim());
    const address = `${sheet.Name}!${writeArea({ row, column, rows: 1, columns: 1 })}`;
    const parameterAddresses = texts.map((text) => addressOf(sheet, text));
    const call: FunctionCall = {
      id,
      args: texts.map((text) => readArgument(sheet, text)),
      address,
      ...(withAddresses(id) ? { parameterAddresses } : {}),
    };
    return [{ sheet, row, column, call }];
  });
}
