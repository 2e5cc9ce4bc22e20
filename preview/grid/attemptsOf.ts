import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Attempt, Permission } from "./attempt";
import { contentRect } from "./contentRect";
import { fromRange, isCommand } from "./univer";

/** Changes of whole rows and columns, with the permission that opens each. */
const ROWS_AND_COLUMNS: readonly (readonly [{ readonly id: string }, Permission | null])[] = [
  [InsertRowMutation, "allowInsertRows"],
  [InsertColMutation, "allowInsertColumns"],
  [MoveRowsMutation, null],
  [MoveColsMutation, null],
  [SetWorksheetColWidthMutation, "allowFormatColumns"],
  [SetColHiddenMutation, "allowFormatColumns"],
  [SetColVisibleMutation, "allowFormatColumns"],
  [SetWorksheetRowHeightMutation, "allowFormatRows"],
  [SetRowHiddenMutation, "allowFormatRows"],
  [SetRowVisibleMutation, "allowFormatRows"],
];

const STRUCTURE: ReadonlySet<string> = new Set(
  [
    InsertSheetMutation,
    RemoveSheetMutation,
    SetWorksheetNameMutation,
    SetWorksheetOrderMutation,
    SetWorksheetHideMutation,
    SetTabColorMutation,
  ].map(({ id }) => id)
);

/** Formulas follow rows, columns and sheets that come and go: what these commands write in cells is no typing. */
const FOLLOWING = /^(?:univer\.command\.(?:undo|redo)|sheet\.command\..*(?:row|col|sheet|worksheet).*)$/;

const sheetIdOf = ({ params }: Readonly<ICommandInfo>): string => {
  const id: unknown = params && "subUnitId" in params ? params.subUnitId : "";
  return typeof id === "string" ? id : "";
};

/** What a command of the person amounts to; nothing when it changes neither cells nor sheets. */
export function attemptsOf(info: Readonly<ICommandInfo>): readonly Attempt[] {
  if (STRUCTURE.has(info.id)) return [{ kind: "structure" }];
  const whole = ROWS_AND_COLUMNS.find(([{ id }]) => id === info.id);
  if (whole) return [{ kind: "sheet", sheetId: sheetIdOf(info), permission: whole[1] }];
  if (isCommand(info, RemoveRowMutation)) return [removal(info.params, "allowDeleteRows")];
  if (isCommand(info, RemoveColMutation)) return [removal(info.params, "allowDeleteColumns")];
  if (isCommand(info, ReorderRangeMutation)) return [removal(info.params, "allowSort")];
  if (isCommand(info, MoveRangeMutation)) {
    const { from, to, fromRange: start, toRange: end } = info.params;
    return [
      { kind: "content", sheetId: from.subUnitId, rect: fromRange(start) },
      { kind: "content", sheetId: to.subUnitId, rect: fromRange(end) },
    ];
  }
  return isCommand(info, SetRangeValuesMutation) ? cells(info.params) : [];
}

const removal = (
  { subUnitId, range }: { readonly subUnitId: string; readonly range: Parameters<typeof fromRange>[0] },
  permission: Permission
): Attempt => ({ kind: "sheet", sheetId: subUnitId, permission, rect: fromRange(range) });

type CellsParams = NonNullable<Parameters<typeof SetRangeValuesMutation.handler>[1]>;

function cells({ subUnitId, cellValue, trigger }: CellsParams): readonly Attempt[] {
  if (FOLLOWING.test(trigger ?? "")) return [];
  const rect = contentRect(cellValue);
  return rect
    ? [{ kind: "content", sheetId: subUnitId, rect }]
    : [{ kind: "sheet", sheetId: subUnitId, permission: "allowFormatCells" }];
}
