import type { WorkbookData, WorkbookDefinition } from "../definition/definition";
import type { Plan, PlanName } from "../plan/plan";
import { compileSheet } from "./compileSheet";
import type { TakenNames } from "./freeNames";
import { itemAddress, layOut, type Layout } from "./layout";
import { NOTHING_PRESENT, type PresentWorkbook } from "./present";

/** Where a plan is going: the namespace of the functions there, the names already used there, and what is ours there. */
export interface Target {
  readonly namespace: string;
  readonly taken: TakenNames;
  readonly present?: PresentWorkbook;
}

type NameDefinition = WorkbookDefinition["names"][number];

/** Where a name points: key of a sheet and address in it. */
function placeOfName(
  name: NameDefinition,
  { cells, lists }: Layout
): { readonly sheet: string; readonly address: string } {
  if ("cell" in name) {
    const place = cells.get(name.cell);
    if (place === undefined)
      throw new Error(`The name "${name.name}" points at "${name.cell}", which is not a cell of the definition.`);
    return place;
  }
  const [key = "", word = ""] = name.item.split("/");
  const list = lists.get(key);
  if (list === undefined) throw new Error(`The name "${name.name}" points at the list "${key}", which is not there.`);
  return { sheet: list.sheet, address: itemAddress(list, word) };
}

const compileNames = ({ names }: WorkbookDefinition, layout: Layout, present: PresentWorkbook): readonly PlanName[] =>
  names
    .filter(({ key }) => !present.names.has(key))
    .map((definition) => {
      const { sheet, address } = placeOfName(definition, layout);
      return {
        key: definition.key,
        name: layout.names.get(definition.key) ?? definition.name,
        sheet: layout.sheets.get(sheet) ?? sheet,
        range: address,
      };
    });

/** The sheet of ours that each new sheet stands after, where the workbook holds some already. */
const followed = (
  { order, sheets }: WorkbookDefinition,
  layout: Layout,
  present: PresentWorkbook
): ReadonlyMap<string, string> => {
  if (present.sheets.size === 0) return new Map();
  return new Map(
    sheets.flatMap(({ key, standing }) => {
      const before = order.slice(0, Math.max(0, order.indexOf(key))).reverse();
      const previous = before.find((candidate) => layout.sheets.has(candidate));
      const name = previous === undefined ? undefined : layout.sheets.get(previous);
      return standing === "new" && name !== undefined ? [[key, name] as const] : [];
    })
  );
};

/** Turns a definition and its data into a plan in which every name is free and every formula follows. */
export function compile(definition: WorkbookDefinition, data: WorkbookData, target: Target): Plan {
  const present = target.present ?? NOTHING_PRESENT;
  const layout = layOut(definition, data, { ...target, present });
  const { id, version, parts, landing } = definition;
  const follows = followed(definition, layout, present);
  return {
    definition: { id, version },
    parts,
    sheets: definition.sheets
      .filter(({ standing }) => standing !== "present")
      .map((sheet) => ({ ...compileSheet(sheet, data, layout, id), follows: follows.get(sheet.key) ?? null })),
    names: compileNames(definition, layout, present),
    landing: { sheet: layout.sheets.get(landing.sheet) ?? landing.sheet, cell: landing.cell },
  };
}
