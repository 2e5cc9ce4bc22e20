import { COST_COLUMNS, COST_LISTS, type CostColumnDeclaration, costHeaderOf } from "../../../src/domain/costs";
import { POSTES, STATUSES } from "../../../src/domain/eligibility";
import { normalise } from "../../../src/domain/shared";

const columns: readonly CostColumnDeclaration[] = COST_COLUMNS;

const KEYS_AND_HEADERS =
  "exercice Exercice · poste Poste · account Compte · label Libellé · porteur Porteur · unit Unité · quantity Quantité · " +
  "unitCost Coût unitaire · projectShare Quote-part projet · amount Montant · controle Contrôle · " +
  "recordedControle Contrôle enregistré · motif Motif · decision Décision · justification Justification · " +
  "retainedStatus Statut retenu · assiette Assiette · horsAssiette Hors assiette";

const keysWhere = (is: (column: CostColumnDeclaration) => boolean): readonly string[] =>
  columns.filter(is).map(({ key }) => key);

describe("the columns of the cost sheet", () => {
  it("have these keys and headers, in this order", () => {
    expect(columns.map(({ key, title }) => `${key} ${title.fr}`)).toEqual(KEYS_AND_HEADERS.split(" · "));
    expect(costHeaderOf("unitCost")).toBe("Coût unitaire");
  });

  it("have no bracket, #, @ or straight apostrophe in a header", () => {
    expect(columns.filter(({ title }) => /[()[\]#@']/.test(title.fr))).toEqual([]);
  });

  it("have headers of 32 characters and help of 255 at most, in both languages", () => {
    const wrong = columns.filter(
      ({ title, help }) =>
        [title.fr, title.en].some((text) => text === "" || text.length > 32) ||
        [help.fr, help.en].some((text) => text === "" || text.length > 255)
    );
    expect(wrong).toEqual([]);
  });

  it("have headers and aliases that name one column each", () => {
    const names = columns.flatMap(({ title, aliases }) => [title.fr, ...aliases].map(normalise));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are calculated, typed, or recorded by the add-in", () => {
    expect(keysWhere(({ isCalculated }) => isCalculated)).toEqual([
      "amount",
      "controle",
      "motif",
      "retainedStatus",
      "assiette",
      "horsAssiette",
    ]);
    expect(keysWhere(({ isCalculated, isTyped }) => !isCalculated && !isTyped)).toEqual(["recordedControle"]);
    expect(keysWhere(({ isCalculated, isTyped }) => isCalculated && isTyped)).toEqual([]);
  });

  it("take their values from lists that exist, where a person chooses", () => {
    const lists: readonly string[] = COST_LISTS.map(({ key }) => key);
    expect(Object.fromEntries(columns.flatMap(({ key, list }) => (list === null ? [] : [[key, list]])))).toEqual({
      poste: "postes",
      unit: "unites",
      decision: "statuts",
    });
    expect(columns.filter(({ list }) => list !== null && !lists.includes(list))).toEqual([]);
    expect(columns.filter(({ list, isTyped }) => list !== null && !isTyped)).toEqual([]);
  });
});

describe("the lists of the cost sheet", () => {
  const labelsOf = (wanted: string): readonly string[] =>
    COST_LISTS.filter(({ key }) => key === wanted).flatMap(({ labels }) => labels.map(({ fr }) => fr));

  it("hold the three statuses, the postes and the units", () => {
    expect(labelsOf("statuts")).toEqual([...STATUSES]);
    expect(labelsOf("postes")).toEqual(POSTES.map(({ name }) => name));
    expect(labelsOf("unites").join("; ")).toBe(
      "mois; jour; heure; séance; ETP; mesure; ménage; visite; kilomètre; forfait; unité"
    );
  });

  it("hold no label twice, and say each in both languages", () => {
    COST_LISTS.forEach(({ labels }) => {
      expect(new Set(labels.map(({ fr }) => normalise(fr))).size).toBe(labels.length);
      expect(labels.flatMap(({ fr, en }): readonly string[] => [fr, en])).not.toContain("");
    });
  });
});
