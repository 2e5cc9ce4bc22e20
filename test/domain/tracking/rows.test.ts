import type { Cell } from "../../../src/domain/shared";
import { readTracking, type Tracking } from "../../../src/domain/tracking";
import { parametersOf, problemOf, type Row, trackingOf, valueOf } from "./support";

const ENTRY = 45_700;
const HEADERS = ["Bailleur", "Code ménage", "Date d’entrée", "Dette à l’entrée", "Remarques"];

const read = (...rows: readonly (readonly Cell[])[]): Tracking =>
  valueOf(readTracking([HEADERS, ...rows], parametersOf()));

const MEASURE = ["A", "M-1", ENTRY, 100, ""] as const;

describe("the rows of a tracking range", () => {
  it("are none under a header alone", () => {
    expect(read().count).toBe(0);
  });

  it("keep their number, the header being row 1, when blank rows are left out", () => {
    const tracking = read(["", null, "", "", ""], MEASURE, [" ", "\u00a0", undefined, "", ""], MEASURE);
    expect([...tracking.rowNumbers]).toEqual([3, 5]);
    expect(tracking.blankRows).toBe(2);
  });

  it("are blank too when blanks arrive as zeros, or when only an ignored column is filled", () => {
    expect(read([0, 0, 0, 0, 0]).count).toBe(0);
    expect(read(["", "", "", "", "à revoir"]).count).toBe(0);
    expect(read(["", "", ENTRY, "", ""]).count).toBe(1);
  });

  it("may be shorter than the header", () => {
    expect(read(["A", "M-1", ENTRY]).count).toBe(1);
  });

  it.each([
    ["Total in the first column of the range", ["Total", 2, "", 300, ""]],
    ["Total with a colon", ["Total :", "", "", 300, ""]],
    ["TOTAL GÉNÉRAL", ["TOTAL GÉNÉRAL", "", "", 300, ""]],
    ["Sous-total", ["Sous-total", "", "", 300, ""]],
    ["Total in the code column", ["", "Total", "", 300, ""]],
    ["Total of something in the code column", ["A", "Total bailleur A", "", 300, ""]],
    ["Totaux, and counts under the dates", ["Totaux", 40, 17, 300, ""]],
  ])("that are totals are left out: %s", (_, total) => {
    const tracking = read(MEASURE, total, MEASURE);
    expect([...tracking.rowNumbers]).toEqual([2, 4]);
    expect(tracking.totalRows).toEqual([3]);
  });

  it.each([
    ["a landlord whose name begins like a total", ["Total Habitat", "M-2", ENTRY, "", ""]],
    ["a code that begins like a total", ["A", "TOTAL-01", ENTRY, "", ""]],
    ["a remark", ["A", "M-2", ENTRY, "", "Total"]],
  ])("that only look like totals are kept: %s", (_, row) => {
    expect(read(MEASURE, row).count).toBe(2);
  });
});

describe("filters", () => {
  const rows: readonly Row[] = [
    { code_menage: "M-1", date_entree: ENTRY, finalite: "Accès", association: "Le Seuil", bailleur: 12 },
    { code_menage: "M-2", date_entree: ENTRY, finalite: "Maintien", association: "Le Seuil", bailleur: "12" },
    { code_menage: "M-3", date_entree: ENTRY, finalite: "ACCES", association: "Passerelle", bailleur: "13" },
    { code_menage: "M-4", date_entree: ENTRY, finalite: "", association: "le  seuil", bailleur: "" },
  ];

  const kept = (...settings: readonly (readonly [string, Cell])[]): readonly number[] => [
    ...trackingOf(rows, parametersOf(...settings)).rowNumbers,
  ];

  it("keep the rows that hold the value, compared as labels are", () => {
    expect(kept(["finalite", "accès"])).toEqual([2, 4]);
    expect(kept(["association", "LE SEUIL"])).toEqual([2, 3, 5]);
    expect(kept(["bailleur", 12])).toEqual([2, 3]);
  });

  it("are all to be met", () => {
    expect(kept(["finalite", "Accès"], ["association", "Le Seuil"])).toEqual([2]);
  });

  it.each([[""], [null], [0], ["  "]])("that are blank keep everything: %p", (value) => {
    expect(kept(["finalite", value])).toEqual([2, 3, 4, 5]);
  });

  it("that nothing meets leave nothing", () => {
    expect(kept(["association", "Inconnue"])).toEqual([]);
  });

  it("on a column that is not there are a problem that names it", () => {
    const result = readTracking([HEADERS, MEASURE], parametersOf(["type_logement", "colocation"]));
    expect(problemOf(result).message.fr).toContain("« Type de logement »");
  });
});
