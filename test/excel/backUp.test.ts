import { backUp, canBackUp } from "../../src/excel";
import { officeFault } from "./support/fakeExcel";
import { fakeFile, refused } from "./support/fakeFile";

const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 7 + 3) % 256);
const MEGABYTE = 1024 * 1024;
const LARGEST = 3_500_000;

describe("a copy of the workbook", () => {
  it("is offered where Excel gives its file and opens another", () => {
    fakeFile(bytes(1));
    expect(canBackUp()).toBe(true);
  });

  it.each(["ExcelApi", "CompressedFile"])(
    "is not offered without %s, and asking for it asks Excel nothing",
    async (set) => {
      const file = fakeFile(bytes(1));
      file.sets = file.sets.filter((name) => name !== set);
      expect(canBackUp()).toBe(false);
      expect(await backUp()).toMatchObject({ ok: false, problem: { code: "not-supported" } });
      expect(file.calls).toEqual([]);
    }
  );

  it("is not offered where the document has no file to give, as on iPad", () => {
    fakeFile(bytes(1));
    Reflect.deleteProperty(Office.context.document, "getFileAsync");
    expect(canBackUp()).toBe(false);
  });

  it("holds every byte, read slice after slice, and the file is closed before the copy is opened", async () => {
    const file = fakeFile(bytes(2 * MEGABYTE + 5));
    expect(await backUp()).toEqual({ ok: true, value: null });
    expect(file.calls).toEqual(["open compressed", "slice 0", "slice 1", "slice 2", "close", "create"]);
    expect(file.copies.map((copied) => Buffer.compare(copied, file.content))).toEqual([0]);
  });

  it("is the same where slices come as arrays of bytes", async () => {
    const file = fakeFile(bytes(300));
    file.asData = (slice) => slice;
    expect(await backUp()).toEqual({ ok: true, value: null });
    expect(file.copies[0]).toEqual(file.content);
  });

  it(`is made of ${LARGEST} bytes`, async () => {
    const file = fakeFile(new Uint8Array(LARGEST));
    expect(await backUp()).toEqual({ ok: true, value: null });
    expect(file.copies[0]).toHaveLength(LARGEST);
  });

  it("is not made of one byte more: nothing is read, and the file is closed", async () => {
    const file = fakeFile(new Uint8Array(LARGEST + 1));
    expect(await backUp()).toMatchObject({ ok: false, problem: { code: "copy-too-large" } });
    expect(file.calls).toEqual(["open compressed", "close"]);
  });

  it("is refused with what the host said when it does not give the file", async () => {
    const file = fakeFile(bytes(10));
    file.open = () => refused(7000, "Permission Denied");
    expect(await backUp()).toEqual({
      ok: false,
      problem: { code: "no-copy", leftovers: [], technical: "7000 | Refused | Permission Denied" },
    });
    expect(file.calls).toEqual(["open compressed"]);
  });

  it("is given up when a slice does not come, and the file is closed", async () => {
    const file = fakeFile(bytes(2 * MEGABYTE));
    file.slice = (index) => (index === 1 ? refused(5001, "Internal Error") : null);
    expect(await backUp()).toMatchObject({ ok: false, problem: { code: "no-copy" } });
    expect(file.calls).toEqual(["open compressed", "slice 0", "slice 1", "close"]);
  });

  it.each([
    ["a text", "UEsDBA=="],
    ["nothing", undefined],
    ["numbers that are no bytes", [80, 256]],
    ["fewer bytes than announced", [80]],
  ])("is given up when a slice holds %s", async (_, data) => {
    const file = fakeFile(bytes(2));
    file.asData = () => data;
    expect(await backUp()).toMatchObject({ ok: false, problem: { code: "no-copy" } });
    expect(file.calls).toEqual(["open compressed", "slice 0", "close"]);
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["RequestPayloadSizeLimitExceeded", "copy-too-large"],
    ["GeneralException", "no-copy"],
  ])("that Excel refuses to open with %s is %s", async (code, expected) => {
    const file = fakeFile(bytes(10));
    file.created = () => Promise.reject(officeFault(code));
    expect(await backUp()).toMatchObject({ ok: false, problem: { code: expected } });
    expect(file.copies).toEqual([]);
  });

  it("that throws on the way is a problem, not an exception", async () => {
    fakeFile(bytes(10));
    Object.assign(Office.context.document, {
      getFileAsync: () => {
        throw new Error("not now");
      },
    });
    expect(await backUp()).toMatchObject({ ok: false, problem: { code: "no-copy", technical: "not now" } });
  });
});
