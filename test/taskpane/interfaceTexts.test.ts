import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const folder = join(__dirname, "../../src/taskpane");
const SAID = new Set([
  "title",
  "label",
  "aria-label",
  "aria-valuetext",
  "aria-description",
  "alt",
  "placeholder",
  "text",
  "note",
  "action",
]);

/** Texts that a person would read and that no catalogue holds. */
const textsOutsideCatalogues = (source: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteralLike(node.expression) &&
      /\p{L}/u.test(node.expression.text) &&
      !ts.isJsxAttribute(node.parent)
    )
      found.push(node.expression.text);
    if (ts.isJsxAttribute(node) && SAID.has(node.name.getText()) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && ts.isStringLiteralLike(value)) found.push(value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("pane.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
};

describe("interface texts", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));

  it.each(files)("%s says nothing outside of the catalogues", (name) => {
    expect(textsOutsideCatalogues(readFileSync(join(folder, name), "utf8"))).toEqual([]);
  });

  it.each(["<p>Bonjour</p>", '<p>{"Bonjour"}</p>', '<a aria-label="Bonjour" />', '<A title={"Bonjour"} />'])(
    "catches %s",
    (jsx) => {
      expect(textsOutsideCatalogues(`const a = ${jsx};`)).toEqual(["Bonjour"]);
    }
  );

  it("reads every screen", () => {
    expect(files.map((name) => relative(".", name)).length).toBeGreaterThan(15);
  });
});
