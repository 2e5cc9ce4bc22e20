import { exampleProject } from "../../src/domain/example";
import { endOf, exercicesOf, projectQuartersOf, totalMonthsOf } from "../../src/domain/project";
import { CHECKS, type PlanValue } from "../../src/workbook";
import { byStatus, findingsOf, forecast, lines, quarters, totals } from "./support/expected";
import { makeFiles } from "./support/files";
import { asPdf, recomputed, type Computed } from "./support/libreOffice";

const ERROR = /^(#|Err:)/;
const STATUSES = ["Éligible", "Inéligible", "À vérifier"] as const;
const DIGITS = 6;

type Cells = readonly (readonly string[])[];

/** A number as LibreOffice writes it out: a share comes as "36.4%", with all its digits. */
const numberOf = (text: string | undefined): number =>
  text?.endsWith("%") === true ? Number(text.slice(0, -1)) / 100 : Number(text);

/** Cells beside what is expected of them: numbers with a fixed count of digits, blanks as blanks. */
const seen = (
  cells: readonly (string | undefined)[],
  expected: readonly (PlanValue | undefined)[]
): readonly string[] =>
  cells.map((text, index) =>
    typeof expected[index] === "number" && text !== "" ? numberOf(text).toFixed(DIGITS) : (text ?? "")
  );

const shown = (values: readonly (PlanValue | undefined)[]): readonly string[] =>
  values.map((value) => (typeof value === "number" ? value.toFixed(DIGITS) : String(value ?? "")));

describe("the workbooks as .xlsx files, opened and recomputed by LibreOffice", () => {
  let books: ReadonlyMap<string, Computed>;
  let pages: ReadonlyMap<string, Buffer>;
  let recorded: Awaited<ReturnType<typeof makeFiles>>["recorded"];

  beforeAll(async () => {
    const made = await makeFiles();
    recorded = made.recorded;
    books = recomputed(made.stale);
    pages = asPdf(made.delivered);
  }, 600_000);

  const rows = (book: string, sheet: string): Cells => {
    const found = books.get(book)?.get(sheet);
    if (found === undefined) throw new Error(`${book} has no sheet ${sheet}.`);
    return found;
  };

  /** The rows under the header that begins with this text. */
  const under = (
    book: string,
    sheet: string,
    header: string
  ): { readonly headers: readonly string[]; readonly rows: Cells } => {
    const cells = rows(book, sheet);
    const at = cells.findIndex((row) => row.includes(header));
    return { headers: cells[at] ?? [], rows: cells.slice(at + 1) };
  };

  /** Names of the first column of each table, which tell its row of headers. */
  const FIRST_HEADERS: Readonly<Record<string, string>> = { Coûts: "Exercice", Indicateurs: "Code" };

  const column = (book: string, sheet: string, header: string, count: number): readonly string[] => {
    const { headers, rows: below } = under(book, sheet, FIRST_HEADERS[sheet] ?? header);
    return below.slice(0, count).map((row) => row[headers.indexOf(header)] ?? "");
  };

  const errors = (book: string): readonly string[] =>
    [...(books.get(book) ?? [])].flatMap(([name, cells]) =>
      cells.flatMap((row, index) =>
        row.filter((text) => ERROR.test(text)).map((text) => `${name}, line ${index + 1}: ${text}`)
      )
    );

  describe("every file", () => {
    it.each(["example", "budget", "tracking", "empty"])("has no cell in error: %s", (book) => {
      expect(books.get(book)?.size).toBeGreaterThanOrEqual(7);
      expect(errors(book)).toEqual([]);
    });

    it.each(["example", "budget", "tracking", "empty"])("prints on pages of A4 in landscape: %s", (book) => {
      const boxes = [
        ...(pages.get(book)?.toString("latin1") ?? "").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g),
      ];
      expect(boxes.length).toBeGreaterThan(6);
      for (const [, width, height] of boxes) {
        expect(Math.round(Number(width))).toBe(842);
        expect(Math.round(Number(height))).toBe(595);
      }
    });

    it.each(["example", "budget", "tracking", "empty", "failing"])(
      "says at the top of each sheet whether something is to be looked at, word first: %s",
      (book) => {
        const words = [...(books.get(book) ?? [])].map(([, cells]) => cells[1]?.[0]);
        expect(new Set(words)).toEqual(new Set(["À VOIR"]));
      }
    );
  });

  describe.each(["example", "failing"])("the sheet Coûts: %s", (book) => {
    const at = (row: number, cell: number): string => rows(book, "Coûts")[row - 1]?.[cell - 1] ?? "";

    it.each(STATUSES.map((status, index) => [status, index + 2] as const))("adds up what is %s", (status, cell) => {
      expect(at(3, cell)).toBe(status);
      expect([at(4, cell), at(5, cell)].map(Number)).toEqual([byStatus(status).amount, byStatus(status).count]);
    });

    it("adds up the total cost, what enters the request and what stays out", () => {
      expect([at(4, 5), at(4, 6), at(4, 7)].map((text) => Number(text).toFixed(2))).toEqual(
        [totals.cost, totals.assiette, totals.horsAssiette].map((amount) => amount.toFixed(2))
      );
      expect(Number(at(5, 5))).toBe(lines.length);
    });

    it.each([
      ["Montant", lines.map(({ amount }) => amount)],
      ["Statut retenu", lines.map(({ status }) => status)],
      ["Assiette", lines.map(({ assiette }) => assiette)],
      ["Hors assiette", lines.map(({ horsAssiette }) => horsAssiette)],
    ])("computes on each line: %s", (header, values) => {
      expect(seen(column(book, "Coûts", header, lines.length), values)).toEqual(shown(values));
    });
  });

  describe.each(["example", "budget", "failing"])("the sheet Prévisionnel: %s", (book) => {
    it("holds, by heading and year, what was worked out from the lines", () => {
      const years = exercicesOf(exampleProject.start, totalMonthsOf(exampleProject));
      const { headers, rows: below } = under(book, "Prévisionnel", "Poste");
      const expected = forecast(years);
      expect(headers.slice(1, 1 + years.length).map(Number)).toEqual(years);
      const table = below
        .slice(0, expected.length)
        .map((row) => [...row.slice(0, 1 + years.length), ...row.slice(6, 10)]);
      expect(table.map((row, index) => seen(row, expected[index] ?? []))).toEqual(expected.map(shown));
    });

    it("leaves the years that the project does not touch blank", () => {
      const { rows: below } = under(book, "Prévisionnel", "Poste");
      expect(
        below
          .slice(0, 6)
          .flatMap((row) => row.slice(4, 6))
          .filter((text) => text !== "")
      ).toEqual([]);
    });
  });

  describe.each([
    ["example", CHECKS, true],
    ["failing", CHECKS, false],
    ["budget", CHECKS.filter(({ part }) => part !== "suivi"), true],
    ["tracking", CHECKS.filter(({ part }) => part !== "budget"), true],
  ] as const)("the sheet Contrôles: %s", (book, checks, isLive) => {
    it("counts what was counted by hand, with its verdict", () => {
      const indicators = (recorded["indicateurs"]?.length ?? 1) - 1;
      const expected: ReadonlyMap<string, number> = new Map(Object.entries(findingsOf(isLive, indicators)));
      const { rows: below } = under(book, "Contrôles", "Que faire");
      const table = below
        .slice(0, checks.length)
        .map(([state = "", title = "", , count = ""]) => [title, state, count]);
      expect(table).toEqual(
        checks.map(({ code, title }) => {
          const count = expected.get(code) ?? Number.NaN;
          return [title.fr, count === 0 ? "OK" : "À VOIR", String(count)];
        })
      );
    });
  });

  describe.each(["example", "tracking"])("the sheet Indicateurs: %s", (book) => {
    it("shows each indicator with the figures recorded for its code, and a blank where there is none", () => {
      const [, ...answers] = recorded["indicateurs"] ?? [];
      const { rows: below } = under(book, "Indicateurs", "Code");
      const table = below.slice(0, answers.length).map((row) => [row[0], ...row.slice(3, 9)]);
      const expected = answers.map((answer) => [answer[0], ...answer.slice(2, 8)]);
      expect(table.map((row, index) => seen(row, expected[index] ?? []))).toEqual(expected.map(shown));
    });
  });

  it.each(["example", "tracking", "failing"])("counts entries, exits and running measures by quarter: %s", (book) => {
    const calendar = projectQuartersOf(exampleProject.start ?? 0, endOf(exampleProject) ?? 0);
    const { headers, rows: below } = under(book, "Indicateurs", "Entrées");
    const first = headers.indexOf("Entrées");
    const table = below.slice(0, calendar.length).map((row) => row.slice(first, first + 3).map(Number));
    expect(table).toEqual(quarters(calendar.map(({ start, end }) => [start, end])));
  });

  describe("where the functions of the add-in fail", () => {
    it("only the calls are in error, each in its cell of Calculs", () => {
      const places = errors("failing").map((error) => error.replace(/: #(NAME\?|VALUE!)$/, ""));
      expect(places).toEqual(Array.from({ length: 4 }, () => "Calculs, line 5"));
    });

    it("each line says that its live check is not there, and keeps the recorded one", () => {
      expect(column("failing", "Coûts", "Contrôle", lines.length)).toEqual(lines.map(() => "Indisponible"));
      expect(column("failing", "Coûts", "Contrôle enregistré", lines.length)).toEqual(lines.map(({ live }) => live));
      expect(column("failing", "Coûts", "Motif", lines.length)).toEqual(lines.map(() => ""));
    });

    it("each indicator says that it has no answer", () => {
      const count = (recorded["indicateurs"]?.length ?? 1) - 1;
      expect(column("failing", "Indicateurs", "Valeur", count)).toEqual(
        Array.from({ length: count }, () => "Indisponible")
      );
      expect(column("failing", "Indicateurs", "Exclus", count)).toEqual(Array.from({ length: count }, () => ""));
    });
  });

  it("a workbook with nothing typed adds up to nothing, and asks for the project", () => {
    const figures = rows("empty", "Coûts")
      .slice(3, 5)
      .flatMap((row) => row.slice(1, 7));
    expect(figures.filter((text) => text !== "" && Number(text) !== 0)).toEqual([]);
    const { rows: below } = under("empty", "Contrôles", "Que faire");
    const wrong = below.filter(([state]) => state === "À VOIR").map(([, title]) => title);
    expect(wrong).toContain("Informations du projet à compléter");
    expect(wrong).not.toContain("Lignes de coût sans montant");
  });
});
