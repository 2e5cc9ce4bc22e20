import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFunctionsFile } from "../../../preview/page/functionsFile";

const file: unknown = JSON.parse(readFileSync(join(__dirname, "../../e2e/host/addin/functions.json"), "utf8"));

describe("the metadata file of custom functions", () => {
  it("declares each function with the shape of its result and of its arguments", () => {
    const { functions } = readFunctionsFile(file);
    expect(functions.find(({ id }) => id === "TOTAL")).toEqual({
      id: "TOTAL",
      name: "TOTAL",
      result: {},
      parameters: [{ name: "montants", dimensionality: "matrix" }],
      options: {},
    });
    expect(functions.find(({ id }) => id === "WHERE")?.options).toEqual({
      requiresAddress: true,
      requiresParameterAddresses: true,
    });
  });

  it("says whether functions receive error values", () => {
    expect(readFunctionsFile(file).takesErrors).toBe(false);
    expect(readFunctionsFile({ functions: [], allowErrorForDataTypeAny: true }).takesErrors).toBe(true);
  });
});
