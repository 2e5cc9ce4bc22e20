import { CommandType, type ICommandInfo, type IExecutionOptions, type IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { Rect } from "./address";
import { isCommand, UNIT, toRange, type Engine } from "./univer";

/** Cells that must be computed again. */
export interface CellsOfSheet {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** The engine's calculation, seen from outside. */
export interface Calculation {
  /** True when the engine computes or is about to. */
  isRunning(): boolean;
  /** Called each time the engine has finished a pass. */
  onFinished(listener: () => void): void;
  /** Has these cells computed again, then what depends on them. */
  recalculate(cells: readonly CellsOfSheet[]): void;
  /** Has everything computed again. */
  recalculateAll(): void;
}

const RECALCULATE = "preview.mutation.recalculate";

interface RecalculateParams {
  readonly ranges: readonly CellsOfSheet[];
  readonly everything: boolean;
}

const recalculateCommand = {
  id: RECALCULATE,
  type: CommandType.MUTATION,
  handler: (...[, params]: readonly [unknown, RecalculateParams?]) => params !== undefined,
};

function toUnitRange({ sheetId, rect }: CellsOfSheet): IUnitRange {
  return { unitId: UNIT, sheetId, range: toRange(rect) };
}

/** Follows the engine's calculation and lets single cells be computed again. */
export function followCalculation(engine: Engine): Calculation {
  const listeners: (() => void)[] = [];
  let due = false;
  let running = false;
  engine.commands.registerCommand(recalculateCommand);
  engine.dirty.register(RECALCULATE, {
    commandId: RECALCULATE,
    getDirtyData: (info) =>
      isCommand(info, recalculateCommand)
        ? { dirtyRanges: info.params.ranges.map(toUnitRange), forceCalculation: info.params.everything }
        : {},
  });
  engine.commands.onCommandExecuted((info, options) => {
    if (startsCalculation(engine, info, options)) due = true;
    if (isCommand(info, SetFormulaCalculationStartMutation)) {
      due = false;
      running = true;
    }
    if (isCommand(info, SetFormulaCalculationNotificationMutation)) {
      const { functionsExecutedState } = info.params;
      if (functionsExecutedState === undefined || functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION)
        return;
      running = false;
      queueMicrotask(() => listeners.forEach((listener) => listener()));
    }
  });
  const ask = (params: RecalculateParams) => engine.commands.syncExecuteCommand(RECALCULATE, params);
  return {
    isRunning: () => due || running,
    onFinished: (listener) => listeners.push(listener),
    recalculate: (ranges) => ask({ ranges, everything: false }),
    recalculateAll: () => ask({ ranges: [], everything: true }),
  };
}

/** The engine waits a moment after such a command, then computes. */
function startsCalculation(engine: Engine, info: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (!engine.dirty.get(info.id)) return false;
  if (!isCommand(info, SetRangeValuesMutation)) return true;
  return (
    options?.onlyLocal !== true &&
    info.params.trigger !== "sheet.command.set-style" &&
    !FORMAT_TRIGGERS.has(info.params.trigger ?? "")
  );
}

const FORMAT_TRIGGERS: ReadonlySet<string> = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
