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

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const importsOf = (file: string): readonly string[] =>
  ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles.map(({ fileName }) => fileName);

/** "../domain/shared" becomes "domain"; "@fluentui/react-icons" becomes "@fluentui". */
const target = (file: string, specifier: string): string =>
  (specifier.startsWith(".") ? relative(source, join(dirname(file), specifier)).split(sep) : specifier.split("/"))[0] ??
  specifier;

const strays = (room: string, allowed: readonly string[], files: readonly string[]): readonly string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => ![room, ...allowed].includes(target(file, specifier)))
      .map((specifier) => `${relative(source, file)} imports ${specifier}`)
  );

describe("the arrows between the rooms", () => {
  it.each(Object.entries(MAY_IMPORT))("%s imports only what it may", (room, allowed) => {
    expect(strays(room, allowed, filesIn(join(source, room)))).toEqual([]);
  });

  it("every room of the source tree is in the table", () => {
    const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it("what is shipped uses the small zod only", () => {
    const large = filesIn(source).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => {
          const small = PACKAGES_BY_ENTRY[specifier.split("/")[0] ?? ""];
          return small !== undefined && specifier !== small;
        })
        .map((specifier) => `${relative(source, file)} imports ${specifier}`)
    );
    expect(large).toEqual([]);
  });

  it("only the excel room says Excel., and Office. is said in excel and runtime alone", () => {
    const said = filesIn(source).flatMap((file) => {
      const room = relative(source, file).split(sep)[0];
      const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      const excel = room !== "excel" && /(?<![\w."'’])Excel\.[A-Za-z]/.test(text) ? ["Excel."] : [];
      const office =
        room !== "excel" && room !== "runtime" && /(?<![\w."'’])Office\.[a-zA-Z]/.test(text) ? ["Office."] : [];
      return [...excel, ...office].map((name) => `${relative(source, file)} says ${name}`);
    });
    expect(said).toEqual([]);
  });

  it("catches a planted stray import", () => {
    const file = join(source, "domain", "planted.ts");
    expect(target(file, "../excel/applyPlan")).toBe("excel");
    expect(target(file, "react")).toBe("react");
    expect(MAY_IMPORT["domain"]).not.toContain("excel");
  });
});
