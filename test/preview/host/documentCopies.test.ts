import { createDocumentCopies, FILE_CALL } from "../../../preview/host/documentCopies";
import { createNewWorkbooks } from "../../../preview/host/newWorkbooks";
import { requirementSets } from "../../../preview/host/requirementSets";

const CONTENT = Uint8Array.from({ length: 25 }, (_, index) => index);
const files = {
  save: () => Promise.resolve(CONTENT),
  open: () => Promise.resolve({ ok: true, value: [] } as const),
};
const COMPRESSED = 1;
const PDF = 2;

describe("the document in slices", () => {
  const open = { 0: COMPRESSED, 1: 10 };
  const copies = () => createDocumentCopies(files);

  it("is handed over whole, the last slice shorter", async () => {
    const host = copies();
    expect(await host.answer(FILE_CALL.open, open)).toEqual({ 0: 1, 1: 25 });
    const slices = [0, 1, 2].map((index) => host.answer(FILE_CALL.slice, { 2: 1, 3: index }));
    expect((await Promise.all(slices)).map((slice) => slice["1"])).toEqual([10, 10, 5]);
    expect((await Promise.all(slices)).flatMap((slice) => slice["0"])).toEqual([...CONTENT]);
  });

  it("has no slice after the last, and none once it is closed", async () => {
    const host = copies();
    await host.answer(FILE_CALL.open, open);
    expect(await host.answer(FILE_CALL.slice, { 2: 1, 3: 3 })).toHaveProperty("Error");
    expect(await host.answer(FILE_CALL.close, { 2: 1 })).toEqual({});
    expect(await host.answer(FILE_CALL.slice, { 2: 1, 3: 0 })).toHaveProperty("Error");
    expect(await host.answer(FILE_CALL.close, { 2: 1 })).toHaveProperty("Error");
  });

  it("is kept twice, not three times, until one is closed", async () => {
    const host = copies();
    await host.answer(FILE_CALL.open, open);
    await host.answer(FILE_CALL.open, open);
    expect(await host.answer(FILE_CALL.open, open)).toHaveProperty("Error");
    await host.answer(FILE_CALL.close, { 2: 1 });
    expect(await host.answer(FILE_CALL.open, open)).toEqual({ 0: 3, 1: 25 });
  });

  it("is a workbook, never a PDF", async () => {
    expect(await copies().answer(FILE_CALL.open, { ...open, 0: PDF })).toHaveProperty("Error");
  });

  it("is not announced, and not answered, where the workbook cannot be a file", () => {
    expect(createDocumentCopies(undefined).answers(FILE_CALL.open)).toBe(false);
    expect(Object.keys(requirementSets(false))).not.toContain("CompressedFile");
    expect(copies().answers(FILE_CALL.open)).toBe(true);
    expect(requirementSets(true)).toMatchObject({ File: "1.1", CompressedFile: "1.1" });
  });
});

describe("another workbook", () => {
  const call = (member: { readonly value: unknown } | undefined, argument: unknown): unknown =>
    typeof member?.value === "function" ? Reflect.apply(member.value, undefined, [argument]) : undefined;

  it("is opened at once on the web", () => {
    const opened: string[] = [];
    const workbooks = createNewWorkbooks((base64) => opened.push(base64));
    call(workbooks.member("Workbook", "CreateAndOpenWorkbook"), "UEs=");
    expect(opened).toEqual(["UEs="]);
  });

  it("is made first and opened after where the add-in does so, and is found again by its id", () => {
    const opened: string[] = [];
    const workbooks = createNewWorkbooks((base64) => opened.push(base64));
    const made = call(workbooks.member("Application", "CreateWorkbook"), "UEs=");
    expect(opened).toEqual([]);
    expect(call(workbooks.member("Application", "_GetWorkbookCreatedById"), "1")).toBe(made);
    call({ value: Reflect.get(Object(made), "Open") }, undefined);
    expect(opened).toEqual(["UEs="]);
  });

  it("is forgotten when the add-in starts again", () => {
    const workbooks = createNewWorkbooks(() => undefined);
    call(workbooks.member("Application", "CreateWorkbook"), "");
    workbooks.clear();
    expect(() => call(workbooks.member("Application", "_GetWorkbookCreatedById"), "1")).toThrow("no longer known");
  });

  it("cannot be asked for where no page can be opened", () => {
    expect(createNewWorkbooks(undefined).member("Application", "CreateWorkbook")).toBeUndefined();
  });
});
