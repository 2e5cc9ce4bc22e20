import { parametersOf, type Row } from "../tracking/support";
import { caseOf, day, periodOf, stay } from "./support";

const well = (code: string, entry: string, exit: string): Row => stay(code, entry, exit, "maintien sécurisé");

describe("rule 14: still housed some calendar months after a positive exit", () => {
  const followed = (exit: string, maintien_6_mois: string, reason = "maintien sécurisé"): Row => ({
    ...stay("M-1", "2024-01-01", exit, reason),
    maintien_6_mois,
  });

  it.each([
    ["due on the first day", "2024-10-01", 1],
    ["due the day before", "2024-09-30", 0],
    ["due on the last day", "2024-12-30", 1],
    ["due on the last day, end of month clamped", "2024-12-31", 1],
  ])("%s", (_, exit, denominator) => {
    expect(caseOf([followed(exit, "Maintenu")]).read("maintien_6_mois")).toMatchObject({ denominator, excluded: 0 });
  });

  it.each([
    ["29 August + 6 months in a leap year", "2023-08-29", "2024-02-29", true],
    ["31 August + 6 months in a leap year", "2023-08-31", "2024-02-29", true],
    ["31 August + 6 months in another year", "2024-08-31", "2025-02-28", true],
    ["30 August + 6 months is not due on 27 February", "2024-08-30", "2025-02-27", false],
  ])("%s", (_, exit, last, due) => {
    const { read } = caseOf([followed(exit, "Maintenu")], periodOf(last, last));
    expect(read("maintien_6_mois").denominator).toBe(due ? 1 : 0);
  });

  it("29 February + 12 months is 28 February", () => {
    const row = { ...well("M-1", "2023-01-01", "2024-02-29"), maintien_12_mois: "Non maintenu" };
    expect(caseOf([row], periodOf("2025-02-28", "2025-02-28")).read("maintien_12_mois")).toMatchObject({
      value: 0,
      denominator: 1,
    });
    expect(caseOf([row], periodOf("2025-03-01", "2025-03-01")).read("maintien_12_mois").denominator).toBe(0);
  });

  it("not due yet is excluded, unknown is unknown, other exits have no part", () => {
    const { read, trace } = caseOf([
      followed("2024-11-01", "Maintenu"),
      followed("2024-11-02", "Non maintenu"),
      followed("2024-11-03", "Inconnu"),
      followed("2024-11-04", ""),
      followed("2025-01-01", "Non maintenu"),
      followed("2024-11-05", "Maintenu", "expulsion"),
      followed("2025-07-01", "Maintenu"),
    ]);
    expect(read("maintien_6_mois")).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
      excluded: 1,
      unknown: 2,
    });
    expect(trace("maintien_6_mois")).toEqual(["2 numérateur", "3 dénominateur", "4 inconnu", "5 inconnu", "6 exclu"]);
  });

  it("a return does not remove the exit", () => {
    const rows = [followed("2024-11-01", "Maintenu"), stay("M-1", "2025-02-01")];
    expect(caseOf(rows).value("maintien_6_mois")).toBe(1);
  });
});

describe("rule 15: returns", () => {
  const back = (gap: number): readonly Row[] => [
    well("M-1", "2024-01-01", "2025-05-01"),
    { ...stay("M-1", ""), date_entree: day("2025-05-01") + gap },
  ];
  const year = periodOf("2025-05-01", "2026-12-31");

  it.each([
    [0, 0],
    [14, 0],
    [15, 1],
    [365, 1],
    [366, 0],
  ])("an entry %i days after a positive exit counts %i", (gap, expected) => {
    expect(caseOf(back(gap), year).value("retours")).toBe(expected);
  });

  it("the limits are the project’s", () => {
    const parameters = parametersOf(["retour_jours", 20], ["retour_max_jours", 30]);
    expect([20, 21, 30, 31].map((gap) => caseOf(back(gap), year, parameters).value("retours"))).toEqual([0, 1, 1, 0]);
  });

  it.each([
    ["the first day", "2025-04-01", 1],
    ["the day before", "2025-03-31", 0],
    ["the last day", "2025-06-30", 1],
    ["the day after", "2025-07-01", 0],
  ])("the entry counts on %s of the period: %s", (_, entry, expected) => {
    expect(caseOf([well("M-1", "2024-01-01", "2025-02-01"), stay("M-1", entry)]).value("retours")).toBe(expected);
  });

  it("an exit that is not positive is followed by no return, and the latest positive one is the one that counts", () => {
    const bad = stay("M-1", "2024-01-01", "2025-02-01", "abandon ou refus");
    expect(caseOf([bad, stay("M-1", "2025-05-01")]).value("retours")).toBe(0);
    const old = well("M-1", "2023-01-01", "2023-06-01");
    expect(caseOf([old, stay("M-1", "2025-05-01")]).value("retours")).toBe(0);
    expect(caseOf([old, well("M-1", "2024-01-01", "2025-02-01"), stay("M-1", "2025-05-01")]).value("retours")).toBe(1);
    expect(caseOf([old, well("M-1", "2025-04-01", "2025-04-20"), stay("M-1", "2025-05-01")]).value("retours")).toBe(0);
  });

  it("another measure open at the entry makes it no return", () => {
    const rows = [well("M-1", "2024-01-01", "2025-02-01"), stay("M-1", "2025-05-01")];
    expect(caseOf([...rows, stay("M-1", "2025-03-01", "2025-05-02")]).value("retours")).toBe(0);
    expect(caseOf([...rows, stay("M-1", "2025-03-01", "2025-05-01", "autre")]).value("retours")).toBe(1);
    expect(caseOf([...rows, stay("M-2", "2025-03-01")]).value("retours")).toBe(1);
  });

  it("a household that returns twice counts once, and the detail says after how long", () => {
    const { value, why } = caseOf([
      well("M-1", "2024-01-01", "2025-02-01"),
      well("M-1", "2025-04-02", "2025-04-30"),
      stay("M-1", "2025-06-01"),
    ]);
    expect(value("retours")).toBe(1);
    expect(why("retours")).toHaveLength(2);
    expect(why("retours")[1]).toContain("32 jours");
  });
});

describe("rule 11: leases that pass to the household", () => {
  const sublet = (transfer: string, exit: string, type = "sous-location"): Row => ({
    ...stay("M-1", "2024-01-01", exit),
    type_logement: type,
    date_glissement_bail: transfer === "" ? "" : day(transfer),
  });

  it.each([
    ["a transfer of the period", sublet("2025-04-01", ""), 1, 1],
    ["a transfer and an exit of the period", sublet("2025-04-01", "2025-06-30"), 1, 1],
    ["an exit without a transfer", sublet("", "2025-06-30"), 0, 1],
    ["an exit, and a transfer after the period", sublet("2025-07-01", "2025-06-30", "autre"), 0, 1],
    ["an exit after an earlier transfer", sublet("2025-03-31", "2025-06-30"), 0, 0],
    ["still there, no transfer", sublet("", ""), 0, 0],
    ["an exit from another dwelling", sublet("", "2025-06-30", "colocation"), 0, 0],
    ["an exit from a bail glissant", sublet("", "2025-06-30", "Bail glissant"), 0, 1],
  ])("%s", (_, row, numerator, denominator) => {
    expect(caseOf([row]).read("taux_baux_glisses")).toMatchObject({ numerator, denominator, unknown: 0 });
  });
});

describe("rules 12, 13 and 16: money and well-being", () => {
  const left = (cells: Row): Row => ({ ...stay("M-1", "2025-01-01", "2025-05-01", "expulsion"), ...cells });

  it("the debt paid off, to the cent: a debt that grew counts as a minus", () => {
    const { read, value } = caseOf([
      left({ code_menage: "A", dette_entree: 1000.1, dette_sortie: 0 }),
      left({ code_menage: "B", dette_entree: 200.2, dette_sortie: 300.4 }),
      left({ code_menage: "C", dette_entree: 500, dette_sortie: "" }),
      left({ code_menage: "D", dette_entree: 500, dette_sortie: "300" }),
      left({ code_menage: "E", dette_entree: 0, dette_sortie: 10 }),
      left({ code_menage: "F", dette_entree: "", dette_sortie: 10 }),
      { ...stay("G", "2025-01-01"), dette_entree: 100, dette_sortie: 0 },
    ]);
    expect(read("dette_resorbee")).toMatchObject({ value: 899.9, numerator: 899.9, denominator: null, unknown: 2 });
    expect(read("taux_resorption_dette")).toMatchObject({ numerator: 899.9, denominator: 1200.3, unknown: 2 });
    expect(read("menages_dette_apuree")).toMatchObject({ value: 1, unknown: 2 });
    expect(value("taux_resorption_dette")).toBe(899.9 / 1200.3);
  });

  it("over no household, the debt paid off is 0 and its share has no value", () => {
    const { read } = caseOf([left({ dette_entree: 0, dette_sortie: 0 })]);
    expect(read("dette_resorbee").value).toBe(0);
    expect(read("taux_resorption_dette").value).toBeNull();
  });

  it("the housing cost ratio: a blank benefit is 0, no rent or no income is unknown", () => {
    const paying = (
      code: string,
      loyer_charges: Row["loyer_charges"],
      aide_logement: Row["aide_logement"],
      ressources: Row["ressources"]
    ): Row => ({
      ...stay(code, "2025-05-01"),
      loyer_charges,
      aide_logement,
      ressources,
    });
    const { read } = caseOf([
      paying("A", 500, 200, 1200),
      paying("B", 500, "", 1000),
      paying("C", 100, 200, 1000),
      paying("D", "", 200, 1000),
      paying("E", 500, 200, 0),
      paying("F", 500, 200, ""),
      paying("G", 500, "deux cents", 1000),
    ]);
    expect(read("taux_effort_moyen")).toMatchObject({ denominator: 3, unknown: 4 });
    expect(read("taux_effort_moyen").value).toBeCloseTo((0.25 + 0.5 - 0.1) / 3, 12);
  });

  it("well-being: both scores are needed", () => {
    const { read } = caseOf([
      left({ code_menage: "A", bien_etre_entree: 4, bien_etre_sortie: 7 }),
      left({ code_menage: "B", bien_etre_entree: 5, bien_etre_sortie: 5 }),
      left({ code_menage: "C", bien_etre_entree: 0, bien_etre_sortie: 10.5 }),
      left({ code_menage: "D", bien_etre_entree: "", bien_etre_sortie: 5 }),
    ]);
    expect(read("bien_etre_evolution")).toMatchObject({ value: 1.5, numerator: 3, denominator: 2, unknown: 2 });
    expect(read("taux_bien_etre_ameliore")).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, unknown: 2 });
  });
});
