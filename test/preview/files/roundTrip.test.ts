import type { FileBook, FileSheet } from "../../../preview/files/fileBook";
import { readBook } from "../../../preview/files/read/readBook";
import { writeBook } from "../../../preview/files/write/writeBook";
import { BOOK, EMPTY, FUNCTIONS, permissions, SHEET } from "./sampleBook";

async function reopened(book: FileBook) {
  const read = await readBook(await writeBook(book, FUNCTIONS), FUNCTIONS);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const byPlace = (one: { row: number; column: number }, other: { row: number; column: number }): number =>
  one.row - other.row || one.column - other.column;

describe("a workbook of the preview that is saved and opened again", () => {
  let again: FileBook;
  let notRead: readonly string[];

  beforeAll(async () => {
    ({ book: again, notRead } = await reopened(BOOK));
  });

  it("has the same sheets, hidden or not, and the same one in front", () => {
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["L'été à Paris", "Visible"],
      ["Vide", "VeryHidden"],
      ["Listes", "Hidden"],
    ]);
    expect(again.active).toBe("Listes");
    expect(again.structure).toEqual({ password: null });
  });

  it("has the same cells: values, formulas with theirs, what they fill, and looks", () => {
    expect([...(again.sheets[0]?.cells ?? [])].sort(byPlace)).toEqual([...SHEET.cells].sort(byPlace));
  });

  it.each([
    "widths",
    "heights",
    "frozen",
    "tables",
    "conditions",
    "layout",
    "properties",
    "charts",
    "protection",
    "unlocked",
    "tabColor",
    "gridlines",
  ] as const)("has the same %s", (member) => {
    expect(again.sheets[0]?.[member]).toEqual(SHEET[member]);
  });

  it("has the same checks on what is typed", () => {
    const sorted = (validations: FileSheet["validations"] = []) =>
      [...validations].sort(({ rect: one }, { rect: other }) => one.left - other.left || one.top - other.top);
    expect(sorted(again.sheets[0]?.validations)).toEqual(sorted(SHEET.validations));
  });

  it("has the same names, of the workbook and of one sheet, and the same settings", () => {
    expect(again.names).toEqual(BOOK.names);
    expect(again.settings).toEqual(BOOK.settings);
  });

  it("has lost nothing", () => {
    expect(notRead).toEqual([]);
  });

  it("stays protected without the passwords, which no file gives back, and that is said", async () => {
    const protection = { password: "secret", options: { ...permissions, selectionMode: "None" } } as const;
    const secret = {
      ...BOOK,
      sheets: [{ ...EMPTY, name: "A", visibility: "Visible", protection }],
      names: [],
      active: "A",
    } as const;
    const read = await reopened({ ...secret, structure: { password: "secret" } });
    expect(read.book.sheets[0]?.protection).toEqual({ ...protection, password: null });
    expect(read.book.structure).toEqual({ password: null });
    expect(read.notRead).toEqual(["mots de passe (les protections restent, sans eux)"]);
  });

  it("is the same once more", async () => {
    expect((await reopened(again)).book).toEqual(again);
  });
});
