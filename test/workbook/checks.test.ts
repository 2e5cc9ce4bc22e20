import { EDITION, guideUsh2020, rulebookTable } from "../../src/domain/eligibility";
import { recordedAnswers, type Row, type WorkbookContent } from "../../src/workbook";
import { contentOf, planOf } from "./support/plans";
import { checksSeen, withLiveCalls, type CheckSeen } from "./support/checksSeen";

const SUPPORT: Row = {
  exercice: 2025,
  poste: "Accompagnement social",
  label: "Salaire d’une travailleuse sociale",
  porteur: "Le Seuil",
  quantity: 1,
  unitCost: 1000,
};
const FURNITURE: Row = { ...SUPPORT, label: "Mobilier pour les logements", unitCost: 250 };
const JUSTIFIED = { justification: "Accord écrit des services de l’État." };

const contentWith = (...costs: readonly Row[]): WorkbookContent => ({ ...contentOf("budget"), costs });

type Seen = (code: string) => CheckSeen;

describe("a budget with decisions", () => {
  let seen: Seen;

  beforeAll(async () => {
    const content = contentWith(
      { ...SUPPORT, decision: "Éligible" },
      { ...SUPPORT, decision: "À vérifier", justification: "" },
      { ...SUPPORT, decision: "Éligible", ...JUSTIFIED },
      { ...FURNITURE, decision: "Éligible", ...JUSTIFIED },
      { ...FURNITURE, decision: "Éligible", ...JUSTIFIED, unitCost: 50.5 },
      { ...FURNITURE, decision: "Inéligible", ...JUSTIFIED, unitCost: 7 },
      { ...FURNITURE, decision: "À vérifier", ...JUSTIFIED, unitCost: 3 },
      { ...FURNITURE, poste: "Hors FNAVDL", unitCost: 9 },
      { ...SUPPORT, label: "Divers", unitCost: 12.25 }
    );
    seen = await checksSeen(planOf(content), recordedAnswers(content));
  });

  it("counts those without a justification", () => {
    expect(seen("decisions_sans_justification")).toEqual({ state: "À VOIR", count: 2, amount: null });
  });

  it("shows those that say Éligible where the check says Inéligible, with their amount, even when justified", () => {
    expect(seen("decisions_contre_controle")).toEqual({ state: "À VOIR", count: 2, amount: 300.5 });
  });

  it("says how much is left to check, and how much is ineligible under a funded heading", () => {
    expect(seen("lignes_a_verifier")).toEqual({ state: "À VOIR", count: 3, amount: 1015.25 });
    expect(seen("lignes_ineligibles")).toEqual({ state: "À VOIR", count: 1, amount: 7 });
  });

  it("has answers recorded as they are, from the edition in force, by rules that can be read", () => {
    for (const code of [
      "controles_non_enregistres",
      "edition_enregistree",
      "regles_illisibles",
      "controle_indisponible",
    ])
      expect([code, seen(code).state, seen(code).count]).toEqual([code, "OK", 0]);
  });
});

describe("a budget whose decisions follow the check", () => {
  let seen: Seen;

  beforeAll(async () => {
    const content = contentWith({ ...FURNITURE, decision: "Inéligible", ...JUSTIFIED }, FURNITURE, SUPPORT);
    const table = rulebookTable(guideUsh2020).map((row, index) =>
      index === 0 ? row : [...row.slice(0, -1), `${EDITION}, adapté : 1 règle ajoutée`]
    );
    seen = await checksSeen(planOf(content), {
      ...recordedAnswers(content),
      eligibilite: [["Inéligible"], ["À vérifier"], ["Éligible"]],
      referentiel: table,
    });
  });

  it("has no decision to look at", () => {
    expect(seen("decisions_sans_justification").count).toBe(0);
    expect(seen("decisions_contre_controle")).toEqual({ state: "OK", count: 0, amount: 0 });
  });

  it("counts the lines whose live answer is no longer the recorded one", () => {
    expect(seen("controles_non_enregistres")).toMatchObject({ state: "À VOIR", count: 1 });
  });

  it("tells that the recorded edition is not the one in force", () => {
    expect(seen("edition_enregistree")).toMatchObject({ state: "À VOIR", count: 1 });
  });
});

describe("a budget whose live answers are in error", () => {
  let seen: Seen;

  beforeAll(async () => {
    const content = contentWith({ ...FURNITURE, decision: "Éligible", ...JUSTIFIED }, SUPPORT);
    seen = await checksSeen(withLiveCalls(planOf(content)), {});
  });

  it("tells that the rules cannot be read, and on how many lines the check is missing", () => {
    expect(seen("regles_illisibles")).toMatchObject({ state: "À VOIR", count: 1 });
    expect(seen("controle_indisponible")).toMatchObject({ state: "À VOIR", count: 2 });
  });

  it("holds decisions against the recorded check, and compares nothing with an answer that is not there", () => {
    expect(seen("decisions_contre_controle")).toEqual({ state: "À VOIR", count: 1, amount: 250 });
    expect(seen("controles_non_enregistres").count).toBe(0);
    expect(seen("edition_enregistree").count).toBe(0);
  });
});

it("a budget without cost lines finds nothing wrong with answers it did not ask for", async () => {
  const seen = await checksSeen(withLiveCalls(planOf(contentWith())), {});
  for (const code of ["regles_illisibles", "controle_indisponible", "edition_enregistree", "decisions_contre_controle"])
    expect([code, seen(code).count]).toEqual([code, 0]);
});
