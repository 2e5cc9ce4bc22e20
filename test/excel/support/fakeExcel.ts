import { areaOf, quotedSheet } from "../../../src/workbook";
import { recorder, type Enqueue, type Queued } from "./recorder";

/** A sheet of the stand-in workbook: what a rollback must find and take away. */
export interface FakeSheet {
  readonly id: string;
  readonly name: string;
  readonly properties: Map<string, string>;
  readonly formulas: Map<string, unknown>;
}

export interface FakeName {
  readonly name: string;
  readonly formula: string;
}

/** An error as Office.js throws it. */
export const officeFault = (code: string, errorLocation = ""): Error =>
  Object.assign(new Error(`message of ${code}`), { code, debugInfo: { errorLocation } });

/** Makes one request fail: after how many of its actions, and whether Excel's answers to those were lost as well. */
export interface Fault {
  readonly request: number;
  readonly error: Error;
  readonly afterActions?: number;
}

export interface FakeExcel {
  sheets: FakeSheet[];
  names: FakeName[];
  readonly tables: string[];
  readonly settings: Map<string, unknown>;
  /** What each request asked, in order. */
  readonly requests: string[][];
  faults: Fault[];
  /** What becomes of a formula written to a column: Excel may have its own idea. */
  autoCorrect: (formulas: unknown) => unknown;
  /** Run before a request is applied: what another person does meanwhile. */
  meanwhile: (request: number) => void;
  active: string;
  calculated: string[];
}

interface World {
  readonly excel: FakeExcel;
  readonly enqueue: Enqueue;
}

const nullObject = { isNullObject: true, load: () => undefined, delete: () => undefined };

/** One formula for a whole range, as Excel fills it. */
const filled = (address: string, formula: string): unknown => {
  const { rows, columns } = areaOf(address);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => formula));
};

function rangeOf({ excel, enqueue }: World, path: string, find: () => FakeSheet, address: string): unknown {
  let read: unknown = null;
  return recorder(`${path}.getRange("${address}")`, enqueue, {
    "set formulas": (formulas: unknown) =>
      find().formulas.set(
        address,
        excel.autoCorrect(typeof formulas === "string" ? filled(address, formulas) : formulas)
      ),
    load: (what: string) =>
      enqueue(`${path}.getRange("${address}").load("${what}")`, () => (read = find().formulas.get(address))),
    get formulas() {
      return read;
    },
  });
}

function propertiesOf({ enqueue }: World, path: string, find: () => FakeSheet): unknown {
  return recorder(`${path}.customProperties`, enqueue, {
    get items() {
      return [...find().properties].map(([key, value]) => ({ key, value }));
    },
    add: (key: string, value: string) =>
      enqueue(`${path}.customProperties.add("${key}")`, () => find().properties.set(key, value)),
    getItemOrNullObject: (key: string) => ({
      load: () => undefined,
      get isNullObject() {
        return !find().properties.has(key);
      },
      get value() {
        return find().properties.get(key);
      },
    }),
  });
}

function sheetOf(world: World, path: string, find: () => FakeSheet | undefined): unknown {
  const { excel, enqueue } = world;
  const present = (): FakeSheet => {
    const sheet = find();
    if (sheet === undefined) throw officeFault("ItemNotFound", path);
    return sheet;
  };
  return recorder(path, enqueue, {
    load: () => undefined,
    get id() {
      const sheet = find();
      if (sheet === undefined) throw new Error("PropertyNotLoaded");
      return sheet.id;
    },
    get name() {
      return present().name;
    },
    getRange: (address: string) => rangeOf(world, path, present, address),
    getRanges: (addresses: string) => rangeOf(world, path, present, addresses),
    customProperties: propertiesOf(world, path, present),
    tables: recorder(`${path}.tables`, enqueue, { items: [] }),
    activate: () => enqueue(`${path}.activate()`, () => (excel.active = present().name)),
    delete: () =>
      enqueue(`${path}.delete()`, () => {
        excel.sheets = excel.sheets.filter((sheet) => sheet !== find());
      }),
  });
}

function worksheetsOf(world: World): unknown {
  const { excel, enqueue } = world;
  const named = (name: string) => excel.sheets.find((sheet) => sheet.name === name);
  return recorder("worksheets", enqueue, {
    load: () => undefined,
    get items() {
      return excel.sheets.map((sheet) =>
        sheetOf(world, `worksheets["${sheet.name}"]`, () => excel.sheets.find(({ id }) => id === sheet.id))
      );
    },
    getItem: (name: string) => sheetOf(world, `worksheets["${name}"]`, () => named(name)),
    add: (name: string) => {
      let added: FakeSheet | undefined;
      enqueue(`worksheets.add("${name}")`, () => {
        if (named(name) !== undefined) throw officeFault("ItemAlreadyExists", "WorksheetCollection.add");
        added = { id: `{${Math.random()}}`, name, properties: new Map(), formulas: new Map() };
        excel.sheets.push(added);
      });
      return sheetOf(world, `worksheets["${name}"]`, () => added);
    },
  });
}

function namesOf({ excel, enqueue }: World, plannedHome: (range: unknown) => string): unknown {
  return recorder("names", enqueue, {
    load: () => undefined,
    get items() {
      return excel.names.map(({ name, formula }) => ({
        name,
        formula,
        delete: () =>
          enqueue(`names["${name}"].delete()`, () => (excel.names = excel.names.filter((each) => each.name !== name))),
      }));
    },
    add: (name: string, range: unknown) =>
      enqueue(`names.add("${name}")`, () => {
        if (excel.names.some((each) => each.name === name))
          throw officeFault("ItemAlreadyExists", "NamedItemCollection.add");
        excel.names.push({ name, formula: `=${quotedSheet(plannedHome(range))}!$A$1` });
      }),
  });
}

function settingsOf({ excel, enqueue }: World): unknown {
  return recorder("settings", enqueue, {
    getItemOrNullObject: (key: string) =>
      excel.settings.has(key)
        ? {
            isNullObject: false,
            value: excel.settings.get(key),
            load: () => undefined,
            delete: () => enqueue(`settings["${key}"].delete()`, () => excel.settings.delete(key)),
          }
        : nullObject,
    add: (key: string, value: unknown) => enqueue(`settings.add("${key}")`, () => excel.settings.set(key, value)),
  });
}

/** A range remembers its path: enough to know on which sheet a name was put. */
const homeOf = (excel: FakeExcel) => (): string => excel.sheets.at(-2)?.name ?? "";

async function sendAll(excel: FakeExcel, queue: readonly Queued[]): Promise<void> {
  excel.requests.push(queue.map(({ text }) => text));
  const number = excel.requests.length;
  excel.meanwhile(number);
  const fault = excel.faults.find(({ request }) => request === number);
  const last = fault?.afterActions ?? queue.length;
  queue.slice(0, fault === undefined ? queue.length : last).forEach(({ run }) => run());
  await Promise.resolve();
  if (fault !== undefined) throw fault.error;
}

/** A workbook with these sheets, and the globals of Office.js that reach it. */
export function fakeExcel(sheetNames: readonly string[] = ["Feuil1"], version = 14): FakeExcel {
  const excel: FakeExcel = {
    sheets: sheetNames.map((name, index) => ({ id: `{${index}}`, name, properties: new Map(), formulas: new Map() })),
    names: [],
    tables: [],
    settings: new Map(),
    requests: [],
    faults: [],
    autoCorrect: (formulas) => formulas,
    meanwhile: () => undefined,
    active: sheetNames[0] ?? "",
    calculated: [],
  };
  const newContext = (): unknown => {
    let queue: Queued[] = [];
    const enqueue: Enqueue = (text, action = () => undefined) => queue.push({ text, run: action });
    const world: World = { excel, enqueue };
    const sync = () => {
      const sent = queue;
      queue = [];
      return sendAll(excel, sent);
    };
    const workbook = recorder("workbook", enqueue, {
      worksheets: worksheetsOf(world),
      tables: {
        load: () => undefined,
        get items() {
          return excel.tables.map((name) => ({ name }));
        },
      },
      names: namesOf(world, homeOf(excel)),
      settings: settingsOf(world),
      application: { calculate: (kind: string) => enqueue(`calculate("${kind}")`, () => excel.calculated.push(kind)) },
    });
    return { workbook, sync };
  };
  Object.assign(globalThis, {
    Excel: {
      RequestContext: function () {
        return newContext();
      },
      run: (work: (context: unknown) => Promise<unknown>) => work(newContext()),
    },
    Office: {
      DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
      context: {
        document: { mode: "readWrite" },
        diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.1" },
        displayLanguage: "fr-FR",
        contentLanguage: "fr-FR",
        requirements: {
          isSetSupported: (_: string, asked: string) => Number(asked.split(".")[1]) <= version,
        },
      },
    },
  });
  return excel;
}
