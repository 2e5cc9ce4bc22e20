import { EDITION } from "../../src/domain/eligibility";
import { version } from "../../package.json";
import { call, excelError, inLanguage } from "./support";

describe("VERSION", () => {
  it("gives the version of the product and the edition of the rulebook", () => {
    expect(call("VERSION")).toBe(`Complément AVDL ${version} – référentiel : ${EDITION}`);
  });

  it("answers the same whatever it is given: it takes no argument", () => {
    const answer = call("VERSION");
    expect(call("VERSION", 1, [["x"]], excelError("#N/A"))).toBe(answer);
  });

  it("answers in French whatever the language of Excel", () => {
    expect(inLanguage("en", () => call("VERSION"))).toBe(call("VERSION"));
  });
});
