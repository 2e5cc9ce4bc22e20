import type { HostWorkbook } from "../../../preview/contract";
import { createInterpreter } from "../../../preview/host/batch/interpreter";
import { createMembers } from "../../../preview/host/batch/members";
import { createReferences } from "../../../preview/host/batch/references";
import { ACTION, PATH, readBatch } from "../../../preview/host/batch/request";
import { RichError } from "../../../preview/contract";
import { makeClassTable } from "./classTable";
import { createToyWorkbook } from "./toy/workbook";

const metadata = makeClassTable();

type Step = Readonly<Record<string, unknown>>;

/** Paths that every batch here starts with: 1 the workbook, 2 its sheets, 3 the first sheet, 4 a range of it. */
const PATHS: readonly Step[] = [
  { Id: 1, ObjectPathType: PATH.global },
  { Id: 2, ObjectPathType: PATH.property, ParentObjectPathId: 1, Name: "Worksheets" },
  { Id: 3, ObjectPathType: PATH.indexer, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Feuil1"] } },
  {
    Id: 4,
    ObjectPathType: PATH.method,
    ParentObjectPathId: 3,
    Name: "GetRange",
    ArgumentInfo: { Arguments: ["A1:B1"] },
  },
];

let workbook: HostWorkbook;
let members: ReturnType<typeof createMembers>;
let references: ReturnType<typeof createReferences>;
let unexpected: unknown[];

beforeEach(() => {
  workbook = createToyWorkbook();
  members = createMembers();
  references = createReferences();
  unexpected = [];
});

function run(
  actions: readonly Step[],
  paths: readonly Step[] = [],
  stop?: { beforeAction: number; failure: RichError }
) {
  const interpreter = createInterpreter({
    metadata,
    members,
    references,
    services: (name) => (name === "Service" ? { Type: "Service", Answer: () => 42 } : undefined),
    failed: (error) => unexpected.push(error),
  });
  const body = {
    Actions: actions.map((action, index) => ({ Id: 100 + index, ...action })),
    ObjectPaths: Object.fromEntries([...PATHS, ...paths].map((path) => [String(path["Id"]), path])),
  };
  return interpreter.execute(readBatch(JSON.stringify(body)), workbook.root, stop);
}

const setValues = (values: unknown, path = 4): Step => ({
  ActionType: ACTION.setProperty,
  ObjectPathId: path,
  Name: "Values",
  ArgumentInfo: { Arguments: [values] },
});
const load = (path: number, ...select: string[]): Step => ({
  ActionType: ACTION.query,
  ObjectPathId: path,
  QueryInfo: { Select: select },
});
const instantiate = (path: number): Step => ({ ActionType: ACTION.instantiate, ObjectPathId: path });
const call = (path: number, name: string, ...args: unknown[]): Step => ({
  ActionType: ACTION.method,
  ObjectPathId: path,
  Name: name,
  ArgumentInfo: { Arguments: args },
});

describe("a batch", () => {
  it("sets and loads, its results in the order of its actions", async () => {
    const { answer, wrote } = await run([instantiate(3), setValues([["a", 1]]), load(4, "values")]);
    expect(answer.Error).toBeUndefined();
    expect(answer.Results).toEqual([
      { ActionId: 100, Value: { Id: "{sheet-1}" } },
      { ActionId: 102, Value: { Values: [["a", 1]] } },
    ]);
    expect(wrote).toBe(true);
  });

  it("that only reads writes nothing", async () => {
    expect((await run([instantiate(4), load(4, "address")])).wrote).toBe(false);
  });

  it("that adds a sheet through a path writes, and adds it once", async () => {
    const added = {
      Id: 5,
      ObjectPathType: PATH.method,
      ParentObjectPathId: 2,
      Name: "Add",
      ArgumentInfo: { Arguments: ["Neuve"] },
    };
    const { answer, wrote } = await run([instantiate(5), instantiate(5), call(2, "GetCount")], [added]);
    expect(wrote).toBe(true);
    expect(answer.Results.at(-1)?.Value).toBe(2);
  });

  it("answers a trace with a result and its id", async () => {
    const { answer } = await run([{ ActionType: ACTION.trace }]);
    expect(answer).toEqual({ Results: [{ ActionId: 100, Value: null }], TraceIds: [100] });
  });

  it("accepts property names as authors write them, and updates of several", async () => {
    const update = { ActionType: ACTION.update, ObjectPathId: 3, ObjectState: { name: "Renommée" } };
    const { answer } = await run([update, load(3, "name")]);
    expect(answer.Results.at(-1)?.Value).toEqual({ Id: "{sheet-1}", Name: "Renommée" });
  });

  it("gives the whole collection, or a page of it, with the ids of its members", async () => {
    const add = (name: string, id: number): Step[] => [
      { Id: id, ObjectPathType: PATH.method, ParentObjectPathId: 2, Name: "Add", ArgumentInfo: { Arguments: [name] } },
    ];
    const page = { ActionType: ACTION.query, ObjectPathId: 2, QueryInfo: { Select: ["name"], Skip: 1, Top: 1 } };
    const { answer } = await run(
      [instantiate(5), instantiate(6), load(2, "name"), page],
      [...add("Deux", 5), ...add("Trois", 6)]
    );
    const [all, some] = answer.Results.slice(2).map(({ Value }) => Value);
    expect(all).toMatchObject({ _Items: [{ Name: "Feuil1" }, { Name: "Deux" }, { Name: "Trois" }] });
    expect(some).toMatchObject({ _Items: [{ Id: "{sheet-2}", Name: "Deux" }] });
  });

  it("follows navigation properties, in both spellings of the answer", async () => {
    const retrieve = { ...load(4, "format/font/bold", "address"), ActionType: ACTION.queryAsJson };
    const { answer } = await run([load(4, "format/font/bold"), retrieve]);
    expect(answer.Results.map(({ Value }) => Value)).toEqual([
      { Format: { Font: { Bold: false } } },
      { address: "Feuil1!A1:B1", format: { font: { bold: false } } },
    ]);
  });

  it("takes a client object among its arguments, marked or inside an object", async () => {
    const other = {
      Id: 5,
      ObjectPathType: PATH.method,
      ParentObjectPathId: 3,
      Name: "GetRange",
      ArgumentInfo: { Arguments: ["C3"] },
    };
    const bounding = {
      Id: 6,
      ObjectPathType: PATH.method,
      ParentObjectPathId: 4,
      Name: "GetBoundingRect",
      ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] },
    };
    const { answer } = await run([load(6, "address")], [other, bounding]);
    expect(answer.Results[0]?.Value).toEqual({ Address: "Feuil1!A1:C3" });
  });

  it("finds a null object, and one below it, and ignores what is written there", async () => {
    const absent = {
      Id: 5,
      ObjectPathType: PATH.method,
      ParentObjectPathId: 2,
      Name: "GetItemOrNullObject",
      ArgumentInfo: { Arguments: ["Absente"] },
    };
    const below = {
      Id: 6,
      ObjectPathType: PATH.method,
      ParentObjectPathId: 5,
      Name: "GetRange",
      ArgumentInfo: { Arguments: ["A1"] },
    };
    const { answer } = await run([instantiate(5), setValues([[1]], 6), instantiate(6)], [absent, below]);
    expect(answer.Error).toBeUndefined();
    expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null]);
  });

  it("asks a service by its full name", async () => {
    const service = { Id: 5, ObjectPathType: PATH.newObject, Name: "Service" };
    expect((await run([call(5, "Answer")], [service])).answer.Results[0]?.Value).toBe(42);
  });
});

describe("an object kept by the add-in", () => {
  const kept = (name: string): Step => ({ Id: 9, ObjectPathType: PATH.reference, Name: name });

  it("is found again by its reference, and gone once released", async () => {
    const { answer } = await run([instantiate(4), call(4, "_KeepReference"), instantiate(4)]);
    expect(answer.Results.map(({ Value }) => Value)).toEqual([{}, null, { _ReferenceId: "{kept-1}" }]);
    const again = await run([load(9, "address")], [kept("{kept-1}")]);
    expect(again.answer.Results[0]?.Value).toMatchObject({ Address: "Feuil1!A1:B1" });
    await run([call(1, "_RemoveReference", "{kept-1}"), call(1, "_RemoveReference", "{kept-1}")]);
    expect(references.size).toBe(0);
    const lost = await run([load(9, "address")], [kept("{kept-1}")]);
    expect(lost.answer.Error?.Code).toBe("InvalidReference");
  });
});

describe("an error", () => {
  const absentSheet = {
    Id: 5,
    ObjectPathType: PATH.indexer,
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["Absente"] },
  };

  it("ends the batch; what came before it is done and answered", async () => {
    const { answer } = await run(
      [setValues([["fait", 1]]), load(4, "values"), instantiate(5), setValues([["jamais", 2]])],
      [absentSheet]
    );
    expect(answer.Results).toHaveLength(1);
    expect(answer.Error).toEqual({
      Code: "ItemNotFound",
      Message: "The requested resource does not exist.",
      HttpStatusCode: 404,
      Location: "WorksheetCollection.getItem",
      ActionIndex: 2,
    });
    expect((await run([load(4, "values")])).answer.Results[0]?.Value).toEqual({ Values: [["fait", 1]] });
  });

  it.each([
    ["a property", load(3, "tabColor"), "Worksheet.tabColor"],
    ["a method", call(3, "Calculate"), "Worksheet.calculate"],
    ["a property that is set", { ...setValues("red", 3), Name: "tabColor" }, "Worksheet.tabColor"],
  ])("names %s that the model lacks, and counts it", async (_, action, name) => {
    const { answer } = await run([action]);
    expect(answer.Error).toMatchObject({ Code: "ApiNotFound", Location: name });
    await run([action]);
    expect(members.unsupported.get(name)).toBe(2);
  });

  it("says where a value was refused", async () => {
    const { answer } = await run([setValues([["une"], ["colonne"]])]);
    expect(answer.Error).toMatchObject({ Code: "InvalidArgument", Location: "Range.values" });
  });

  it("refuses to set what can only be read", async () => {
    expect((await run([{ ...setValues("B2"), Name: "Address" }])).answer.Error?.Code).toBe("InvalidArgument");
  });

  it("does not reach members of JavaScript itself", async () => {
    expect((await run([call(3, "constructor")])).answer.Error?.Code).toBe("ApiNotFound");
    expect((await run([call(3, "__defineGetter__")])).answer.Error?.Code).toBe("ApiNotFound");
  });

  it("that is a fault of the preview is a general exception, and is reported", async () => {
    const { answer } = await run([call(3, "Broken")]);
    expect(answer.Error?.Code).toBe("GeneralException");
    expect(unexpected).toEqual([expect.any(TypeError)]);
  });

  it("can be made to happen before any action", async () => {
    const stop = { beforeAction: 1, failure: new RichError("AccessDenied") };
    const { answer } = await run([setValues([["fait", 1]]), setValues([["jamais", 2]])], [], stop);
    expect(answer.Error).toMatchObject({ Code: "AccessDenied", ActionIndex: 1 });
    expect((await run([load(4, "values")])).answer.Results[0]?.Value).toEqual({ Values: [["fait", 1]] });
  });
});
