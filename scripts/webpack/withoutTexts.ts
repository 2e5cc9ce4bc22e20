import ts from "typescript";

const nameText = (name: ts.Node | undefined): string | null =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : null;

const isPropertyNamed = (node: ts.Node, name: string): boolean =>
  (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && nameText(node.name) === name;

const unwrapped = (value: ts.Expression): ts.Expression =>
  ts.isAsExpression(value) || ts.isSatisfiesExpression(value) ? unwrapped(value.expression) : value;

/** The parts of an object written as the value of a property, or of a constant that a property is given by its name. */
function partsOf(node: ts.Node, name: string): readonly ts.Node[] {
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return [];
  if (nameText(node.name) !== name || node.initializer === undefined) return [];
  const value = unwrapped(node.initializer);
  return ts.isObjectLiteralExpression(value) ? value.properties : [];
}

/** What a path takes out at a node: "title" that property, "title.en" its English alone. */
function takenAt(node: ts.Node, path: string): readonly ts.Node[] {
  const [name = "", part] = path.split(".");
  if (part === undefined) return isPropertyNamed(node, name) ? [node] : [];
  return partsOf(node, name).filter((property) => isPropertyNamed(property, part));
}

const takenUnder = (node: ts.Node, paths: readonly string[]): readonly ts.Node[] => {
  const taken = [...paths.flatMap((path) => takenAt(node, path))];
  node.forEachChild((child) => {
    taken.push(...takenUnder(child, paths));
  });
  return taken;
};

const blanked = (text: string): string => text.replace(/[^\n]/g, " ");

/**
 * A source file without some properties of its objects: their characters become spaces, so that every other character
 * keeps its line and its column.
 */
export function withoutTexts(source: string, paths: readonly string[]): string {
  const file = ts.createSourceFile("declared.ts", source, ts.ScriptTarget.ESNext, true);
  return takenUnder(file, paths).reduce((text, node) => {
    const start = node.getStart(file);
    const end = node.end + (/^\s*,/.exec(source.slice(node.end))?.[0].length ?? 0);
    return text.slice(0, start) + blanked(text.slice(start, end)) + text.slice(end);
  }, source);
}
