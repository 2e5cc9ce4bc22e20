import {
  RemoveDefinedNameMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import { run, UNIT, type Engine } from "./univer";

/** A name of the workbook or of one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** A reference without `=`, or a formula with it. */
  readonly meaning: string;
  readonly comment: string;
  /** Null for the whole workbook. */
  readonly sheetId: string | null;
}

export function listNames(engine: Engine): readonly DefinedName[] {
  return Object.values(engine.names.getDefinedNameMap(UNIT) ?? {}).map((each) => ({
    id: each.id,
    name: each.name,
    meaning: each.formulaOrRefString,
    comment: each.comment ?? "",
    sheetId:
      each.localSheetId === undefined || each.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
        ? null
        : each.localSheetId,
  }));
}

const toParams = ({ id, name, meaning, comment, sheetId }: DefinedName) => ({
  unitId: UNIT,
  id,
  name,
  formulaOrRefString: meaning,
  comment,
  hidden: false,
  localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
});

export const setName = (engine: Engine, name: DefinedName): void =>
  void run(engine, SetDefinedNameMutation, toParams(name));

export const removeName = (engine: Engine, name: DefinedName): void =>
  void run(engine, RemoveDefinedNameMutation, toParams(name));
