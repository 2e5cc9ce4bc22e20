import fc from "fast-check";
import {
  applyOverlay,
  changesBetween,
  classify,
  editionText,
  EVERY_RULE,
  guideUsh2020,
  type Overlay,
  type OverlayChange,
  overlayOfTable,
  overlayRows,
  parseOverlay,
  readRulebookTable,
  type Rulebook,
  rulebookTable,
} from "../../../../src/domain/eligibility";
import { ADDED, type Row, table } from "./rows";
import { anyRulebook, refusalOf, ruleOf, training, valueOf } from "./rulebooks";

const HEADING = {
  name: "Appel Bretagne 2026",
  version: "2",
  date: "2026-01-15",
  source: { document: "Appel à projets Bretagne 2026", at: "annexe 3" },
  region: "Bretagne",
  call: "AAP 2026",
};

const overlay = (...changes: readonly OverlayChange[]): Overlay => ({ ...HEADING, changes });
const apply = (...changes: readonly OverlayChange[]): Rulebook =>
  valueOf(applyOverlay(guideUsh2020, overlay(...changes)));
const refusal = (...changes: readonly OverlayChange[]): string =>
  refusalOf(applyOverlay(guideUsh2020, overlay(...changes)));

const EXTENSION = {
  action: "extend",
  id: "N3-remise",
  triggers: ["ristourne"],
  purposes: [],
  themes: [],
  cancellers: ["siège"],
  qualifiers: [],
} as const;

/** What cells say of the rules: the wording in English is not in a table. */
const inCells = (rulebook: Rulebook): unknown => rulebookTable(rulebook);

describe("an overlay changes an edition", () => {
  it("adds a rule, in force where the overlay is", () => {
    const added = ruleOf(apply({ action: "add", rule: { ...training, region: null, call: null } }), "A-formation");
    expect(added).toEqual(training);
  });

  it("replaces a rule, in its place", () => {
    const rulebook = apply({ action: "replace", rule: { ...training, id: "N3-remise" } });
    expect(rulebook.rules.map(({ id }) => id)).toEqual(guideUsh2020.rules.map(({ id }) => id));
    expect(ruleOf(rulebook, "N3-remise")).toEqual({ ...training, id: "N3-remise" });
  });

  it("adds words to those of a rule, which keeps its dates and its place", () => {
    const before = ruleOf(guideUsh2020, "N3-remise");
    expect(ruleOf(apply(EXTENSION), "N3-remise")).toEqual({
      ...before,
      triggers: [...(before?.triggers ?? []), "ristourne"],
      cancellers: [...(before?.cancellers ?? []), "siège"],
    });
  });

  it("retires a rule, or every one", () => {
    expect(ruleOf(apply({ action: "retire", id: "N3-remise" }), "N3-remise")).toBeUndefined();
    const own = guideUsh2020.rules.filter(({ clause }) => clause === "mixed" || clause === "vague");
    const rulebook = apply(
      { action: "retire", id: EVERY_RULE },
      ...own.map((rule) => ({ action: "replace", rule }) as const),
      { action: "add", rule: training }
    );
    expect(rulebook.rules.map(({ id }) => id)).toEqual([...own.map(({ id }) => id), "A-formation"]);
  });

  it("answers lines by the changed rules", () => {
    const line = { label: "Formation équipe" };
    expect(classify(line, guideUsh2020).status).toBe("À vérifier");
    expect(classify(line, apply({ action: "add", rule: training }))).toMatchObject({
      status: "Éligible",
      ruleId: "A-formation",
      source: training.source,
    });
  });

  it("is told in the name of the edition", () => {
    const rulebook = apply({ action: "add", rule: training }, EXTENSION, { action: "retire", id: "N2-quittance" });
    expect(editionText(rulebook)).toBe(`${editionText(guideUsh2020)}, adapté : 1 règle ajoutée, 1 modifiée, 1 retirée`);
    expect(editionText(overlay())).toBe("Appel Bretagne 2026, version 2 du 15/01/2026");
  });

  it("an overlay of an overlay counts the changes of both", () => {
    const first = apply({ action: "add", rule: training });
    const second = valueOf(applyOverlay(first, overlay({ action: "add", rule: { ...training, id: "B" } })));
    expect(editionText(second)).toBe(`${editionText(guideUsh2020)}, adapté : 2 règles ajoutées`);
  });

  it("what says again what the edition says changes nothing", () => {
    expect(apply({ ...EXTENSION, triggers: [], cancellers: [] })).toBe(guideUsh2020);
  });
});

describe("a bad overlay is refused, the rule and the field being named", () => {
  it.each<[string, readonly OverlayChange[], string]>([
    [
      "adds what is there",
      [{ action: "add", rule: { ...training, id: "N3-remise" } }],
      "règle « N3-remise », champ « action » : l’édition a déjà",
    ],
    [
      "replaces what is not there",
      [{ action: "replace", rule: training }],
      "règle « A-formation », champ « id » : l’édition n’a pas",
    ],
    ["extends what is not there", [{ ...EXTENSION, id: "X" }], "règle « X », champ « id »"],
    ["retires what is not there", [{ action: "retire", id: "X" }], "règle « X », champ « id »"],
    [
      "says two things of a rule",
      [EXTENSION, { action: "retire", id: "N3-remise" }],
      "règle « N3-remise », champ « id » : un autre changement",
    ],
    [
      "has words that cannot be read",
      [{ ...EXTENSION, triggers: ["a; b"] }],
      "règle « N3-remise », champ « triggers » : « a; b »",
    ],
    [
      "contradicts a clause",
      [{ action: "add", rule: { ...training, answer: "Inéligible" } }],
      "règle « A-formation », champ « answer » : la clause répond « Éligible »",
    ],
    ["retires all and puts nothing", [{ action: "retire", id: "*" }], "ajoutez une règle de clause « Coûts mêlés »"],
  ])("that %s", (_case, changes, message) => {
    expect(refusal(...changes)).toContain(`Référentiel refusé : ${message}`);
  });
});

describe("an overlay as data", () => {
  const data = { ...HEADING, changes: [{ action: "retire", id: "N3-remise" }] };

  it("is read, absent words being none and an absent place being everywhere", () => {
    const { date, name, source, version } = HEADING;
    const national = { name, version, date, source };
    expect(valueOf(parseOverlay({ ...national, changes: [{ action: "extend", id: "X", triggers: ["a"] }] }))).toEqual({
      ...HEADING,
      region: null,
      call: null,
      changes: [{ ...EXTENSION, id: "X", triggers: ["a"], cancellers: [] }],
    });
  });

  it.each<[string, unknown, string]>([
    ["no name", { ...data, name: " " }, "Référentiel refusé : champ « name »"],
    ["no change", { ...data, changes: [] }, "Référentiel refusé : champ « changes »"],
    ["a day that does not exist", { ...data, date: "2026-02-31" }, "champ « date »"],
    ["an unknown key", { ...data, régions: [] }, "retirez ce qui n’est pas prévu : régions"],
    ["an unknown action", { ...data, changes: [{ action: "drop", id: "N1" }] }, "règle « N1 », champ « action »"],
    [
      "a rule without reason",
      { ...data, changes: [{ action: "add", rule: { ...training, reason: { fr: "x" } } }] },
      "règle « A-formation », champ « reason.en »",
    ],
    [
      "a clause that is none",
      { ...data, changes: [{ action: "add", rule: { ...training, clause: "E9" } }] },
      "règle « A-formation », champ « clause » : écrivez une de ces valeurs : E1, E2",
    ],
    ["a change without id", { ...data, changes: [{ action: "retire" }] }, "règle « 1 », champ « id »"],
    ["no object", null, "Référentiel refusé : champ « JSON »"],
  ])("is refused with %s", (_case, value, message) => {
    expect(refusalOf(parseOverlay(value))).toContain(message);
  });

  it("says it in English too", () => {
    const result = parseOverlay({ ...data, changes: [{ action: "retire", id: "" }] });
    expect(result.ok ? "" : result.problem.message.en).toContain("Rulebook refused: rule “1”, field “id”: complete");
  });
});

describe("an overlay and the table of a workbook", () => {
  it("an overlay is written as rows that say the same", () => {
    fc.assert(
      fc.property(anyRulebook, (rulebook) => {
        fc.pre(rulebook !== guideUsh2020);
        const changes = changesBetween(guideUsh2020, rulebook);
        const applied = valueOf(applyOverlay(guideUsh2020, overlay(...changes)));
        const readBack = valueOf(readRulebookTable(table(...overlayRows(overlay(...changes))), guideUsh2020));
        expect(inCells(readBack)).toEqual(inCells(applied));
      }),
      { numRuns: 25 }
    );
  });

  it("the changes from one edition to another make the other of it", () => {
    fc.assert(
      fc.property(anyRulebook, (rulebook) => {
        const made = applyOverlay(guideUsh2020, {
          ...HEADING,
          region: null,
          call: null,
          changes: changesBetween(guideUsh2020, rulebook),
        });
        expect(valueOf(made)).toEqual(rulebook);
      }),
      { numRuns: 25 }
    );
  });

  it("a table is exported as what it changes, rows that are not in force today included", () => {
    const rows: readonly Row[] = [
      { id: "N3-baisse" },
      { id: "N3-remise", action: "Compléter", triggers: "ristourne", cancellers: "siège" },
      { id: "N2-quittance", action: "Retirer", inForce: "Non" },
      { ...ADDED, inForce: "Non", validFrom: 46_023 },
    ];
    const { changes, name } = valueOf(overlayOfTable(table(...rows), guideUsh2020, HEADING));
    expect(name).toBe(HEADING.name);
    expect(changes.slice(0, 2)).toEqual([{ action: "retire", id: "N2-quittance" }, EXTENSION]);
    expect(changes.slice(2)).toMatchObject([{ action: "add", rule: { id: "A-formation", validFrom: "2026-01-01" } }]);
  });

  it("a table that changes nothing is no overlay", () => {
    expect(refusalOf(overlayOfTable(table({ id: "N3-baisse" }), guideUsh2020, HEADING))).toContain("ne change rien");
    expect(refusalOf(overlayOfTable(table({ id: "X" }), guideUsh2020, HEADING))).toContain("« X » (ligne 2)");
  });

  it("its rows say days as serial numbers, and the place of the overlay", () => {
    const [added, retired] = overlayRows(
      overlay({ action: "add", rule: { ...training, region: null } }, { action: "retire", id: "N3-remise" })
    );
    expect(added).toMatchObject({ action: "Ajouter", validFrom: 46_023, validTo: 46_387, region: "Bretagne" });
    expect(retired).toEqual({ id: "N3-remise", action: "Retirer", region: "Bretagne", call: "AAP 2026" });
  });
});
