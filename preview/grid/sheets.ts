import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { inSheet, run, sheetOf, UNIT, type Engine } from "./univer";

/** The sheets of the workbook, by id. */
export interface Sheets {
  /** Ids in the order of the tabs. */
  ids(): readonly string[];
  has(id: string): boolean;
  name(id: string): string;
  add(id: string, name: string): void;
  remove(id: string): void;
  rename(id: string, name: string): void;
  move(id: string, position: number): void;
  isHidden(id: string): boolean;
  setHidden(id: string, hidden: boolean): void;
  tabColor(id: string): string;
  setTabColor(id: string, color: string): void;
  showsGridlines(id: string): boolean;
  showGridlines(id: string, show: boolean): void;
  active(): string;
  activate(id: string): void;
}

const EMPTY_SHEET = { rowCount: 1000, columnCount: 60, cellData: {} };

export function makeSheets(engine: Engine): Sheets {
  const ids = () => engine.workbook.getSheetOrders().slice();
  const position = (id: string) => ids().indexOf(id);
  return {
    ids,
    has: (id) => ids().includes(id),
    name: (id) => sheetOf(engine, id).getName(),
    add(id, name) {
      const sheet = mergeWorksheetSnapshotWithDefault({ ...EMPTY_SHEET, id, name });
      const active = engine.workbook.getActiveSheet().getSheetId();
      run(engine, InsertSheetMutation, { unitId: UNIT, index: ids().length, sheet });
      /** Excel leaves the sheet that was active as it is; the engine goes to the new one. */
      run(engine, SetWorksheetActiveOperation, inSheet(active));
    },
    remove(id) {
      run(engine, RemoveSheetMutation, { ...inSheet(id), subUnitName: sheetOf(engine, id).getName() });
    },
    rename: (id, name) => void run(engine, SetWorksheetNameCommand, { ...inSheet(id), name }),
    move: (id, toOrder) =>
      void run(engine, SetWorksheetOrderMutation, { ...inSheet(id), fromOrder: position(id), toOrder }),
    isHidden: (id) => sheetOf(engine, id).isSheetHidden() === BooleanNumber.TRUE,
    setHidden(id, hidden) {
      run(engine, SetWorksheetHideMutation, {
        ...inSheet(id),
        hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    },
    tabColor: (id) => sheetOf(engine, id).getTabColor() ?? "",
    setTabColor: (id, color) => void run(engine, SetTabColorMutation, { ...inSheet(id), color }),
    showsGridlines: (id) => sheetOf(engine, id).getConfig().showGridlines !== BooleanNumber.FALSE,
    showGridlines(id, show) {
      const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      run(engine, ToggleGridlinesMutation, { ...inSheet(id), showGridlines });
    },
    active: () => engine.workbook.getActiveSheet().getSheetId(),
    activate: (id) => void run(engine, SetWorksheetActiveOperation, inSheet(id)),
  };
}
