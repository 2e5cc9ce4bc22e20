import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { readFrozen } from "./structure";
import { UNIT, type Engine } from "./univer";

/** A part of the view that scrolls as one: what of the sheet it shows, and where on the canvas. Pixels. */
export interface Pane {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Point of the sheet, from its first cell, at the pane's top left corner. */
  readonly fromLeft: number;
  readonly fromTop: number;
}

/** What of the active sheet is on screen. */
export interface View {
  readonly sheetId: string;
  readonly canvas: HTMLCanvasElement;
  readonly zoom: number;
  /** The pane that holds a cell: frozen rows and columns have their own. */
  paneOf(row: number, column: number): Pane | null;
}

/** Reads what the active sheet shows; null before the engine has drawn anything. */
export function readView(engine: Engine): View | null {
  const render = engine.univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton) return null;
  const { scene } = render;
  const sheetId = engine.workbook.getActiveSheet().getSheetId();
  const frozen = readFrozen(engine, sheetId);
  const zoom = scene.scaleX;
  const keyOf = (row: number, column: number) => {
    const [isTop, isLeft] = [row < frozen.rows, column < frozen.columns];
    if (isTop) return isLeft ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP : SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP;
    return isLeft ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT : SHEET_VIEWPORT_KEY.VIEW_MAIN;
  };
  return {
    sheetId,
    canvas: render.engine.getCanvasElement(),
    zoom,
    paneOf(row, column) {
      const viewport = scene.getViewport(keyOf(row, column));
      if (!viewport) return null;
      const { left, top, width, height, viewBound } = viewport;
      return {
        left,
        top,
        right: left + (width ?? 0),
        bottom: top + (height ?? 0),
        fromLeft: viewBound.left - skeleton.rowHeaderWidth,
        fromTop: viewBound.top - skeleton.columnHeaderHeight,
      };
    },
  };
}
