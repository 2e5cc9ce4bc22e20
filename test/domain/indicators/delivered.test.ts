import { parametersOf, type Row, trackingOf, problemOf } from "../tracking/support";
import { computeIndicator, computeIndicators, everyIndicator } from "../../../src/domain/indicators";
import { isColumnKey } from "../../../src/domain/tracking";
import { caseOf, day, QUARTER, stay } from "./support";

describe("rule 9: months of support delivered (91 days from 1 April to 30 June)", () => {
  it.each([
    ["there all along", stay("M-1", "2025-01-01"), 91],
    ["entered on the last day, which counts", stay("M-1", "2025-06-30"), 1],
    ["left on the last day, which does not", stay("M-1", "2025-06-29", "2025-06-30"), 1],
    ["left on the first day", stay("M-1", "2025-01-01", "2025-04-01"), 0],
    ["left on the second day", stay("M-1", "2025-01-01", "2025-04-02"), 1],
    ["to leave after the period", stay("M-1", "2025-04-01", "2025-07-01"), 91],
    ["entered and left on the same day", stay("M-1", "2025-05-01", "2025-05-01"), 0],
    ["without a code", stay("", "2025-06-30"), 1],
  ])("%s", (_, row, days) => {
    const { read } = caseOf([row]);
    const months = days / 30.4375;
    expect(read("mois_accompagnement")).toMatchObject({
      value: months,
      numerator: months,
      denominator: null,
      excluded: 0,
    });
  });

  it("two at once add up, a reversed one is excluded and counts 0", () => {
    const { read } = caseOf([
      stay("M-1", "2025-06-29"),
      stay("M-1", "2025-06-30"),
      stay("M-2", "2025-06-20", "2025-06-10"),
    ]);
    expect(read("mois_accompagnement")).toMatchObject({ value: 3 / 30.4375, excluded: 1 });
  });
});

describe("rules 2 and 18: what is divided by workers, and costs", () => {
  const rows = [stay("M-1", "2025-06-30"), stay("M-2", "2025-01-01", "2025-04-02", "maintien sécurisé")];

  it("the caseload per worker has no value without workers", () => {
    expect(caseOf(rows, QUARTER, parametersOf(["etp", 0.5])).read("file_active_par_etp")).toMatchObject({
      value: 2,
      numerator: 1,
      denominator: 0.5,
    });
    const { read } = caseOf(rows);
    expect(read("file_active_par_etp")).toMatchObject({ value: null, numerator: 1, denominator: null });
    expect(read("file_active_par_etp").reason?.fr).toContain("etp");
  });

  it("costs are those of the asked period", () => {
    const { read } = caseOf(rows, QUARTER, parametersOf(["cout_eligible", 1000]));
    expect(read("cout_par_menage")).toMatchObject({ value: 500, numerator: 1000, denominator: 2 });
    expect(read("cout_par_mois").value).toBeCloseTo(1000 / (2 / 30.4375), 9);
    expect(read("cout_par_sortie_positive")).toMatchObject({ value: 1000, denominator: 1 });
  });

  it("a cost of 0 is a cost; a blank one, or nothing to divide by, is no value and says which", () => {
    expect(caseOf(rows, QUARTER, parametersOf(["cout_eligible", 0])).value("cout_par_menage")).toBe(0);
    expect(caseOf(rows).read("cout_par_menage")).toMatchObject({ value: null, numerator: null, denominator: 2 });
    expect(caseOf(rows).read("cout_par_menage").reason?.fr).toContain("cout_eligible");
    const none = caseOf([], QUARTER, parametersOf(["cout_eligible", 10])).read("cout_par_mois");
    expect([none.value, none.reason?.fr]).toEqual([null, "Aucun jour d’accompagnement sur la période."]);
  });
});

describe("rule 19: completeness", () => {
  const full: Row = {
    ...stay("M-1", "2025-05-01"),
    bailleur: "Val",
    association: "Le Seuil",
    finalite: "Accès",
    public: "jeunes",
    date_orientation: day("2025-04-01"),
    oriente_par: "SIAO",
    adhesion: "Oui",
    type_logement: "colocation",
    dette_entree: "",
    dette_sortie: "",
  };

  it.each([
    ["everything is there", full, 10, 10],
    ["a blank one", { ...full, public: " " }, 9, 10],
    ["what cannot be read is filled in all the same", { ...full, date_orientation: "avril" }, 10, 10],
    ["once left, the reason", { ...full, date_sortie: QUARTER.end }, 10, 11],
    ["once left, with a reason", { ...full, date_sortie: QUARTER.end, motif_sortie: "autre" }, 11, 11],
    ["to leave after the period: nothing more", { ...full, date_sortie: QUARTER.end + 1 }, 10, 10],
    ["a debt, still there: nothing more", { ...full, dette_entree: 100 }, 10, 10],
    ["a debt, once left", { ...full, date_sortie: QUARTER.end, dette_entree: 100 }, 10, 12],
    ["a debt of 0, once left", { ...full, date_sortie: QUARTER.end, dette_entree: 0 }, 10, 11],
    ["not active: nothing at all", { ...full, date_entree: QUARTER.end + 1 }, 0, 0],
  ])("%s", (_, row, numerator, denominator) => {
    expect(caseOf([row]).read("completude")).toMatchObject({ numerator, denominator });
  });

  it("the detail names what is missing", () => {
    const { why, trace } = caseOf([{ ...full, public: "", code_menage: "" }, full]);
    expect(trace("completude")).toEqual(["2 dénominateur", "3 numérateur"]);
    expect(why("completude")[0]).toContain("À remplir : Code ménage, Public.");
  });

  it("rows in anomaly are those with an error, up to the last day", () => {
    const rows = [full, { ...full, code_menage: "M-2", date_entree: QUARTER.end + 1 }, { ...full, code_menage: "" }];
    const { read, trace } = caseOf(rows.map((row) => ({ ...row, dernier_contact: "" })));
    expect(read("lignes_en_anomalie")).toMatchObject({ value: 2, denominator: null });
    expect(trace("lignes_en_anomalie")).toEqual(["3 numérateur", "4 numérateur"]);
  });
});

describe("rules 20 and 21: every indicator of the contract", () => {
  it("stands in its order", () => {
    const contract =
      "menages_orientes, diagnostics, entrees, sorties, relogements, mesures_presentes, menages_accompagnes, sortants, presents, file_active, file_active_par_etp, duree_moyenne_sortants, duree_mediane_sortants, duree_moyenne_presents, duree_mediane_presents, delai_orientation_entree, delai_entree_logement, associations_mobilisees, contacts_absents, taux_adhesion, sorties_positives, taux_sorties_positives, baux_glisses, taux_baux_glisses, dette_resorbee, taux_resorption_dette, menages_dette_apuree, taux_effort_moyen, maintien_6_mois, maintien_12_mois, retours, bien_etre_evolution, taux_bien_etre_ameliore, mois_accompagnement, cout_par_menage, cout_par_mois, cout_par_sortie_positive, completude, lignes_en_anomalie";
    expect(everyIndicator.map(({ code }) => code).join(", ")).toBe(contract);
  });

  it.each(everyIndicator.map((indicator) => [indicator.code, indicator] as const))(
    "%s is declared whole",
    (_, indicator) => {
      const { title, definition, parts, needs } = indicator;
      [title, definition, parts.numerator, parts.denominator, parts.excluded, parts.unknown].forEach((text) => {
        expect(text === null || (text.fr !== "" && text.en !== "" && text.fr !== text.en)).toBe(true);
      });
      expect(definition.fr).toMatch(/\.$/);
      expect(needs.every(isColumnKey)).toBe(true);
      expect(title.fr.length).toBeLessThanOrEqual(60);
    }
  );

  it("no two share a title", () => {
    expect(new Set(everyIndicator.flatMap(({ title }) => [title.fr, title.en])).size).toBe(2 * everyIndicator.length);
  });

  it("over no measure, counts and sums are 0, the rest has no value and says why", () => {
    const columns = everyIndicator.flatMap(({ needs }) => needs);
    const nothing = caseOf([Object.fromEntries(columns.map((key) => [key, ""]))]);
    everyIndicator.forEach(({ code }) => {
      const { value, reason } = nothing.read(code);
      expect([code, value === 0 || (value === null && reason !== null)]).toEqual([code, true]);
    });
  });

  it("on a sheet of two columns, only what needs no other has a value", () => {
    const tracking = trackingOf([]);
    const readings = computeIndicators(
      { ...tracking, hasColumn: (key) => key === "code_menage" || key === "date_entree" },
      QUARTER,
      parametersOf(),
      everyIndicator
    );
    expect(readings.filter(({ missingColumns }) => missingColumns.length === 0).map(({ code }) => code)).toEqual([
      "entrees",
      "lignes_en_anomalie",
    ]);
  });

  it("those that no function answers yet are not found unless asked among all", () => {
    const problem = problemOf(computeIndicator("retours", trackingOf([]), QUARTER, parametersOf()));
    expect(problem.message.fr).toContain("inconnu");
    expect(computeIndicator("retours", trackingOf([]), QUARTER, parametersOf(), everyIndicator).ok).toBe(true);
  });
});
