import { readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceFiles } from "../../scripts/functions/referenceFiles";
import { functionContracts } from "../../src/domain/contract";
import { indicators } from "../../src/domain/indicators";

const contentOf = (path: string): string => referenceFiles().find((file) => file.path === path)?.content ?? "";

describe("the reference in docs", () => {
  it.each(referenceFiles())("holds in $path what `npm run docs` writes today", ({ content, path }) => {
    expect(readFileSync(join(__dirname, "../..", path), "utf8")).toBe(content);
  });

  it("describes every function of the contract in French, then in English", () => {
    const titles = contentOf("docs/functions.md").match(/^## AVDL\.\w+$/gm);
    const ids = functionContracts.map(({ id }) => `## AVDL.${id}`);
    expect(titles).toEqual([...ids, ...ids]);
  });

  it("describes every indicator with its definition in both languages", () => {
    const page = contentOf("docs/indicators.md");
    for (const { definition, title } of indicators) {
      expect(page).toContain(`## ${title.fr}`);
      expect(page).toContain(definition.fr);
      expect(page).toContain(`## ${title.en}`);
      expect(page).toContain(definition.en);
    }
  });
});
