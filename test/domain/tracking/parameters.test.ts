import { dayOfText } from "../../../src/domain/calendar";
import type { Cell } from "../../../src/domain/shared";
import { DEFAULT_PARAMETERS, readParameters, SETTING_FAMILIES, SETTINGS } from "../../../src/domain/tracking";
import { parametersOf, problemOf, valueOf } from "./support";

const problemWith = (...settings: readonly (readonly Cell[])[]): string => {
  const problem = problemOf(readParameters(settings));
  expect(problem.kind).toBe("invalid");
  return problem.message.fr;
};

describe("the settings", () => {
  it.each([
    ["omitted", undefined],
    ["an empty range", []],
    ["one blank cell", [[""]]],
    ["one null cell", [[null]]],
    ["a zero, as Excel may send an omitted argument", [[0]]],
    [
      "blank rows",
      [
        ["", ""],
        [null, undefined],
      ],
    ],
  ])("are the defaults when they are %s", (_, cells) => {
    expect(valueOf(readParameters(cells))).toEqual(DEFAULT_PARAMETERS);
  });

  it("are 14, 365 and 90 days, civil quarters and the 1900 system by default", () => {
    expect(DEFAULT_PARAMETERS).toMatchObject({
      returnDays: 14,
      returnMaximumDays: 365,
      contactDays: 90,
      quarters: "civils",
      dateSystem: 1900,
      etp: null,
      eligibleCost: null,
      maximumMonths: null,
      projectStart: null,
      conventionEnd: null,
    });
  });

  it("are all read", () => {
    const parameters = parametersOf(
      ["etp", 2.5],
      ["cout_eligible", "120 000,50"],
      ["retour_jours", 30],
      ["retour_max_jours", "400"],
      ["contact_jours", 60],
      ["duree_max_mois", 24],
      ["trimestres", "Projet"],
      ["debut_projet", "01/01/2025"],
      ["fin_convention", 46_387],
      ["systeme_date", "1900"],
      ["finalite", "Accès"],
      ["public", "Réfugiés"],
      ["bailleur", 12],
      ["association", "Le Seuil"],
      ["type_logement", "Colocation"],
      ["colonne.date_entree", "Arrivée"],
      ["motif.Réorientation", "positive"]
    );
    expect(parameters).toEqual({
      etp: 2.5,
      eligibleCost: 120_000.5,
      returnDays: 30,
      returnMaximumDays: 400,
      contactDays: 60,
      maximumMonths: 24,
      quarters: "projet",
      projectStart: dayOfText("2025-01-01"),
      conventionEnd: 46_387,
      dateSystem: 1900,
      filters: new Map([
        ["finalite", "acces"],
        ["public", "refugies"],
        ["bailleur", "12"],
        ["association", "le seuil"],
        ["type_logement", "colocation"],
      ]),
      columns: new Map([["date_entree", "Arrivée"]]),
      exitClasses: new Map([["reorientation", "positive"]]),
    });
  });

  it("are found whatever the accents, capitals, spaces and hyphens of their names", () => {
    expect(parametersOf([" Coût éligible ", 10], ["RETOUR-JOURS", 20])).toMatchObject({
      eligibleCost: 10,
      returnDays: 20,
    });
  });

  it("that are blank or 0 are the defaults, the cost apart: a cost of 0 is 0", () => {
    const keys = SETTINGS.map(({ key }) => key).filter((key) => key !== "cout_eligible");
    expect(parametersOf(...keys.map((key) => [key, 0] as const))).toEqual(DEFAULT_PARAMETERS);
    expect(parametersOf(...keys.map((key) => [key, ""] as const))).toEqual(DEFAULT_PARAMETERS);
    expect(parametersOf(["cout_eligible", 0]).eligibleCost).toBe(0);
    expect(parametersOf(["cout_eligible", null]).eligibleCost).toBeNull();
  });

  it("read dates in the system they name, wherever they name it", () => {
    expect(parametersOf(["debut_projet", 44_196], ["systeme_date", 1904]).projectStart).toBe(dayOfText("2025-01-01"));
  });

  it("name a column by its key or by its header", () => {
    expect(parametersOf(["colonne.Date d’entrée", "Arrivée"], ["colonne.Motif de sortie", "Issue"]).columns).toEqual(
      new Map([
        ["date_entree", "Arrivée"],
        ["motif_sortie", "Issue"],
      ])
    );
  });

  it.each([
    ["positive", "positive"],
    ["Comptée", "comptée"],
    ["comptee", "comptée"],
    ["EXCLUE", "exclue"],
  ])("class an exit reason as %s", (written, exitClass) => {
    expect(parametersOf(["motif.Départ à l’étranger", written]).exitClasses.get("depart a l'etranger")).toBe(exitClass);
  });
});

describe("a setting that cannot be used", () => {
  it.each([["retour"], ["colonne.age"], ["motif."], ["colonne."], ["seuil.x"], [12]])(
    "is named when it is unknown: %p",
    (key) => {
      const message = problemWith([key, "x"]);
      expect(message).toContain(`« ${key} »`);
      [...SETTINGS, ...SETTING_FAMILIES].forEach((setting) => expect(message).toContain(setting.key));
    }
  );

  it.each([
    ["etp", "deux"],
    ["etp", -1],
    ["etp", true],
    ["etp", { error: "#N/A" }],
    ["cout_eligible", "beaucoup"],
    ["retour_jours", 14.5],
    ["contact_jours", -1],
    ["trimestres", "mensuels"],
    ["debut_projet", "janvier"],
    ["fin_convention", "31/02/2026"],
    ["systeme_date", 1905],
    ["association", true],
    ["colonne.date_entree", { error: "#REF!" }],
    ["motif.expulsion", "négative"],
  ])("is named when its value cannot be read: %s = %p", (key, value) => {
    expect(problemWith([key, value])).toContain(`« ${key} »`);
  });

  it("is named when it is given twice, a blank one not counting", () => {
    expect(problemWith(["etp", 2], ["ETP", 3])).toContain("« ETP »");
    expect(parametersOf(["etp", ""], ["etp", 3]).etp).toBe(3);
  });

  it.each([
    ["one column", ["etp"]],
    ["three columns", ["etp", 2, "remarque"]],
  ])("is in a range of two columns, not %s", (_, row) => {
    expect(problemWith(row)).toContain("deux colonnes");
  });
});
