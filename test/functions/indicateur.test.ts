import { indicators } from "../../src/domain/indicators";
import { call, excelError, failure, inLanguage, rowsOf } from "./support";
import { day, DEBUT, FIN, SUIVI } from "./suivi";

const compute = (code: unknown): unknown => call("INDICATEUR", code, SUIVI, DEBUT, FIN);

describe("INDICATEUR", () => {
  it("answers the value of one indicator", () => {
    expect(compute("menages_accompagnes")).toBe(5);
    expect(compute("duree_moyenne_sortants")).toBeCloseTo(100 / 3, 10);
    expect(compute("taux_sorties_positives")).toBe(0.5);
  });

  it("agrees with INDICATEURS for every code", () => {
    const [, ...rows] = rowsOf(call("INDICATEURS", SUIVI, DEBUT, FIN));
    const values = rows.map((row) => row[2]);
    expect(indicators.map(({ code }) => compute(code))).toEqual(values);
  });

  it("reads a code whatever its capitals, accents and spaces, in a cell or a range of one cell", () => {
    expect(compute(" Ménages accompagnés ")).toBe(5);
    expect(compute([["FILE_ACTIVE"]])).toBe(2);
  });

  it("refuses an unknown code, naming it and the nearest ones", () => {
    const { code, message } = failure("INDICATEUR", "file_activ", SUIVI, DEBUT, FIN);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("« file_activ »");
    expect(message).toContain("file_active");
  });

  it.each([
    ["nothing", ""],
    ["null", null],
    ["a blank cell that arrives as 0", 0],
  ])("refuses %s as a code", (_, code) => {
    expect(failure("INDICATEUR", code, SUIVI, DEBUT, FIN).message).toContain("vide");
  });

  it("refuses an error or a logical value as a code, naming it", () => {
    expect(failure("INDICATEUR", excelError("#REF!"), SUIVI, DEBUT, FIN).message).toContain("#REF!");
    expect(failure("INDICATEUR", true, SUIVI, DEBUT, FIN).code).toBe("#VALUE!");
  });

  it("answers #N/A with a reason where there is no value: nobody left", () => {
    const { code, message } = failure("INDICATEUR", "taux_sorties_positives", SUIVI, day(1), day(19));
    expect(code).toBe("#N/A");
    expect(message).toContain("Aucun sortant");
  });

  it("answers a value from the first day there is one: both sides of the limit", () => {
    expect(failure("INDICATEUR", "duree_moyenne_sortants", SUIVI, day(1), day(19)).code).toBe("#N/A");
    expect(call("INDICATEUR", "duree_moyenne_sortants", SUIVI, day(1), day(20))).toBe(10);
  });

  it("answers 0 where 0 is the value, and #N/A for a mean, on a sheet without rows", () => {
    expect(call("INDICATEUR", "sortants", SUIVI.slice(0, 1), DEBUT, FIN)).toBe(0);
    expect(failure("INDICATEUR", "duree_moyenne_presents", SUIVI.slice(0, 1), DEBUT, FIN).code).toBe("#N/A");
  });

  it("refuses a sheet without a column that the indicator needs", () => {
    const withoutReason = SUIVI.map((row) => row.slice(0, 3));
    const { code, message } = failure("INDICATEUR", "sorties_positives", withoutReason, DEBUT, FIN);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("Motif de sortie");
  });

  it("refuses a range that is no tracking sheet, a wrong period and an unknown setting", () => {
    expect(failure("INDICATEUR", "sortants", [[""]], DEBUT, FIN).message).toContain("Code ménage");
    expect(failure("INDICATEUR", "sortants", SUIVI, FIN, DEBUT).message).toContain("après sa fin");
    expect(failure("INDICATEUR", "sortants", SUIVI, DEBUT, FIN, [["inconnu", 1]]).message).toContain("inconnu");
  });

  it("answers in the language of Excel in its messages alone", () => {
    expect(inLanguage("en", () => compute("menages_accompagnes"))).toBe(5);
    expect(inLanguage("en", () => failure("INDICATEUR", "x", SUIVI, DEBUT, FIN)).message).toMatch(/is unknown/);
    expect(
      inLanguage("en", () => failure("INDICATEUR", "taux_sorties_positives", SUIVI, day(1), day(19))).message
    ).toMatch(/No household left/);
  });
});
