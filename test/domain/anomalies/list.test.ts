import fc from "fast-check";
import {
  anomalyTable,
  CHECKS,
  faultyMeasures,
  findAnomalies,
  isNameLike,
  personalDataIn,
  SEVERITIES,
} from "../../../src/domain/anomalies";
import { parametersOf, trackingOf } from "../tracking/support";
import { anySheet } from "../indicators/oracle/randomSheets";
import { day, found, RIGHT, row } from "./support";

describe("the list of anomalies", () => {
  it("goes from the worst to the least, by row, then by column", () => {
    const rows = [
      row({ adhesion: "?", date_diagnostic: "hier", date_acces_logement: "01/03/2025" }),
      row({ code_menage: "", date_entree: "" }),
    ];
    expect(found(rows)).toEqual([
      "bloquant 3 code_menage code_manquant",
      "erreur 2 adhesion valeur_hors_liste",
      "erreur 2 date_diagnostic date_illisible",
      "attention 2 date_acces_logement date_texte",
    ]);
  });

  it("is written in French, with what to do", () => {
    const parameters = parametersOf();
    const tracking = trackingOf([row({ code_menage: " m-7 ", motif_sortie: "autre" })], parameters);
    expect(anomalyTable(findAnomalies({ tracking, parameters, cutOff: null }))).toEqual([
      [
        "Erreur",
        2,
        "m-7",
        "Date de sortie",
        "La mesure a un motif de sortie et pas de date de sortie.",
        "Saisir la date de sortie, ou vider le motif si le ménage est toujours accompagné.",
      ],
    ]);
  });

  it("has checks that are declared whole, each with a code of its own", () => {
    expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
    CHECKS.forEach(({ severity, sentence, remedy }) => {
      expect(severity in SEVERITIES).toBe(true);
      [sentence, remedy].forEach(({ fr, en }) => {
        expect(fr).toMatch(/\.$/);
        expect(en).toMatch(/\.$/);
      });
    });
  });

  it("the rows in anomaly are those it names with more than a warning", () => {
    fc.assert(
      fc.property(anySheet, (rows) => {
        const parameters = parametersOf(["debut_projet", "01/01/2025"]);
        const tracking = trackingOf(rows, parameters);
        const cutOff = day("2025-06-30");
        const serious = findAnomalies({ tracking, parameters, cutOff }).filter(
          ({ severity }) => severity !== "attention"
        );
        const faulty = faultyMeasures(tracking, parameters, cutOff);
        const marked = [...faulty].map((measure) => tracking.rowNumbers[measure]);
        expect(marked).toEqual([...new Set(serious.map(({ row: at }) => at))].sort((one, other) => one - other));
      })
    );
  });
});

describe("personal data", () => {
  it.each([
    ["a social security number", "1 84 12 76 451 089 46", "nir"],
    ["the same without spaces", "184127645108946", "nir"],
    ["with a wrong key", "1 84 12 76 451 089 47", null],
    ["of Corsica", "2 55 08 2A 004 001 15", null],
    ["an e-mail address", "voir m.dupont@exemple.fr", "e-mail"],
    ["a telephone number", "06 12 34 56 78", "telephone"],
    ["with dots", "06.12.34.56.78", "telephone"],
    ["from abroad", "+33 6 12 34 56 78", "telephone"],
    ["a code", "M-001", null],
    ["a long code of digits", "2025-000123", null],
    ["a function", "AS secteur 12", null],
  ])("%s", (_, text, expected) => {
    expect(personalDataIn(text)).toBe(expected);
  });

  it("a number of Corsica is read with the department’s figures", () => {
    const first = "2550819004001";
    const key = String(97 - (Number(first) % 97)).padStart(2, "0");
    expect(personalDataIn(`255082A004001${key}`)).toBe("nir");
  });

  it.each([
    ["DUPONT", true],
    ["Martin Jean", true],
    ["Mme D.", true],
    ["Famille Petit 2", true],
    ["Le Goff-Élie", true],
    ["M-001", false],
    ["AB", false],
    ["MDX", false],
    ["A12B", false],
    ["2025-17", false],
  ])("the code %p reads like a name: %p", (code, expected) => {
    expect(isNameLike(code)).toBe(expected);
  });

  it("is listed wherever it stands", () => {
    const rows = [row({ code_menage: "DUPONT", referent_social: "06 12 34 56 78", adhesion: "a@b.fr" }), RIGHT];
    expect(found(rows).filter((line) => line.startsWith("attention"))).toEqual([
      "attention 2 code_menage code_nominatif",
      "attention 2 adhesion adresse_electronique",
      "attention 2 referent_social telephone",
    ]);
  });
});
