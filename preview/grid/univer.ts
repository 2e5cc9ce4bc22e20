import { FUniver } from "@univerjs/core/lib/facade";
import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type ICommand,
  type ICommandInfo,
  type IRange,
  type PluginCtor,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreFrench from "@univerjs/preset-sheets-core/locales/fr-FR";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFrench from "@univerjs/preset-sheets-conditional-formatting/locales/fr-FR";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationFrench from "@univerjs/preset-sheets-data-validation/locales/fr-FR";
import { TableManager, UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableFrench from "@univerjs/preset-sheets-table/locales/fr-FR";
import type { Rect } from "./address";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/sheets-table/lib/facade";

export const UNIT = "workbook";

/** The services of the spreadsheet engine that this folder uses. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly functions: IFunctionService;
  readonly dirty: IActiveDirtyManagerService;
  readonly names: IDefinedNamesService;
  readonly tables: TableManager;
  readonly workbook: Workbook;
  /** Above zero while the model itself writes: what happens then is no person's edit. */
  writing: number;
}

type Registration = readonly [PluginCtor, unknown];

/** Presets list some plugins twice; the last option given wins. */
function registrations(container: HTMLElement): readonly Registration[] {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  const seen = new Map<string, Registration>();
  for (const { plugins } of presets) {
    for (const each of plugins) {
      const registration: Registration = Array.isArray(each) ? [each[0], each[1]] : [each, undefined];
      seen.set(registration[0].pluginName, registration);
    }
  }
  seen.set(UniverSheetsTablePlugin.pluginName, [UniverSheetsTablePlugin, undefined]);
  seen.set(UniverSheetsTableUIPlugin.pluginName, [UniverSheetsTableUIPlugin, { hideAnchor: true }]);
  return [...seen.values()];
}

/** Starts the engine in the page with a workbook of one empty sheet. */
export function startEngine(
  container: HTMLElement,
  firstSheet: { readonly id: string; readonly name: string }
): Engine {
  const univer = new Univer({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: mergeLocales(coreFrench, conditionalFrench, validationFrench, tableFrench) },
    logLevel: LogLevel.ERROR,
  });
  for (const [plugin, options] of registrations(container)) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id: UNIT,
    name: "Classeur1",
    locale: LocaleType.FR_FR,
    sheetOrder: [firstSheet.id],
    sheets: { [firstSheet.id]: { ...firstSheet, rowCount: 1000, columnCount: 60, cellData: {} } },
  });
  api.getActiveWorkbook()?.setNumfmtLocal("fr");
  const injector = univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT);
  if (!workbook) throw new Error("The spreadsheet engine made no workbook.");
  return {
    univer,
    api,
    commands: injector.get(ICommandService),
    formulas: injector.get(FormulaDataModel),
    functions: injector.get(IFunctionService),
    dirty: injector.get(IActiveDirtyManagerService),
    names: injector.get(IDefinedNamesService),
    tables: injector.get(TableManager),
    workbook,
    writing: 0,
  };
}

/** Runs what the model does, so that it is not taken for a person's edit. */
export function asModel<T>(engine: Engine, action: () => T): T {
  engine.writing += 1;
  try {
    return action();
  } finally {
    engine.writing -= 1;
  }
}

/** Runs one command of the engine at once, as the model. */
export function run<P extends object>(engine: Engine, command: ICommand<P>, params: P): boolean {
  return asModel(engine, () => engine.commands.syncExecuteCommand<P>(command.id, params));
}

/** True when what happened is that command; its parameters are then typed. */
export function isCommand<P extends object>(
  info: Readonly<ICommandInfo>,
  command: ICommand<P>
): info is Readonly<ICommandInfo<P>> & { readonly params: P } {
  return info.id === command.id && info.params !== undefined;
}

/** The engine's sheet of that id; a sheet that is gone is a bug of the caller. */
export function sheetOf(engine: Engine, sheetId: string): Worksheet {
  const sheet = engine.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`No sheet ${sheetId}`);
  return sheet;
}

/** The engine's way of writing a rectangle. */
export const toRange = (rect: Rect): IRange => ({
  startRow: rect.top,
  startColumn: rect.left,
  endRow: rect.bottom,
  endColumn: rect.right,
});

export const fromRange = (range: IRange): Rect => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

export const inSheet = (sheetId: string) => ({ unitId: UNIT, subUnitId: sheetId });
