import { areaOf, cellAddress, moved, rangeAddress, type Place } from "../../../src/workbook";
import { officeFault } from "./fakeExcel";
import type { Content, Grid, GridSheet, GridTable } from "./grid";

export type { Grid, GridSheet, GridTable } from "./grid";

type Job = () => void;

const put = (sheet: GridSheet, place: Place, content: Content | null): void => {
  if (content === null) return;
  const address = cellAddress(place);
  const text = typeof content === "string" && /^'(?!=)/.test(content) ? content.slice(1) : content;
  if (text === "") sheet.cells.delete(address);
  else sheet.cells.set(address, text);
};

const blockOf = (sheet: GridSheet, start: Place, rows: number, columns: number): Content[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.cells.get(cellAddress(moved(start, row, column))) ?? "")
  );

const withoutMark = (cell: Content): Content => (typeof cell === "string" ? cell.replace(/^'/, "") : cell);

/** What was typed in a block: the mark of a text is not part of it. */
const formulasOf = (block: readonly (readonly Content[])[]): Content[][] => block.map((row) => row.map(withoutMark));

/** Values of a block: formulas are not computed, they read as nothing. */
const valuesOf = (block: readonly (readonly Content[])[]): Content[][] =>
  block.map((row) => row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? "" : withoutMark(cell))));

interface World {
  readonly grid: Grid;
  readonly enqueue: (job: Job) => void;
}

interface Area {
  readonly sheet: GridSheet;
  readonly start: Place;
  readonly rows: number;
  readonly columns: number;
}

/** A range whose place is found when its request is carried out. */
function rangeIn(world: World, find: () => Area | null): object {
  let read: { values: Content[][]; formulas: Content[][]; address: string; isNull: boolean } | null = null;
  const found = (): Area => {
    const area = find();
    if (area === null) throw officeFault("ItemNotFound");
    return area;
  };
  const part = (change: (area: Area) => Area) => rangeIn(world, () => change(found()));
  const loaded = () => {
    if (read === null) throw new Error("PropertyNotLoaded");
    return read;
  };
  const { requests } = world.grid;
  /** As in Excel, a range is only good for the request it was asked in. */
  const requireFresh = (): void => {
    if (world.grid.requests !== requests) throw officeFault("InvalidObjectPath");
  };
  const write = (block: readonly (readonly (Content | null)[])[]): void => {
    requireFresh();
    world.enqueue(() => {
      const { sheet, start } = found();
      block.forEach((row, down) => row.forEach((cell, along) => put(sheet, moved(start, down, along), cell)));
    });
  };
  return {
    load: () =>
      world.enqueue(() => {
        const area = find();
        const block = area === null ? [] : blockOf(area.sheet, area.start, area.rows, area.columns);
        const place = area === null ? "" : `'${area.sheet.name}'!${rangeAddress(area.start, area.rows, area.columns)}`;
        read = { values: valuesOf(block), formulas: formulasOf(block), address: place, isNull: area === null };
      }),
    get values() {
      return loaded().values;
    },
    set values(block: (Content | null)[][]) {
      write(block);
    },
    get formulas() {
      return loaded().formulas;
    },
    set formulas(block: (Content | null)[][]) {
      write(block);
    },
    get address() {
      return loaded().address;
    },
    get isNullObject() {
      return loaded().isNull;
    },
    get worksheet() {
      return sheetIn(world, () => found().sheet);
    },
    getCell: (row: number, column: number) =>
      part((area) => ({ ...area, start: moved(area.start, row, column), rows: 1, columns: 1 })),
    getColumn: (column: number) => part((area) => ({ ...area, start: moved(area.start, 0, column), columns: 1 })),
    getUsedRangeOrNullObject: () => rangeIn(world, () => usedOf(found())),
    select: () =>
      world.enqueue(() => {
        const { sheet, start, rows, columns } = found();
        world.grid.selection = { sheet: sheet.name, address: rangeAddress(start, rows, columns) };
      }),
    clear: () => {
      requireFresh();
      world.enqueue(() => {
        const { sheet, start, rows, columns } = found();
        blockOf(sheet, start, rows, columns).forEach((row, down) =>
          row.forEach((_, along) => put(sheet, moved(start, down, along), ""))
        );
      });
    },
  };
}

function usedOf(area: Area): Area | null {
  const { sheet, start, rows, columns } = area;
  const places = [...sheet.cells.keys()].map((address) => areaOf(address).start);
  const inside = places.filter(
    ({ row, column }) =>
      row >= start.row && row < start.row + rows && column >= start.column && column < start.column + columns
  );
  if (inside.length === 0) return null;
  const [top, left] = [Math.min(...inside.map(({ row }) => row)), Math.min(...inside.map(({ column }) => column))];
  const [bottom, right] = [Math.max(...inside.map(({ row }) => row)), Math.max(...inside.map(({ column }) => column))];
  return { sheet, start: { row: top, column: left }, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Rows of a sheet below a place move down or up, as far as a table is wide. */
function shiftRows(sheet: GridSheet, table: GridTable, from: number, by: 1 | -1): void {
  const bottom = table.start.row + table.rows;
  const block = blockOf(sheet, { row: from, column: table.start.column }, bottom - from + 1, table.columns);
  block.forEach((row, down) =>
    row.forEach((cell, along) => put(sheet, { row: from + down + by, column: table.start.column + along }, cell))
  );
  const emptied = by === 1 ? from : bottom;
  for (let along = 0; along < table.columns; along += 1)
    put(sheet, { row: emptied, column: table.start.column + along }, "");
  table.rows += by;
}

function tableIn(world: World, find: () => { readonly sheet: GridSheet; readonly table: GridTable }): object {
  let id = "";
  const body = (): Area => {
    const { sheet, table } = find();
    return { sheet, start: moved(table.start, 1, 0), rows: table.rows, columns: table.columns };
  };
  return {
    load: () => world.enqueue(() => (id = find().table.id)),
    get id() {
      return id;
    },
    get name() {
      return find().table.name;
    },
    get worksheet() {
      return sheetIn(world, () => find().sheet);
    },
    getRange: () => rangeIn(world, () => ({ ...body(), start: find().table.start, rows: find().table.rows + 1 })),
    getHeaderRowRange: () => rangeIn(world, () => ({ ...body(), start: find().table.start, rows: 1 })),
    getDataBodyRange: () => rangeIn(world, body),
    rows: {
      add: (index?: number, rows: readonly unknown[] = [null]) =>
        world.enqueue(() => {
          const { sheet, table } = find();
          if (index === undefined) table.rows += rows.length;
          else shiftRows(sheet, table, table.start.row + 1 + index, 1);
        }),
      getItemAt: (index: number) => ({
        delete: () =>
          world.enqueue(() => {
            const { sheet, table } = find();
            shiftRows(sheet, table, table.start.row + 2 + index, -1);
          }),
      }),
    },
  };
}

function sheetIn(world: World, find: () => GridSheet): object {
  return {
    load: () => undefined,
    get id() {
      return find().id;
    },
    get name() {
      return find().name;
    },
    get customProperties() {
      return { items: Object.entries(find().marks).map(([key, value]) => ({ key, value })) };
    },
    get tables() {
      const sheet = find();
      return { items: sheet.tables.map((table) => tableIn(world, () => ({ sheet, table }))) };
    },
    activate: () => world.enqueue(() => find()),
    getRange: (address: string) => rangeIn(world, () => ({ sheet: find(), ...areaOf(address) })),
  };
}

const one = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw officeFault("ItemNotFound");
  return item;
};

function workbookIn(world: World): object {
  const { grid, enqueue } = world;
  const withTables = () => grid.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return {
    worksheets: {
      load: () => undefined,
      get items() {
        return grid.sheets.map((sheet) => sheetIn(world, () => sheet));
      },
      getItem: (key: string) =>
        sheetIn(world, () => one(grid.sheets.filter(({ id, name }) => id === key || name === key))),
    },
    tables: {
      load: () => undefined,
      get items() {
        return withTables().map(({ table: { name } }) => ({ name }));
      },
      getItem: (key: string) => tableIn(world, () => one(withTables().filter(({ table }) => table.id === key))),
    },
    names: {
      load: () => undefined,
      get items() {
        return [...grid.names.keys()].map((name) => ({ name }));
      },
      getItem: (name: string) => ({
        getRange: () =>
          rangeIn(world, () => {
            const { sheet, address } = one([grid.names.get(name)].filter((each) => each !== undefined));
            return { sheet: one(grid.sheets.filter((each) => each.name === sheet)), ...areaOf(address) };
          }),
      }),
    },
    settings: {
      getItem: (key: string) => ({ delete: () => enqueue(() => grid.settings.delete(key)) }),
      getItemOrNullObject: (key: string) => ({
        load: () => undefined,
        delete: () => enqueue(() => grid.settings.delete(key)),
        get isNullObject() {
          return !grid.settings.has(key);
        },
        get value() {
          return grid.settings.get(key);
        },
      }),
      add: (key: string, value: unknown) => enqueue(() => grid.settings.set(key, value)),
    },
    getSelectedRange: () =>
      rangeIn(world, () => {
        if (grid.selection === null) throw officeFault("InvalidSelection");
        const { sheet, address } = grid.selection;
        return { sheet: one(grid.sheets.filter(({ name }) => name === sheet)), ...areaOf(address) };
      }),
  };
}

/** How many actions of a request are carried out before the error that it meets. */
const actionsBefore = (error: unknown): number =>
  error instanceof Error && "afterActions" in error && typeof error.afterActions === "number" ? error.afterActions : 0;

/** A workbook with these sheets of cells, and the globals of Office.js that reach it. */
export function fakeGrid(sheets: GridSheet[]): Grid {
  const grid: Grid = {
    sheets,
    settings: new Map(),
    names: new Map(),
    selection: null,
    requests: 0,
    before: () => undefined,
  };
  const newContext = (): object => {
    let queue: Job[] = [];
    const sync = async (): Promise<void> => {
      const sent = queue;
      queue = [];
      grid.requests += 1;
      await Promise.resolve();
      try {
        grid.before(grid.requests);
      } catch (error) {
        sent.slice(0, actionsBefore(error)).forEach((job) => job());
        throw error;
      }
      sent.forEach((job) => job());
    };
    return { workbook: workbookIn({ grid, enqueue: (job) => queue.push(job) }), sync };
  };
  Object.assign(globalThis, {
    Excel: {
      RequestContext: function () {
        return newContext();
      },
    },
    Office: {
      DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
      context: {
        document: { mode: "readWrite" },
        requirements: { isSetSupported: () => true },
      },
    },
  });
  return grid;
}
