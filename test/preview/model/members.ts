import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { toWireName } from "../../../preview/host/json";

const root = join(__dirname, "../../..");

/** Answered by the library in the add-in's own page: they never reach the workbook. */
const IN_THE_LIBRARY = new Set(["context", "isNullObject", "load", "set", "sync", "toJSON", "track", "untrack"]);

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(entry.name) ? [join(root, path)] : [];
  });

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** The class of the `Excel` namespace that declares a member, or null. */
function classOfExcel(symbol: ts.Symbol | undefined): string | null {
  const owner = symbol?.declarations?.[0]?.parent;
  if (!owner || !ts.isClassDeclaration(owner) || !ts.isModuleBlock(owner.parent)) return null;
  return owner.parent.parent.name.text === "Excel" ? (owner.name?.text ?? null) : null;
}

/** What a node uses of an object: `object.member`, or `{ member } = object`. */
function memberUsed(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

/** Members of Excel that the sources of a folder use, as "Range.Values". */
export function membersUsed(folder: string): ReadonlySet<string> {
  const { options } = ts.parseJsonConfigFileContent({ extends: "./tsconfig.json", files: [] }, ts.sys, root);
  const files = sourcesIn(folder);
  const program = ts.createProgram([...files], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`The compiler does not find ${file}.`);
    visit(source, (node) => {
      const symbol = memberUsed(node, checker);
      const type = classOfExcel(symbol);
      if (symbol && type !== null && type !== "RequestContext" && !IN_THE_LIBRARY.has(symbol.name))
        used.add(`${type}.${toWireName(symbol.name)}`);
    });
  }
  return used;
}

interface ModelClass {
  readonly name: string;
  readonly base: string | null;
  readonly types: readonly string[];
  readonly members: readonly string[];
}

const nameOf = (member: ts.ClassElement): string | null =>
  member.name && ts.isIdentifier(member.name) ? member.name.text : null;

/** The classes of Excel that a class of the model stands for: the value, or the type, of `Type` or `className`. */
function typesOf(node: ts.ClassDeclaration): readonly string[] {
  const texts: string[] = [];
  visit(node, (each) => {
    const isNaming =
      (ts.isPropertyDeclaration(each) || ts.isParameter(each)) &&
      ts.isIdentifier(each.name) &&
      ["Type", "className"].includes(each.name.text);
    if (isNaming) visit(each, (part) => (ts.isStringLiteral(part) ? texts.push(part.text) : undefined));
  });
  return texts;
}

function modelClass(node: ts.ClassDeclaration): ModelClass {
  const [base] = node.heritageClauses?.flatMap(({ types }) => types) ?? [];
  const parameters = node.members.filter(ts.isConstructorDeclaration).flatMap((each) => [...each.parameters]);
  return {
    name: node.name?.text ?? "",
    base: base && ts.isIdentifier(base.expression) ? base.expression.text : null,
    types: typesOf(node),
    members: [
      ...node.members.map(nameOf),
      ...parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : null)),
    ].filter((name) => name !== null),
  };
}

/** Members that the model of the preview provides, as "Range.Values". */
export function membersProvided(folder: string): ReadonlySet<string> {
  const classes: ModelClass[] = [];
  for (const file of sourcesIn(folder)) {
    const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? "", ts.ScriptTarget.ES2022, true);
    visit(source, (node) => (ts.isClassDeclaration(node) ? classes.push(modelClass(node)) : undefined));
  }
  const membersOf = ({ base, members }: ModelClass): readonly string[] => {
    const parent = classes.find(({ name }) => name === base);
    return parent ? [...members, ...membersOf(parent)] : members;
  };
  return new Set(
    classes.flatMap((each) => each.types.flatMap((type) => membersOf(each).map((member) => `${type}.${member}`)))
  );
}
