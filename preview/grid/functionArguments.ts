import type { ObjectMatrix, ICellData, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "../contract";
import { formatRect, quoteSheet } from "./address";
import { BUSY, ENGINE_BUSY, valueOf } from "./cells";
import { fromRange } from "./univer";

export type Argument = Cell | readonly (readonly Cell[])[];

/** Reads an argument as a rectangle of cells. */
export function readMatrix(variant: FunctionVariantType): readonly (readonly Cell[])[] {
  if (variant instanceof BaseReferenceObject) return readReference(variant);
  if (variant instanceof ArrayValueObject) return variant.getArrayValue().map((row) => row.map(readObject));
  return [[readObject(variant)]];
}

/** Reads one value of the engine. */
function readObject(object: Nullable<FunctionVariantType>): Cell {
  if (!object || object instanceof BaseReferenceObject || object.isNull()) return null;
  if (object instanceof ErrorValueObject)
    return object.getErrorType() === ErrorType.CONNECT ? BUSY : object.getErrorType();
  const value = object instanceof BaseValueObject ? object.getValue() : null;
  return value;
}

/** Reads the cells themselves: much faster on large ranges than the engine's own arrays, and blanks stay blank. */
function readReference(reference: BaseReferenceObject): readonly (readonly Cell[])[] {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const layers = layersOf(reference);
  const lastRow = Math.min(endRow, reference.getActiveSheetRowCount() - 1);
  const lastColumn = Math.min(endColumn, reference.getActiveSheetColumnCount() - 1);
  const rows: Cell[][] = [];
  for (let row = startRow; row <= lastRow; row += 1) {
    const cells: Cell[] = [];
    for (let column = startColumn; column <= lastColumn; column += 1) {
      cells.push(readLayers(layers, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

type Layer = Nullable<ObjectMatrix<Nullable<ICellData>>>;

/** What this pass has computed comes before what the sheet holds. */
const layersOf = (reference: BaseReferenceObject): readonly Layer[] => [
  reference.getCurrentRuntimeSheetData(),
  reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  reference.getCurrentActiveSheetData().cellData,
  reference.getCurrentActiveArrayFormulaCellData(),
];

function readLayers(layers: readonly Layer[], row: number, column: number): Cell {
  for (const layer of layers) {
    const cell = layer?.getValue(row, column);
    if (cell && cell.v !== undefined && cell.v !== null) return valueOf(cell);
  }
  return null;
}

/** Sheet-qualified address of an argument that is a reference, or null. */
export function addressOf(variant: FunctionVariantType, sheetName: (sheetId: string) => string): string | null {
  if (!(variant instanceof BaseReferenceObject)) return null;
  return `${quoteSheet(sheetName(variant.getSheetId()))}!${formatRect(fromRange(variant.getRangePosition()))}`;
}

/** True when some cell still waits for its value: the function is then not called yet. */
export const isWaiting = (argument: Argument): boolean =>
  Array.isArray(argument)
    ? argument.some((row: readonly Cell[]) => row.includes(BUSY))
    : argument === BUSY || argument === ENGINE_BUSY;

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((error) => [error, error]));

/** The engine's error for an Excel error text; one it does not know is `#VALUE!`. */
export const toError = (text: string): ErrorValueObject => ErrorValueObject.create(ERRORS.get(text) ?? ErrorType.VALUE);

/** Turns an answer into the engine's values. As in Excel, a blank answer shows 0. */
export function toValueObject(value: Argument): BaseValueObject {
  if (!isMatrix(value)) return toScalar(value);
  const calculateValueList = value.map((row) => row.map(toScalar));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount: calculateValueList[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const isMatrix = (value: Argument): value is readonly (readonly Cell[])[] => Array.isArray(value);

function toScalar(value: Cell): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return ERRORS.has(value) ? toError(value) : StringValueObject.create(value);
}
