import { invalidArgument, notImplemented } from "./errors";
import { asList, isRecord } from "./input";
import type { Area } from "./rangeContent";
import { RangeFormat } from "./rangeFormat";

const listOf = (value: unknown, length: number): readonly unknown[] => {
  const list = asList(value);
  if (list?.length !== length) throw invalidArgument();
  return list;
};

/** Members that only whole columns have. */
const OF_COLUMNS: ReadonlySet<string> = new Set(["columnWidth", "rowHeight"]);

/** Sets the members of an object as their author names them; one that it lacks is refused by name. */
function assign(target: object, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    if (!Reflect.has(target, member)) throw notImplemented(`the property ${name}`);
    const inner: unknown = Reflect.get(target, member);
    if (isRecord(value) && typeof inner === "object" && inner !== null) assign(inner, value);
    else Reflect.set(target, member, value);
  }
}

function give(area: Area, properties: unknown, isColumn: boolean): void {
  if (!isRecord(properties)) throw invalidArgument();
  for (const [name, value] of Object.entries(properties)) {
    if (name !== "format") throw notImplemented(`the property ${name}`);
    if (!isRecord(value)) throw invalidArgument();
    if (!isColumn && Object.keys(value).some((member) => OF_COLUMNS.has(member))) throw invalidArgument();
    assign(new RangeFormat(area), value);
  }
}

/** Gives each cell of a rectangle its own properties: as many rows and columns of them as the rectangle has. */
export function setCellProperties({ book, sheetId, rect }: Area, rows: unknown): void {
  const { top, left, bottom, right } = rect;
  listOf(rows, bottom - top + 1).forEach((row, down) =>
    listOf(row, right - left + 1).forEach((properties, along) => {
      const cell = { top: top + down, left: left + along, bottom: top + down, right: left + along };
      give({ book, sheetId, rect: cell }, properties, false);
    })
  );
}

/** Gives each column of a rectangle its own properties: the cells of the rectangle, and the width of the column. */
export function setColumnProperties({ book, sheetId, rect }: Area, columns: unknown): void {
  const { left, right } = rect;
  listOf(columns, right - left + 1).forEach((properties, along) =>
    give({ book, sheetId, rect: { ...rect, left: left + along, right: left + along } }, properties, true)
  );
}
