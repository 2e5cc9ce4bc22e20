import { guideUsh2020, readRulebookTable, rulebookTable } from "../../../../src/domain/eligibility";
import { ADDED, refusal, type Row, table } from "./rows";
import { refusalOf } from "./rulebooks";

describe("a table that cannot be read is refused, the rule, its row and the column being named", () => {
  const at = (column: string, rule = "A-formation"): string => `règle « ${rule} » (ligne 2), champ « ${column} » : `;

  it.each<[string, Row, string]>([
    ["a clause that is none", { ...ADDED, clause: "E9" }, `${at("Clause")}« E9 » n’est pas lisible, écrivez : E1 ; E2`],
    ["no clause", { ...ADDED, clause: "" }, `${at("Clause")}remplissez`],
    ["no words", { ...ADDED, triggers: 0 }, `${at("Mots")}remplissez`],
    ["no reason", { ...ADDED, reason: " " }, `${at("Motif")}remplissez`],
    ["no id", { ...ADDED, id: "" }, "règle (ligne 2), champ « Règle » : donnez un identifiant"],
    ["words that cannot be read", { ...ADDED, triggers: "a ; b & c" }, `${at("Mots")}« b & c » n’est pas lisible`],
    [
      "an answer that is not its clause’s",
      { ...ADDED, answer: "Inéligible" },
      `${at("Réponse")}la clause répond « Éligible »`,
    ],
    ["an answer that is none", { ...ADDED, answer: "Oui" }, `${at("Réponse")}« Oui » n’est pas lisible`],
    ["an option that is none", { ...ADDED, options: "Rapide" }, `${at("Options")}« Rapide » n’est pas lisible`],
    [
      "a date that is none",
      { ...ADDED, validFrom: "hier" },
      `${at("Du")}« hier » n’est pas lisible, écrivez : jj/mm/aaaa`,
    ],
    [
      "an end before its start",
      { ...ADDED, validFrom: "02/01/2026", validTo: "01/01/2026" },
      `${at("Au")}la fin est avant`,
    ],
    [
      "a qualifier that hands over to none",
      { ...ADDED, qualifiers: "adapté" },
      `${at("Renvoie à")}donnez l’identifiant`,
    ],
    [
      "a rule that is none",
      { ...ADDED, qualifiedAs: "E7" },
      `${at("Renvoie à")}donnez l’identifiant d’une règle qui s’applique, pas « E7 »`,
    ],
    [
      "an action that is none",
      { ...ADDED, action: "Effacer" },
      `${at("Action")}« Effacer » n’est pas lisible, écrivez : Ajouter ; Remplacer`,
    ],
    [
      "a rule to retire that is not there",
      { id: "N9", action: "Retirer" },
      `${at("Action", "N9")}l’édition n’a pas cette règle`,
    ],
    [
      "a rule to add that is there",
      { ...ADDED, id: "N3-remise", action: "Ajouter" },
      `${at("Action", "N3-remise")}l’édition a déjà cette règle`,
    ],
    ["every rule, without Retirer", { id: "*" }, `${at("Action", "*")}« * » demande « Retirer »`],
    [
      "in force or not",
      { ...ADDED, inForce: "peut-être" },
      `${at("En vigueur")}« peut-être » n’est pas lisible, écrivez : Oui ; Non`,
    ],
    ["a cell in error", { ...ADDED, source: { error: "#REF!" } }, `${at("Source")}corrigez l’erreur #REF!`],
  ])("%s", (_case, row, message) => {
    expect(refusal(row)).toContain(`Référentiel refusé : ${message}`);
  });

  it("a rule said twice", () => {
    expect(refusal(ADDED, ADDED)).toContain(
      "règle « A-formation » (ligne 3), champ « Règle » : une autre ligne le dit déjà"
    );
    expect(refusal({ id: "N3-remise" }, { id: "n3-remise" })).toContain("(ligne 3), champ « Règle »");
    expect(refusal({ id: "N3-remise" }, { id: "N3-remise", action: "Retirer" })).toBe("accepted");
  });

  it("a rule that another still hands over to", () => {
    const handing = guideUsh2020.rules.find(({ qualifiedAs }) => qualifiedAs !== null);
    expect(refusal({ id: handing?.qualifiedAs, action: "Retirer" })).toContain(
      `règle « ${handing?.id ?? ""} », champ « Renvoie à »`
    );
  });

  it("nothing that answers vague labels", () => {
    const vague = guideUsh2020.rules
      .filter(({ clause }) => clause === "vague")
      .map(({ id }) => ({ id, action: "Retirer" }));
    expect(refusal(...vague)).toContain("ajoutez une règle de clause « Imprécis »");
  });

  it("no column Règle: the headers read are listed", () => {
    expect(refusalOf(readRulebookTable([["Clause", "Motif"]], guideUsh2020))).toContain(
      "la colonne « Règle » manque. En-têtes lus : Clause ; Motif."
    );
    expect(refusalOf(readRulebookTable([], guideUsh2020))).toContain("En-têtes lus : aucun.");
  });

  it("an edition that is not named as one", () => {
    const cells = rulebookTable(guideUsh2020).map((row, index) =>
      index === 0 ? row : [...row.slice(0, -1), "Le mien"]
    );
    expect(refusalOf(readRulebookTable(cells, guideUsh2020))).toContain("« Le mien » n’est pas une édition");
  });

  it("says it in English too", () => {
    const result = readRulebookTable(table({ ...ADDED, clause: "E9" }), guideUsh2020);
    expect(result.ok ? "" : result.problem.message.en).toContain(
      "rule “A-formation” (row 2), field “Clause”: “E9” cannot be read"
    );
  });
});
