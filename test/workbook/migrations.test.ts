import fc from "fast-check";
import { costAmount } from "../../src/domain/costs";
import { emptyProject } from "../../src/domain/project";
import { migrated, MIGRATIONS, updateTitles, WORKBOOK_VERSION, type OldContent, type Row } from "../../src/workbook";
import { MAKING } from "./support/plans";

/** The cost sheet as version 0.1.0 wrote it: one typed amount per line. */
const HEADERS_1 = ["Exercice", "Poste", "Compte", "Libellé", "Montant", "Statut", "Motif"] as const;
const TRACKING_1 = ["Code ménage", "Bailleur", "Association", "Date d’entrée", "Ma colonne"] as const;

type Typed = readonly (string | number | null)[];

const old = (costs: readonly Typed[] | null, measures: readonly Typed[] | null = null): OldContent => ({
  definition: "exemple",
  version: 1,
  costs: costs === null ? null : [[...HEADERS_1], ...costs],
  measures: measures === null ? null : [[...TRACKING_1], ...measures],
  period: { start: "2025-07-01", end: "2025-12-31" },
  project: null,
});

const costsOf = (...costs: readonly Typed[]): readonly Row[] => migrated(old(costs), MAKING).costs;

const line = (label: string, amount: number | null): Typed => [
  2025,
  "Diagnostic",
  "611000",
  label,
  amount,
  "Éligible",
  "Pourquoi",
];

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

const amountOf = ({ quantity, unitCost, projectShare }: Row): number | null =>
  costAmount(number(quantity), number(unitCost), number(projectShare));

const cents = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((total, amount) => total + Math.round((amount ?? 0) * 100), 0);

describe("sheets of version 0.1.0 brought to the present version", () => {
  it("turn a typed amount into one unit of it, and keep what else was typed", () => {
    expect(costsOf(line("Diagnostics", 1234.56))).toEqual([
      {
        exercice: 2025,
        poste: "Diagnostic",
        account: "611000",
        label: "Diagnostics",
        unit: "forfait",
        quantity: 1,
        unitCost: 1234.56,
      },
    ]);
  });

  it("keep an unknown amount unknown: neither 0 nor 1", () => {
    const [row] = costsOf(line("Devis attendu", null));
    expect(row).toEqual({ exercice: 2025, poste: "Diagnostic", account: "611000", label: "Devis attendu" });
    expect(amountOf(row ?? {})).toBeNull();
  });

  it("keep an amount of 0, and one that a person wrote in words", () => {
    const rows = costsOf(line("Gratuit", 0), [2025, "", "", "À chiffrer", "environ 500", "", ""]);
    expect(rows.map(({ quantity, unitCost }) => [quantity, unitCost])).toEqual([
      [1, 0],
      [1, "environ 500"],
    ]);
  });

  it("find the columns by their headers, in any order, under the other names people give them", () => {
    const content = migrated(
      {
        ...old(null),
        costs: [
          ["DESIGNATION", "montant", "Année"],
          ["Loyer", 10, 2026],
        ],
      },
      MAKING
    );
    expect(content.costs).toEqual([{ label: "Loyer", exercice: 2026, unit: "forfait", quantity: 1, unitCost: 10 }]);
  });

  it("leave out rows in which nothing was typed, answers of the add-in included", () => {
    expect(costsOf([null, "", "", "", null, "", ""])).toEqual([]);
  });

  it("conserve the total to the cent, whatever was typed", () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }).map((value) => value / 100));
    const typed = fc.tuple(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
      amount
    );
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 40 }), (rows) => {
        const kept = costsOf(...rows.map(([label, value]) => line(label, value)));
        expect(cents(kept.map(amountOf))).toBe(cents(rows.map(([, value]) => value)));
        expect(kept.map(({ label }) => label)).toEqual(rows.map(([label]) => label));
        expect(kept.filter((row) => amountOf(row) === null).length).toBe(
          rows.filter(([, value]) => value === null).length
        );
      })
    );
  });

  it("carry the measures over as they are typed; a column that is not ours stays on the old sheet", () => {
    const { measures } = migrated(old(null, [["M-001", "Logis du Val", "Le Seuil", 45_700, "note"]]), MAKING);
    expect(measures).toEqual([
      { code_menage: "M-001", bailleur: "Logis du Val", association: "Le Seuil", date_entree: 45_700 },
    ]);
  });

  it("name in the project the partners of the measures, each once, and no lead", () => {
    const rows = [
      ["M-001", "Logis du Val", "Le Seuil", 45_700, null],
      ["M-002", "LOGIS DU VAL", null, 45_701, null],
      ["M-003", "Habitat", "Passerelle", 45_702, null],
    ];
    expect(migrated(old(null, rows), MAKING).project).toEqual({
      ...emptyProject,
      landlords: [
        { name: "Logis du Val", isLead: false },
        { name: "Habitat", isLead: false },
      ],
      associations: ["Le Seuil", "Passerelle"],
    });
  });

  it("keep a project that was typed, the period, and the parts that were there", () => {
    const project = { ...emptyProject, title: "Le nôtre" };
    const content = migrated({ ...old([line("Un", 1)]), project }, MAKING);
    expect(content.project).toBe(project);
    expect(content.period).toEqual({ start: "2025-07-01", end: "2025-12-31" });
    expect(content.parts).toEqual(["budget"]);
    expect(migrated(old([], []), MAKING).parts).toEqual(["budget", "suivi"]);
  });
});

describe("the declared migrations", () => {
  it("lead from the first version to the present one", () => {
    expect(MIGRATIONS.map(({ definition, from, to }) => [definition, from, to])).toEqual([
      ["exemple", 1, WORKBOOK_VERSION],
    ]);
  });

  it("say what they change, and nothing for what is up to date or unknown", () => {
    expect(updateTitles("exemple", 1)).toEqual(MIGRATIONS.map(({ title }) => title));
    expect(updateTitles("projet", WORKBOOK_VERSION)).toEqual([]);
    expect(updateTitles("autre", 1)).toEqual([]);
  });
});
