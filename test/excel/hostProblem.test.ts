import { hostProblem } from "../../src/excel/hostProblem";
import { fakeExcel, officeFault } from "./support/fakeExcel";

describe("errors of Excel become problems of ours", () => {
  beforeEach(() => fakeExcel());

  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "not-supported"],
    ["InvalidOrTimedOutSession", "interrupted"],
    ["ActivityLimitReached", "interrupted"],
    ["GeneralException", "unexpected"],
  ])("%s is %s", (code, expected) => {
    expect(hostProblem(officeFault(code)).code).toBe(expected);
  });

  it("access denied in a workbook that is only read is read-only", () => {
    Object.assign(Office.context.document, { mode: "readOnly" });
    expect(hostProblem(officeFault("AccessDenied")).code).toBe("read-only");
  });

  it("keeps what Excel said for support, and what is left over", () => {
    expect(hostProblem(officeFault("ItemNotFound", "Worksheet.getRange"), ["Coûts"])).toEqual({
      code: "sheet-changed",
      leftovers: ["Coûts"],
      technical: "ItemNotFound | message of ItemNotFound | Worksheet.getRange",
    });
  });

  it.each([null, undefined, "a text", 5, {}])("anything thrown is a problem: %p", (thrown) => {
    expect(hostProblem(thrown).code).toBe("unexpected");
  });
});
