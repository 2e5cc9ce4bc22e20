import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import { columnCount, rowCount } from "./address";
import type { StructureChange } from "./shift";
import { fromRange, isCommand, sheetOf, type Engine } from "./univer";

const MUTATIONS = [
  [InsertRowMutation, "rows", true],
  [RemoveRowMutation, "rows", false],
  [InsertColMutation, "columns", true],
  [RemoveColMutation, "columns", false],
] as const;

/** Tells of rows and columns as they come and go, whoever asked for it. */
export function followStructureChanges(engine: Engine, listener: (change: StructureChange) => void): void {
  engine.commands.onCommandExecuted((info) => {
    for (const [mutation, axis, inserted] of MUTATIONS) {
      if (!isCommand(info, mutation)) continue;
      const rect = fromRange(info.params.range);
      const [at, count] = axis === "rows" ? [rect.top, rowCount(rect)] : [rect.left, columnCount(rect)];
      listener({ sheetId: info.params.subUnitId, axis, inserted, at, count });
    }
  });
}

/** Tells of sheets that get another name, whoever gives it. */
export function followRenames(engine: Engine, listener: (from: string, to: string) => void): void {
  let former = "";
  engine.commands.beforeCommandExecuted((info) => {
    if (isCommand(info, SetWorksheetNameMutation)) former = sheetOf(engine, info.params.subUnitId).getName();
  });
  engine.commands.onCommandExecuted((info) => {
    if (isCommand(info, SetWorksheetNameMutation)) listener(former, info.params.name);
  });
}
