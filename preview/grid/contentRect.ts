import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { bounding, type Rect } from "./address";

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined;

/** The rectangle of the cells whose content changes; formats alone do not count. */
export function contentRect(cells: CellMatrix): Rect | null {
  let rect: Rect | null = null;
  new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
    if (cell && cell.v === undefined && cell.f === undefined && cell.p === undefined) return;
    rect = rect ? bounding(rect, oneCell(row, column)) : oneCell(row, column);
  });
  return rect;
}

export const oneCell = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });
