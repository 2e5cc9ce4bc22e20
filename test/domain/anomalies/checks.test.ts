import { parametersOf } from "../tracking/support";
import { found, RIGHT, row } from "./support";

const left = { date_sortie: "2025-06-30", motif_sortie: "autre" } as const;

describe("a row with nothing wrong", () => {
  it("has no anomaly", () => {
    expect(found([RIGHT, row({ code_menage: "M-2", ...left, dette_sortie: 0 })])).toEqual([]);
  });
});

describe("what blocks", () => {
  it.each([
    ["a missing code", { code_menage: "" }, "code_menage code_manquant"],
    ["an unreadable code", { code_menage: true }, "code_menage code_manquant"],
    ["an exit without an entry", { ...left, date_entree: "" }, "date_entree entree_manquante"],
    [
      "an exit before the entry",
      { ...left, date_sortie: "2025-01-31", date_acces_logement: "" },
      "date_sortie sortie_avant_entree",
    ],
  ])("%s", (_, changes, anomaly) => {
    expect(found([row(changes)])).toContain(`bloquant 2 ${anomaly}`);
  });

  it("an exit on the day of entry does not", () => {
    expect(found([row({ ...left, date_sortie: "2025-02-01", date_acces_logement: "" })])).toEqual([]);
  });

  it("the same household and entry day twice: both rows are shown", () => {
    const rows = [row(left), row({ code_menage: "m-1 ", ...left })];
    const shown = found(rows).filter((line) => line.endsWith("doublon"));
    expect(shown).toEqual(["bloquant 2 date_entree doublon", "bloquant 3 date_entree doublon"]);
    expect(found([row(), row({ bailleur: "Deux Rives" })])).toEqual([]);
    expect(
      found([row({ date_entree: "", date_acces_logement: "" }), row({ date_entree: "", date_acces_logement: "" })])
    ).toEqual([]);
  });
});

describe("what is an error", () => {
  it.each([
    ["an unreadable date", { date_diagnostic: "hier" }, "date_diagnostic date_illisible"],
    ["an unreadable amount", { dette_entree: "beaucoup" }, "dette_entree nombre_illisible"],
    ["an amount typed as text", { dette_entree: "1 200,50" }, "dette_entree nombre_texte"],
    ["a negative amount", { dette_entree: -1 }, "dette_entree nombre_negatif"],
    ["a score above 10", { bien_etre_entree: 10.5 }, "bien_etre_entree score_hors_echelle"],
    ["half a person", { personnes: 1.5 }, "personnes nombre_non_entier"],
    ["an error in a list", { adhesion: { error: "#N/A" } }, "adhesion libelle_illisible"],
    ["a value that is in no list", { adhesion: "peut-être" }, "adhesion valeur_hors_liste"],
    [
      "an entry before the referral",
      { date_orientation: "2025-02-02", date_diagnostic: "" },
      "date_entree entree_avant_orientation",
    ],
    [
      "an assessment before the referral",
      { date_diagnostic: "2025-01-01" },
      "date_diagnostic diagnostic_avant_orientation",
    ],
    [
      "an assessment after the exit",
      { ...left, date_diagnostic: "2025-07-01" },
      "date_diagnostic diagnostic_apres_sortie",
    ],
    ["a move-in before the entry", { date_acces_logement: "2025-01-31" }, "date_acces_logement logement_hors_mesure"],
    [
      "a move-in after the exit",
      { ...left, date_acces_logement: "2025-07-01" },
      "date_acces_logement logement_hors_mesure",
    ],
    [
      "a transfer before the entry",
      { date_glissement_bail: "2025-01-31" },
      "date_glissement_bail glissement_hors_mesure",
    ],
    [
      "a transfer after the exit",
      { ...left, date_glissement_bail: "2025-07-01" },
      "date_glissement_bail glissement_hors_mesure",
    ],
    ["an exit without a reason", { date_sortie: "2025-06-30" }, "motif_sortie sortie_sans_motif"],
    ["a reason without an exit", { motif_sortie: "autre" }, "date_sortie motif_sans_sortie"],
  ])("%s", (_, changes, anomaly) => {
    expect(found([row(changes)])).toEqual([`erreur 2 ${anomaly}`]);
  });

  it.each([
    ["an entry on the day of referral", { date_orientation: "2025-02-01", date_diagnostic: "2025-02-01" }],
    ["a move-in on the day of entry", { date_acces_logement: "2025-02-01" }],
    ["a move-in on the day of exit", { ...left, date_acces_logement: "2025-06-30" }],
    ["an assessment on the day of exit", { ...left, date_diagnostic: "2025-06-30" }],
  ])("%s is none", (_, changes) => {
    expect(found([row(changes)])).toEqual([]);
  });

  it("two measures of a household at once: both rows are shown; leaving on the day of entry is none", () => {
    const first = { ...left, date_acces_logement: "" };
    const next = (date_entree: string) => row({ date_entree, date_acces_logement: "" });
    expect(found([row(first), next("2025-06-29")])).toEqual([
      "erreur 2 date_entree mesures_simultanees",
      "erreur 3 date_entree mesures_simultanees",
    ]);
    expect(found([row(first), next("2025-06-30")])).toEqual([]);
    expect(found([row(first), { ...next("2025-06-29"), code_menage: "M-2" }])).toEqual([]);
  });

  it("a long measure overlaps each of those it holds, not those apart", () => {
    const stay = (from: string, to: string) =>
      row({ date_entree: from, date_sortie: to, motif_sortie: "autre", date_acces_logement: "", date_diagnostic: "" });
    const rows = [
      stay("2025-02-01", "2025-12-01"),
      stay("2025-03-01", "2025-04-01"),
      stay("2025-05-01", "2025-06-01"),
      stay("2025-05-01", "2025-05-01"),
      stay("2025-12-01", "2026-01-01"),
    ];
    const shown = found(rows).filter((line) => line.endsWith("mesures_simultanees"));
    expect(shown.map((line) => line.split(" ")[1])).toEqual(["2", "3", "4"]);
  });

  it("an entry outside the agreement, where its dates are given", () => {
    const settings = (...dates: readonly [string, string]) =>
      parametersOf(["debut_projet", dates[0]], ["fin_convention", dates[1]]);
    const code = "erreur 2 date_entree entree_hors_convention";
    expect(found([RIGHT], null, settings("01/02/2025", "01/02/2025"))).toEqual([]);
    expect(found([RIGHT], null, settings("02/02/2025", ""))).toEqual([code]);
    expect(found([RIGHT], null, settings("", "31/01/2025"))).toEqual([code]);
  });

  it("a reason of the project’s own is listed once the settings say so", () => {
    const rows = [row({ ...left, motif_sortie: "Départ à l’étranger" })];
    expect(found(rows)).toEqual(["erreur 2 motif_sortie valeur_hors_liste"]);
    expect(found(rows, null, parametersOf(["motif.départ à l'étranger", "comptée"]))).toEqual([]);
  });

  it("an event after the cut-off day, where one is given", () => {
    expect(found([RIGHT], "2025-03-01").filter((line) => line.includes("arrete"))).toEqual([]);
    expect(found([RIGHT], "2025-02-28").filter((line) => line.includes("arrete"))).toEqual([
      "erreur 2 date_acces_logement evenement_apres_arrete",
    ]);
    expect(found([RIGHT])).toEqual([]);
  });
});

describe("what deserves a look", () => {
  it.each([
    ["a debt at exit alone", { ...left, dette_entree: "", dette_sortie: 10 }, "dette_sortie dette_sortie_seule"],
    ["a status of someone still there", { maintien_6_mois: "Maintenu" }, "maintien_6_mois maintien_avant_echeance"],
    ["a date typed as text", { date_entree: "01/02/2025" }, "date_entree date_texte"],
    ["a date of 0", { date_sortie: 0 }, "date_sortie blancs_en_zeros"],
    ["typed 31 days after the latest event", { saisi_le: "2025-04-01" }, "saisi_le saisie_tardive"],
  ])("%s", (_, changes, anomaly) => {
    expect(found([row(changes)])).toEqual([`attention 2 ${anomaly}`]);
  });

  it.each([
    ["a debt at exit of 0", { ...left, dette_entree: "", dette_sortie: 0 }],
    ["typed 30 days after the latest event", { saisi_le: "2025-03-31" }],
    ["typed before a later event", { saisi_le: "2025-02-20" }],
  ])("%s does not", (_, changes) => {
    expect(found([row(changes)])).toEqual([]);
  });

  it("a status before it is due at the cut-off day", () => {
    const rows = [row({ ...left, date_sortie: "2025-06-30", maintien_6_mois: "Maintenu", dette_entree: "" })];
    expect(found(rows, "2025-12-29")).toEqual(["attention 2 maintien_6_mois maintien_avant_echeance"]);
    expect(found(rows, "2025-12-30")).toEqual([]);
  });

  it("no recent contact while present at the cut-off day", () => {
    const contact = (dernier_contact: string) => found([row({ dernier_contact })], "2025-06-30");
    const anomaly = ["attention 2 dernier_contact sans_contact"];
    expect([contact(""), contact("2025-03-31"), contact("2025-04-01")]).toEqual([anomaly, anomaly, []]);
    expect(found([row({ ...left })], "2025-06-30")).toEqual([]);
    expect(found([row()], "2025-06-30", parametersOf(["contact_jours", 3])).at(-1)).toBe(anomaly[0]);
  });

  it("a support longer than the project allows", () => {
    const settings = parametersOf(["duree_max_mois", 4]);
    const anomaly = ["attention 2 date_sortie duree_excessive"];
    const stay = (date_sortie: string) => row({ date_sortie, motif_sortie: "autre" });
    expect([found([stay("2025-06-01")], null, settings), found([stay("2025-06-02")], null, settings)]).toEqual([
      [],
      anomaly,
    ]);
    const recent = row({ dernier_contact: "2025-05-01" });
    expect([found([recent], "2025-05-31", settings), found([recent], "2025-06-01", settings)]).toEqual([[], anomaly]);
    expect(found([recent], null, settings)).toEqual([]);
  });

  it("zeros are shown once a column, at their first row", () => {
    const rows = [RIGHT, row({ code_menage: "M-2", date_sortie: 0 }), row({ code_menage: "M-3", date_sortie: 0 })];
    expect(found(rows)).toEqual(["attention 3 date_sortie blancs_en_zeros"]);
  });
});

describe("columns that are not there", () => {
  it("are not missed", () => {
    expect(found([{ code_menage: "M-1", date_entree: RIGHT.date_entree, date_sortie: "" }], "2025-06-30")).toEqual([]);
  });
});
