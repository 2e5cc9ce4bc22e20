import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { UNREAD_IN_CELLS } from "../../scripts/webpack/unreadInCells";
import { withoutTexts } from "../../scripts/webpack/withoutTexts";

const root = join(__dirname, "../..");

const declarationsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));

/** The value of `declared` once the source is compiled. */
const valueOf = (source: string): unknown => {
  const { outputText, diagnostics } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 },
  });
  expect(diagnostics).toEqual([]);
  const exported: { declared?: unknown } = {};
  runInNewContext(outputText, { exports: exported });
  return JSON.parse(JSON.stringify(exported.declared));
};

const RULE = `export const declared = {
  title: { fr: "Titre", en: "Title" },
  rank: 1,
  reason: {
    fr: "parce que",
    en: "because", // said in English
  }, help: "à lire",
} as const;
`;

describe("what is left out of the script of the functions", () => {
  it("is a property, or its English alone", () => {
    expect(valueOf(withoutTexts(RULE, ["title", "reason.en"]))).toEqual({
      rank: 1,
      reason: { fr: "parce que" },
      help: "à lire",
    });
    expect(valueOf(withoutTexts(RULE, ["title.en", "help"]))).toEqual({
      title: { fr: "Titre" },
      rank: 1,
      reason: { fr: "parce que", en: "because" },
    });
  });

  it("is nothing where no path says so, or none is there", () => {
    expect(withoutTexts(RULE, [])).toBe(RULE);
    expect(withoutTexts(RULE, ["fr.title", "because", "rank.en"])).toBe(RULE);
  });

  it("is also the English of a constant that properties are given by its name", () => {
    const source = `const reason = { fr: "parce que", en: "because" } as const;
export const declared = [{ reason, title }, { reason }];
const title = 1;`;
    expect(valueOf(withoutTexts(source, ["reason.en", "title"]))).toEqual([
      { reason: { fr: "parce que" } },
      { reason: { fr: "parce que" } },
    ]);
  });

  it("leaves every other character at its line and column", () => {
    const left = withoutTexts(RULE, ["title", "reason.en"]);
    expect(left).toHaveLength(RULE.length);
    for (let at = 0; at < RULE.length; at += 1) expect([" ", RULE[at]]).toContain(left[at]);
    expect(left.split("\n")).toHaveLength(RULE.split("\n").length);
  });

  it("leaves types alone: they hold no text", () => {
    const source = 'interface Declared { readonly title: string }\nexport const declared = { title: "x" };';
    expect(withoutTexts(source, ["title"])).toContain("readonly title: string");
    expect(valueOf(withoutTexts(source, ["title"]))).toEqual({});
  });

  it.each(UNREAD_IN_CELLS.flatMap(({ folder, paths }) => paths.map((path) => [path, folder] as const)))(
    "is still there to be left out: %s in %s",
    (path, folder) => {
      const shortened = declarationsIn(folder).filter((source) => withoutTexts(source, [path]) !== source);
      expect(shortened.length).toBeGreaterThan(0);
    }
  );
});
