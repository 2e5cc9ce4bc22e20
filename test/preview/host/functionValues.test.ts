import { readResult, withErrors } from "../../../preview/host/functionValues";

describe("a result of a custom function", () => {
  it.each([
    ["a number", [7, true, 12], { ok: true, value: 12 }],
    ["an empty text", [7, true, ""], { ok: true, value: "" }],
    ["nothing", [7, true, null], { ok: true, value: null }],
    [
      "a table",
      [
        7,
        true,
        [
          [1, "a"],
          [true, null],
        ],
      ],
      {
        ok: true,
        value: [
          [1, "a"],
          [true, null],
        ],
      },
    ],
    ["one row", [7, true, [1, 2]], { ok: true, value: [[1], [2]] }],
    [
      "an error that was returned",
      [7, true, { valueType: "CustomFunctionError", type: "Error", basicValue: "#N/A", code: "#N/A", message: "Rien" }],
      { ok: false, error: "#N/A", message: "Rien" },
    ],
    [
      "an error in a table",
      [7, true, [[{ valueType: "CustomFunctionError", type: "Error", basicValue: "#N/A", code: "#N/A" }, 1]]],
      { ok: true, value: [["#N/A", 1]] },
    ],
    [
      "a formatted number",
      [7, true, { type: "FormattedNumber", basicValue: 3, numberFormat: "0 %" }],
      { ok: true, value: 3 },
    ],
    ["an error with a reason", [7, false, "Pourquoi", 7], { ok: false, error: "#VALUE!", message: "Pourquoi" }],
    ["no value available", [7, false, "", 1], { ok: false, error: "#N/A" }],
    ["a division by zero", [7, false, "", 5], { ok: false, error: "#DIV/0!" }],
    ["an infinite number", [7, false, "", 6], { ok: false, error: "#NUM!" }],
    ["a fault of the function", [7, false, "", 2], { ok: false, error: "#VALUE!" }],
    ["the older form", { id: 7, value: 5 }, { ok: true, value: 5 }],
    [
      "an error in the older form",
      { id: 7, failed: true, value: "Non", errorCode: 1 },
      { ok: false, error: "#N/A", message: "Non" },
    ],
  ])("reads %s", (_, row, answer) => {
    expect(readResult(row)).toEqual({ invocationId: 7, answer });
  });
});

describe("arguments of a function that takes errors", () => {
  it("carry errors as the library reads them, alone or in a table", () => {
    expect(withErrors(["#N/A", 1, [["#DIV/0!", "texte"]]])).toEqual([
      { type: "CustomFunctionError", code: "#N/A" },
      1,
      [[{ type: "CustomFunctionError", code: "#DIV/0!" }, "texte"]],
    ]);
  });

  it("leave a text that only looks like an error", () => {
    expect(withErrors(["#urgent"])).toEqual(["#urgent"]);
  });
});
