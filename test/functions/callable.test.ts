import { invalid, noValue, fail, ok, type Language } from "../../src/domain/shared";
import { callable } from "../../src/functions/callable";
import type { FunctionBody } from "../../src/functions/implementation";
import { errorOf, fakeCustomFunctions, invocation } from "../support/customFunctions";

fakeCustomFunctions();

const wrap = (answer: FunctionBody, language: Language = "fr") =>
  callable({ id: "VERSION", answer }, { language: () => language });

describe("what Excel gets from a function", () => {
  it("is its answer", () => {
    expect(wrap(() => ok([["a", 1]]))()).toEqual([["a", 1]]);
  });

  it("is #VALUE! with the message where the arguments are wrong", () => {
    const error = errorOf(wrap(() => fail(invalid("Faux.", "Wrong."))));
    expect(error).toMatchObject({ code: "#VALUE!", message: "Faux." });
  });

  it("is #N/A with the message where there is no value", () => {
    const error = errorOf(wrap(() => fail(noValue("Rien.", "Nothing.")), "en"));
    expect(error).toMatchObject({ code: "#N/A", message: "Nothing." });
  });

  it.each([
    ["fr", /VERSION n’a pas pu répondre.*TypeError/],
    ["en", /VERSION could not answer.*TypeError/],
  ] as const)("is a clear #VALUE! where the code is wrong, without what the sheet holds (%s)", (language, message) => {
    const error = errorOf(
      wrap(() => {
        throw new TypeError("Dupont, 12 rue des Lilas");
      }, language)
    );
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("Dupont");
  });

  it("is the error of a cell in its place, with its message, beside the answers of the others", () => {
    const body = wrap(
      () =>
        ok([
          [1, invalid("Faux.", "Wrong.")],
          ["a", noValue("Rien.", "Nothing.")],
          [2, 3],
        ]),
      "en"
    );
    expect(body()).toEqual([
      [1, expect.objectContaining({ code: "#VALUE!", message: "Wrong." })],
      ["a", expect.objectContaining({ code: "#N/A", message: "Nothing." })],
      [2, 3],
    ]);
  });

  it("is an error as a whole where the answer is one cell and that cell is an error", () => {
    const error = errorOf(wrap(() => ok([[noValue("Rien.", "Nothing.")]])));
    expect(error).toMatchObject({ code: "#N/A", message: "Rien." });
  });

  it("is asked with the arguments alone, however many were sent: never with the description of the call", () => {
    const seen: (readonly unknown[])[] = [];
    const body = wrap((argumentList) => {
      seen.push(argumentList);
      return ok("");
    });
    body("a", "b", invocation);
    body("a", invocation);
    body(invocation);
    body("a");
    expect(seen).toEqual([["a", "b"], ["a"], [], ["a"]]);
  });
});
