import { type Cell, type ModelEvent, RichError } from "../../../../preview/contract";
import { type Area, readArea, writeArea } from "./area";
import { createCollection } from "./collection";
import { createToyRange, type ToyRange } from "./range";
import { createToyTable, type ToyTable } from "./table";

interface Content {
  value: Cell;
  formula?: string;
}

/** What a sheet needs of the workbook it is in. */
export interface SheetHome {
  readonly tables: ToyTable[];
  emit(event: ModelEvent): void;
  activate(sheet: ToySheet): void;
  rename(sheet: ToySheet, name: string): void;
  remove(sheet: ToySheet): void;
  selected(range: ToyRange): void;
  calculate(): void;
}

export interface ToySheet {
  readonly Id: string;
  Name: string;
  readonly hidden: Set<number>;
  valueAt(row: number, column: number): Cell;
  formulaAt(row: number, column: number): Cell;
  /** Shows the result of a formula, without an event of its own. */
  show(row: number, column: number, value: Cell): void;
  write(area: Area, cell: (row: number, column: number) => Cell): void;
  select(area: Area): void;
  range(address: string): ToyRange;
  formulas(): readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  readonly [member: string]: unknown;
}

/** One sheet of the toy workbook, with wire names beside what its own parts use. */
export function createToySheet(home: SheetHome, id: string, firstName: string): ToySheet {
  const contents = new Map<string, Content>();
  const key = (row: number, column: number) => `${row},${column}`;
  const range = (address: string) => createToyRange(sheet, readArea(address));
  let name = firstName;

  function put(row: number, column: number, cell: Cell): void {
    const isFormula = typeof cell === "string" && cell.startsWith("=");
    contents.set(key(row, column), isFormula ? { value: "", formula: cell } : { value: cell });
  }

  function write(area: Area, cell: (row: number, column: number) => Cell): void {
    const before = sheet.valueAt(area.row, area.column);
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1)
        put(area.row + row, area.column + column, cell(row, column));
    }
    const isOneCell = area.rows === 1 && area.columns === 1;
    const detail = { before, after: sheet.valueAt(area.row, area.column) };
    const event = {
      kind: "changed",
      worksheetId: id,
      address: writeArea(area),
      changeType: "RangeEdited",
      source: "Local",
    } as const;
    home.emit(isOneCell ? { ...event, detail } : event);
    home.calculate();
  }

  const tables = () => home.tables.filter(({ Worksheet }) => Worksheet === sheet);
  const sheet: ToySheet = {
    Type: "Worksheet",
    Id: id,
    get Name() {
      return name;
    },
    set Name(wanted: string) {
      home.rename(sheet, wanted);
      name = wanted;
    },
    Visibility: "Visible",
    get Tables() {
      return createCollection("TableCollection", tables, {
        Add(area: string | ToyRange) {
          const table = createToyTable(
            sheet,
            home.tables.length + 1,
            typeof area === "string" ? readArea(area) : area.area
          );
          home.tables.push(table);
          return table;
        },
      });
    },
    GetRange: (address: unknown) => range(typeof address === "string" && address !== "" ? address : "A1:Z1000"),
    GetUsedRangeOrNullObject: () => (contents.size === 0 ? null : range("A1:Z1000")),
    Activate: () => home.activate(sheet),
    Delete: () => home.remove(sheet),
    Broken: () => {
      throw new TypeError("a fault of the toy");
    },
    hidden: new Set<number>(),
    valueAt: (row, column) => contents.get(key(row, column))?.value ?? "",
    formulaAt: (row, column) => contents.get(key(row, column))?.formula ?? sheet.valueAt(row, column),
    show(row, column, value) {
      const known = contents.get(key(row, column));
      contents.set(key(row, column), { ...known, value });
    },
    write,
    select(area) {
      home.selected(createToyRange(sheet, area));
      home.emit({ kind: "selectionChanged", worksheetId: id, address: writeArea(area) });
    },
    range,
    formulas: () =>
      [...contents].flatMap(([place, { formula }]) => {
        const [row = 0, column = 0] = place.split(",").map(Number);
        return formula === undefined ? [] : [{ row, column, formula }];
      }),
  };
  if (firstName.length > 31) throw new RichError("InvalidArgument", "A sheet name has 31 characters at most.");
  return sheet;
}
