import { membersProvided, membersUsed } from "./members";

const used = membersUsed("src/excel");
const provided = membersProvided("preview/model");

describe("the members of Excel that the product uses", () => {
  it("are found in its sources, called, read, set or taken apart", () => {
    expect([...used]).toEqual(
      expect.arrayContaining(["Range.Values", "WorksheetCollection.Add", "Workbook.Worksheets", "PageLayout.Zoom"])
    );
  });

  it("are all provided by the model of the preview", () => {
    expect([...used].filter((member) => !provided.has(member)).sort()).toEqual([]);
  });

  it("would be missed if the model lacked one", () => {
    expect(provided.has("Range.Values")).toBe(true);
    expect(provided.has("Range.GetDirectPrecedents")).toBe(false);
  });
});
