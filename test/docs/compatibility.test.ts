import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSUMPTIONS } from "../../src/workbook";

const text = readFileSync(join(__dirname, "../../docs/compatibility.md"), "utf8");

const HOW = { formula: "formula", "read back": "add-in", person: "person" } as const;

describe("the page about compatibility", () => {
  it("lists every row of the acceptance sheet and who answers it, in order, and no other", () => {
    const rows = [...text.matchAll(/^\| `([A-Z-]+)` \|[^|]+\| ([a-z-]+) \|$/gm)].map(([, id, how]) => [id, how]);
    expect(rows).toEqual(ASSUMPTIONS.map(({ id, evidence }) => [id, HOW[evidence.kind]]));
  });

  it("names the version of office.js that is installed", () => {
    const installed = readFileSync(join(__dirname, "../../node_modules/@microsoft/office-js/package.json"), "utf8");
    const version = /"version": "([^"]+)"/.exec(installed)?.[1];
    expect(version).toBeDefined();
    expect(text).toContain(`office.js ${version ?? ""}`);
  });
});
