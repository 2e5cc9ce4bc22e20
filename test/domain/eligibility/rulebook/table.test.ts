import fc from "fast-check";
import {
  ACTIONS,
  classify,
  editionText,
  guideUsh2020,
  readRulebookTable,
  RULE_OPTIONS,
  ruleCell,
  type Rulebook,
  rulebookTable,
} from "../../../../src/domain/eligibility";
import { ADDED, HEADERS, read, type Row, table } from "./rows";
import { anyRulebook, ruleOf, training, valueOf } from "./rulebooks";

const status = (label: string, rulebook: Rulebook): string => classify({ label }, rulebook).status;

describe("a rulebook and its table", () => {
  it("has these headers, in this order", () => {
    expect(HEADERS).toEqual(
      "Règle,Action,Clause,Réponse,Titre,Mots,Mots d’action,Thèmes,Mots qui annulent,Qualificatifs,Renvoie à,Options,Motif,Source,Du,Au,Région,Appel,En vigueur".split(
        ","
      )
    );
  });

  it("the table of the edition is read back as the edition itself", () => {
    expect(readRulebookTable(rulebookTable(guideUsh2020), guideUsh2020)).toEqual({ ok: true, value: guideUsh2020 });
  });

  it("any rulebook is read back from its table, over the edition as over itself", () => {
    fc.assert(
      fc.property(anyRulebook, (rulebook) => {
        const written = rulebookTable(rulebook);
        expect(valueOf(readRulebookTable(written, guideUsh2020))).toEqual(rulebook);
        expect(valueOf(readRulebookTable(written, rulebook))).toEqual(rulebook);
      }),
      { numRuns: 50 }
    );
  });

  it("says every field of a rule that a cell answers with", () => {
    const other: Rulebook = { ...guideUsh2020, name: "Autre", rules: [] };
    const readBack = valueOf(readRulebookTable(rulebookTable({ ...guideUsh2020, name: "Autre" }), other));
    const french = (rules: Rulebook["rules"]): unknown =>
      rules.map((rule) => ({ ...rule, wouldChange: undefined, title: rule.title.fr, reason: rule.reason.fr }));
    expect(french(readBack.rules)).toEqual(french(guideUsh2020.rules));
    expect(readBack).toMatchObject({ name: "Autre", version: guideUsh2020.version, date: guideUsh2020.date });
  });

  it("writes days as they are read in a French cell", () => {
    expect([ruleCell(training, "validFrom"), ruleCell(training, "validTo")]).toEqual(["01/01/2026", "31/12/2026"]);
  });
});

describe("a row of a table of rules", () => {
  it("with every cell blank but the rule changes nothing: the edition itself is answered", () => {
    const rows = guideUsh2020.rules.map(({ id }) => ({ id, action: "", clause: null, triggers: 0, validFrom: 0 }));
    expect(read(...rows)).toBe(guideUsh2020);
  });

  it("with what the edition says changes nothing", () => {
    const rows = guideUsh2020.rules.map((rule) => ({
      id: rule.id,
      clause: ruleCell(rule, "clause"),
      answer: rule.answer,
      title: rule.title.fr,
      reason: rule.reason.fr,
      source: ruleCell(rule, "source"),
      validFrom: 43_913,
    }));
    expect(read(...rows)).toBe(guideUsh2020);
  });

  it("overrides what it fills and keeps the rest", () => {
    const changed = ruleOf(read({ id: "n3-REMISE", triggers: "remise loyer" }), "N3-remise");
    expect(changed).toEqual({ ...ruleOf(guideUsh2020, "N3-remise"), triggers: ["remise loyer"] });
  });

  it("changes the answer with the clause", () => {
    const rulebook = read({ id: "N3-remise", clause: "guide muet", reason: "à voir avec la DDETS" });
    expect(status("Remise de loyer", rulebook)).toBe("À vérifier");
    expect(editionText(rulebook)).toBe(`${editionText(guideUsh2020)}, adapté : 1 règle modifiée`);
  });

  it("adds a rule that the edition does not have, without action or with Ajouter", () => {
    const rulebook = read(ADDED);
    expect(read({ ...ADDED, action: "ajouter" })).toEqual(rulebook);
    expect(ruleOf(rulebook, "A-formation")).toMatchObject({
      clause: "E1",
      answer: "Éligible",
      title: { fr: "A-formation" },
      triggers: ["formation équipe", "formation ... accompagnement"],
      validFrom: guideUsh2020.date,
      validTo: null,
      source: { document: "Référentiel du classeur", at: "règle A-formation" },
    });
    expect([status("Formation équipe", guideUsh2020), status("Formation équipe", rulebook)]).toEqual([
      "À vérifier",
      "Éligible",
    ]);
  });

  it("reads dates as Excel gives them, whatever their form", () => {
    for (const [from, to] of [
      [46_023, 46_387.75],
      ["01/01/2026", "31/12/2026"],
      ["1/1/2026", "2026-12-31"],
    ]) {
      const rule = ruleOf(read({ ...ADDED, validFrom: from, validTo: to }), "A-formation");
      expect(rule).toMatchObject({ validFrom: "2026-01-01", validTo: "2026-12-31" });
    }
  });

  it("with Compléter adds its words to those of the edition, and leaves its dates and place alone", () => {
    const before = ruleOf(guideUsh2020, "N3-remise");
    const row = {
      id: "N3-remise",
      action: "Compléter",
      triggers: "ristourne ; rls",
      region: "Bretagne",
      validTo: 46_023,
    };
    expect(ruleOf(read(row), "N3-remise")).toEqual({ ...before, triggers: [...(before?.triggers ?? []), "ristourne"] });
  });

  it("with Remplacer is the whole rule", () => {
    const row: Row = { ...ADDED, id: "N3-baisse", action: "Remplacer" };
    expect(ruleOf(read(row), "N3-baisse")).toMatchObject({
      clause: "E1",
      cancellers: [],
      triggers: training.triggers,
    });
  });

  it("with Retirer takes the rule out", () => {
    const rulebook = read({ id: "N3-remise", action: "Retirer" }, ADDED, { ...ADDED, id: "B" });
    expect(ruleOf(rulebook, "N3-remise")).toBeUndefined();
    expect(editionText(rulebook)).toBe(`${editionText(guideUsh2020)}, adapté : 2 règles ajoutées, 1 retirée`);
  });

  it("with * and Retirer leaves only the rules that the table names", () => {
    const named = guideUsh2020.rules.filter(({ clause }) => clause === "mixed" || clause === "vague");
    const rulebook = read({ id: "*", action: "Retirer" }, ADDED, ...named.map(({ id }) => ({ id })));
    expect(rulebook.rules.map(({ id }) => id)).toEqual(["A-formation", ...named.map(({ id }) => id)]);
  });
});

describe("En vigueur", () => {
  it("Non leaves a row out", () => {
    expect(read({ ...ADDED, inForce: "Non" })).toBe(guideUsh2020);
    expect(ruleOf(read({ ...ADDED, inForce: "Oui" }), "A-formation")).toBeDefined();
  });

  it("Non on the row of a rule of the edition takes that rule out", () => {
    expect(ruleOf(read({ id: "N3-remise", inForce: "Non" }), "N3-remise")).toBeUndefined();
    expect(ruleOf(read({ id: "N3-remise", inForce: false }), "N3-remise")).toBeUndefined();
  });

  it("Non on what is done to a rule of the edition leaves the rule as it is", () => {
    for (const action of [ACTIONS.retire, ACTIONS.extend, ACTIONS.replace]) {
      expect(read({ ...ADDED, id: "N3-remise", action, inForce: "Non" })).toBe(guideUsh2020);
    }
  });
});

describe("a rule with several rows, at other times or places", () => {
  const REWORDED: Row = { id: "N3-remise", triggers: "remise exceptionnelle" };

  it.each<[string, Row, Row]>([
    ["the one in force counts", { ...REWORDED, inForce: "Oui" }, { ...REWORDED, triggers: "rabais", inForce: "Non" }],
    ["in any order", { ...REWORDED, triggers: "rabais", inForce: "Non" }, { ...REWORDED, inForce: "Oui" }],
    [
      "one that replaces it too",
      { ...ADDED, id: "N3-remise", action: "Remplacer", triggers: "remise exceptionnelle" },
      { ...REWORDED, action: "Remplacer", inForce: "Non" },
    ],
  ])("%s", (_case, ...rows) => {
    expect(ruleOf(read(...rows), "N3-remise")?.triggers).toEqual(["remise exceptionnelle"]);
  });

  it("an added rule that one row leaves out and another says stands", () => {
    for (const rows of [
      [ADDED, { ...ADDED, inForce: "Non" }],
      [{ ...ADDED, inForce: "Non" }, ADDED],
    ]) {
      expect(ruleOf(read(...rows), "A-formation")).toBeDefined();
    }
  });
});

describe("how a table is found and read", () => {
  it("takes the columns by header or alias, in any order, whatever accents and capitals", () => {
    const cells = [
      ["Remarque", "JUSTIFICATION", "mots-clés", "identifiant", "CLAUSE"],
      ["libre", ADDED.reason, ADDED.triggers, "A-formation", "e1"],
    ];
    expect(readRulebookTable(cells, guideUsh2020)).toEqual(readRulebookTable(table(ADDED), guideUsh2020));
  });

  it("leaves out blank rows, even those that a formula says in force", () => {
    expect(read({}, { inForce: "Oui" }, { id: " \u00a0", action: 0 })).toBe(guideUsh2020);
  });

  it("reads options by their words, and Aucune as none", () => {
    const all = RULE_OPTIONS.map(({ title }) => title.fr.toUpperCase()).join(";");
    expect(ruleOf(read({ ...ADDED, options: all }), "A-formation")).toMatchObject({
      givesWay: true,
      alsoTheme: true,
      people: true,
      posteCompletes: true,
    });
    const before = guideUsh2020.rules.find(({ alsoTheme }) => alsoTheme);
    expect(ruleOf(read({ id: before?.id, options: "aucune" }), before?.id ?? "")).toEqual({
      ...before,
      alsoTheme: false,
    });
  });

  it("reads a source of the edition as that source, any other by its name and place", () => {
    const source =
      "Programme « Accompagnement vers et dans le logement » : mode d’emploi pour les organismes Hlm (version provisoire), 2.3";
    expect(ruleOf(read({ ...ADDED, source }), "A-formation")?.source).toEqual({ source: "guide-ush-2020", at: "2.3" });
    expect(ruleOf(read({ ...ADDED, source: "Arrêté du 3 mars, art. 2" }), "A-formation")?.source).toEqual({
      document: "Arrêté du 3 mars",
      at: "art. 2",
    });
  });
});
