import type { WorkbookData, WorkbookDefinition } from "../definition/definition";
import type { Plan, PlanName } from "../plan/plan";
import { compileSheet } from "./compileSheet";
import type { TakenNames } from "./freeNames";
import { layOut, type Layout } from "./layout";

/** Where a plan is going: the namespace of the functions there, and the names already used there. */
export interface Target {
  readonly namespace: string;
  readonly taken: TakenNames;
}

const compileNames = ({ names }: WorkbookDefinition, layout: Layout): readonly PlanName[] =>
  names.map(({ key, name, cell }) => {
    const place = layout.cells.get(cell);
    if (place === undefined)
      throw new Error(`The name "${name}" points at "${cell}", which is not a cell of the definition.`);
    return {
      key,
      name: layout.names.get(key) ?? name,
      sheet: layout.sheets.get(place.sheet) ?? place.sheet,
      range: place.address,
    };
  });

/** Turns a definition and its data into a plan in which every name is free and every formula follows. */
export function compile(definition: WorkbookDefinition, data: WorkbookData, target: Target): Plan {
  const layout = layOut(definition, data, target);
  const { id, version, landing } = definition;
  return {
    definition: { id, version },
    sheets: definition.sheets.map((sheet) => compileSheet(sheet, data, layout, definition)),
    names: compileNames(definition, layout),
    landing: { sheet: layout.sheets.get(landing.sheet) ?? landing.sheet, cell: landing.cell },
  };
}
