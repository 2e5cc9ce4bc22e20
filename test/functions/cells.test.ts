import fc from "fast-check";
import { firstCell, isInvocation, isOmitted, toCell, toCells } from "../../src/functions/cells";
import { FakeExcelError, invocation } from "../support/customFunctions";

describe("cells as Excel sends them", () => {
  it.each([["text"], [""], [12.5], [0], [true], [null], [undefined]])("keep a plain value as it is: %p", (value) => {
    expect(toCell(value)).toBe(value);
  });

  it("turn an error into a cell that holds its name", () => {
    expect(toCell(new FakeExcelError("#DIV/0!"))).toEqual({ error: "#DIV/0!" });
  });

  it("take the plain value of a rich one, and its error where it is one", () => {
    expect(toCell({ type: "FormattedNumber", basicValue: 0.25, numberFormat: "0 %" })).toBe(0.25);
    expect(toCell({ type: "Error", basicValue: "#N/A" })).toEqual({ error: "#N/A" });
  });

  it.each([[{}], [{ type: "Entity" }], [[1]], [() => 1]])("take for an error what has no plain value: %p", (value) => {
    expect(toCell(value)).toEqual({ error: "#VALUE!" });
  });

  it("are read as a rectangle in the shape they came in", () => {
    expect(toCells("a")).toEqual([["a"]]);
    expect(
      toCells([
        ["a", null],
        [1, new FakeExcelError("#N/A")],
      ])
    ).toEqual([
      ["a", null],
      [1, { error: "#N/A" }],
    ]);
    expect(firstCell([["a", "b"]])).toBe("a");
  });

  it("keep their shape whatever they hold", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(new FakeExcelError("#N/A"))
    );
    const rectangle = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 })
      );
    fc.assert(
      fc.property(rectangle, (values) => {
        expect(toCells(values).map((row) => row.length)).toEqual(values.map((row) => row.length));
      })
    );
  });

  it.each([
    [undefined, true],
    [null, true],
    ["", true],
    [0, true],
    [[[""]], true],
    [[[0]], true],
    [[[null]], true],
    ["x", false],
    [1, false],
    [false, false],
    [[["", ""]], false],
    [[[""], [""]], false],
    [new FakeExcelError("#N/A"), false],
  ])("%p as an optional argument left out: %p", (argument, omitted) => {
    expect(isOmitted(argument)).toBe(omitted);
  });

  it("tell the description of the call from an argument", () => {
    expect(isInvocation(invocation)).toBe(true);
    expect(isInvocation(new FakeExcelError("#N/A"))).toBe(false);
    expect(isInvocation([["x"]])).toBe(false);
    expect(isInvocation("x")).toBe(false);
  });
});
