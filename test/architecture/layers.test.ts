import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";

/** What each room may import besides itself: other rooms and packages. An arrow that is not here does not exist. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ["zod"],
  workbook: ["domain", "zod"],
  excel: ["workbook", "domain"],
  xlsx: ["workbook", "domain", "@cj-tech-master"],
  functions: ["domain", "locales"],
  commands: ["excel", "workbook", "domain", "locales"],
  taskpane: ["excel", "xlsx", "workbook", "domain", "commands", "locales", "react", "react-dom", "@fluentui"],
  runtime: ["functions", "commands", "taskpane", "locales"],
  locales: [],
};

/** Rooms in which the zod that reaches the pane and the functions must be the small one. */
const PACKAGES_BY_ENTRY: Readonly<Record<string, string>> = { zod: "zod/mini" };

const source = join(__dirname, "../../src");

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const filesIn = (folder: string): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));

const importsOf = ({ text }: SourceFile): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** "../domain/shared" becomes "domain"; "@fluentui/react-icons" becomes "@fluentui". */
const target = ({ path }: SourceFile, specifier: string): string =>
  (specifier.startsWith(".") ? relative(source, join(dirname(path), specifier)).split(sep) : specifier.split("/"))[0] ??
  specifier;

const roomOf = ({ path }: SourceFile): string => relative(source, path).split(sep)[0] ?? "";

const strayImports = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) => {
    const allowed = [roomOf(file), ...(MAY_IMPORT[roomOf(file)] ?? [])];
    return importsOf(file)
      .filter((specifier) => !allowed.includes(target(file, specifier)))
      .map((specifier) => `${relative(source, file.path)} imports ${specifier}`);
  });

const largePackages = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => {
        const small = PACKAGES_BY_ENTRY[specifier.split("/")[0] ?? ""];
        return small !== undefined && specifier !== small;
      })
      .map((specifier) => `${relative(source, file.path)} imports ${specifier}`)
  );

/** Where the host's global names are said, comments left aside. */
const hostNames = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) => {
    const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    const room = roomOf(file);
    const excel = room !== "excel" && /(?<![\w."'’])Excel\.[A-Za-z]/.test(code) ? ["Excel."] : [];
    const mayMeetOffice = room === "excel" || room === "runtime";
    const office = !mayMeetOffice && /(?<![\w."'’])Office\.[a-zA-Z]/.test(code) ? ["Office."] : [];
    return [...excel, ...office].map((name) => `${relative(source, file.path)} says ${name}`);
  });

const planted = (path: string, text: string): SourceFile => ({ path: join(source, path), text });

describe("the arrows between the rooms", () => {
  it.each(Object.keys(MAY_IMPORT))("%s imports only what it may", (room) => {
    expect(strayImports(filesIn(join(source, room)))).toEqual([]);
  });

  it("every room of the source tree is in the table", () => {
    const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it("what is shipped uses the small zod only", () => {
    expect(largePackages(filesIn(source))).toEqual([]);
  });

  it("only the excel room says Excel., and Office. is said in excel and runtime alone", () => {
    expect(hostNames(filesIn(source))).toEqual([]);
  });

  it("catches each planted violation", () => {
    expect(strayImports([planted("domain/a.ts", 'import { x } from "../excel/applyPlan";')])).toHaveLength(1);
    expect(strayImports([planted("workbook/a.ts", 'export { x } from "react";')])).toHaveLength(1);
    expect(strayImports([planted("functions/b/a.ts", 'const x = import("../../taskpane");')])).toHaveLength(1);
    expect(largePackages([planted("domain/a.ts", 'import { z } from "zod";')])).toHaveLength(1);
    expect(hostNames([planted("taskpane/a.ts", "await Excel.run(async () => {});")])).toHaveLength(1);
    expect(hostNames([planted("domain/a.ts", "const l = Office.context.displayLanguage;")])).toHaveLength(1);
  });
});
