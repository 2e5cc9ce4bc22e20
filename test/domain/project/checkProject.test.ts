import { LAST_DAY } from "../../../src/domain/calendar";
import {
  checkProject,
  emptyProject,
  type FieldKey,
  type InitialPeriod,
  initialPeriodOf,
  type Project,
} from "../../../src/domain/project";
import { day, project } from "./support";

const fieldsIn = (changed: Partial<Project>): readonly FieldKey[] =>
  checkProject(project(changed)).map(({ field }) => field);

const said = (changed: Partial<Project>): string =>
  checkProject(project(changed))
    .map(({ problem }) => problem.message.fr)
    .join(" | ");

const thresholds = (changed: Partial<Project["thresholds"]>): Partial<Project> => ({
  thresholds: { ...emptyProject.thresholds, ...changed },
});

describe("a project", () => {
  it("with a title, a lead landlord, a start and an initial period is right", () => {
    expect(checkProject(project())).toEqual([]);
  });

  it("about which nothing is typed misses exactly these fields, and says so apart from what is wrong", () => {
    const problems = checkProject(emptyProject);
    expect(problems.map(({ field }) => field)).toEqual(["title", "landlords", "start", "months"]);
    expect(problems.map(({ problem }) => problem.kind)).toEqual(Array(4).fill("no-value"));
  });

  it("says each problem in both languages, with what to do", () => {
    const problems = checkProject(
      project({ title: "x".repeat(201), associations: ["Logis du Val"], renewals: [25], etp: 0, fundingCeiling: 2 })
    );
    expect(problems.map(({ problem }) => problem.message)).toEqual([
      {
        fr: "« Intitulé » compte 201 caractères : raccourcissez-le à 200 au plus.",
        en: "“Title” is 201 characters long: shorten it to 200 at most.",
      },
      {
        fr: "« Logis du Val » est à la fois bailleur et association : retirez ce nom de l’une des deux listes.",
        en: "“Logis du Val” is both a landlord and an association: remove this name from one of the two lists.",
      },
      {
        fr: "La durée totale est de 49 mois : raccourcissez les renouvellements pour ne pas dépasser 48 mois.",
        en: "The total length is 49 months: shorten the renewals so as not to exceed 48 months.",
      },
      {
        fr: "« ETP d’accompagnement » ne convient pas : saisissez un nombre supérieur à 0, ou laissez vide si ce n’est pas connu.",
        en: "“Full-time support workers” does not fit: type a number above 0, or leave it blank if it is not known.",
      },
      {
        fr: "« Taux plafond du financement » ne convient pas : saisissez un taux de 0 % à 100 %, ou laissez vide s’il n’est pas connu.",
        en: "“Ceiling of the funding rate” does not fit: type a rate from 0% to 100%, or leave it blank if it is not known.",
      },
    ]);
  });
});

describe("the texts of a project", () => {
  it("title: 200 characters, not 201, not only spaces", () => {
    expect(fieldsIn({ title: "x".repeat(200) })).toEqual([]);
    expect(fieldsIn({ title: "x".repeat(201) })).toEqual(["title"]);
    expect(fieldsIn({ title: "  " })).toEqual(["title"]);
  });

  it("territory: may be blank, 200 characters, not 201", () => {
    expect(fieldsIn({ territory: "" })).toEqual([]);
    expect(fieldsIn({ territory: "x".repeat(200) })).toEqual([]);
    expect(fieldsIn({ territory: "x".repeat(201) })).toEqual(["territory"]);
  });

  it("purposes and groups: each said once", () => {
    expect(fieldsIn({ finalites: ["Accès", "Maintien"], publics: ["jeunes", "impayés"] })).toEqual([]);
    expect(fieldsIn({ finalites: ["Accès", "acces"] })).toEqual(["finalites"]);
    expect(fieldsIn({ publics: ["jeunes", "Jeunes"] })).toEqual(["publics"]);
  });
});

describe("the partners of a project", () => {
  const lead = { name: "Habitat des Deux Rives", isLead: true };

  it("are at least one landlord, and exactly one leads", () => {
    expect(fieldsIn({ landlords: [] })).toEqual(["landlords"]);
    expect(fieldsIn({ landlords: [lead] })).toEqual([]);
    expect(said({ landlords: [{ ...lead, isLead: false }] })).toContain("aucun n’est désigné comme chef de file");
    expect(said({ landlords: [lead, { name: "Logis du Val", isLead: true }] })).toContain(
      "2 sont désignés comme chefs de file"
    );
  });

  it("have distinct names, whatever the accents, capitals and spaces", () => {
    expect(said({ landlords: [lead, { name: "HABITAT  DES DEUX RIVES", isLead: false }] })).toContain(
      "y est deux fois"
    );
    expect(fieldsIn({ associations: ["L’Étape", "L'ETAPE"] })).toEqual(["associations"]);
    expect(fieldsIn({ associations: ["L’Étape", "L’Étape 2"] })).toEqual([]);
  });

  it("have a name, of 100 characters at most", () => {
    expect(said({ associations: ["Le Seuil", " "] })).toContain("n° 2 : le nom est vide");
    expect(fieldsIn({ landlords: [{ ...lead, name: "" }] })).toEqual(["landlords"]);
    expect(fieldsIn({ associations: ["x".repeat(100)] })).toEqual([]);
    expect(fieldsIn({ associations: ["x".repeat(101)] })).toEqual(["associations"]);
  });

  it("are not landlord and association at once", () => {
    expect(fieldsIn({ associations: ["logis du val"] })).toEqual(["associations"]);
    expect(fieldsIn({ associations: ["Logis du Val Accueil"] })).toEqual([]);
  });

  it("may have no association yet", () => {
    expect(fieldsIn({ associations: [] })).toEqual([]);
  });
});

describe("the calendar of a project", () => {
  it("starts on a whole day of Excel’s calendar", () => {
    expect(fieldsIn({ start: 1 })).toEqual([]);
    expect(fieldsIn({ start: 0 })).toEqual(["start"]);
    expect(fieldsIn({ start: 45_658.5 })).toEqual(["start"]);
    expect(fieldsIn({ start: LAST_DAY + 1 })).toEqual(["start"]);
    expect(fieldsIn({ start: null })).toEqual(["start"]);
  });

  it("ends in Excel’s calendar too", () => {
    expect(fieldsIn({ start: day("9997-12-31"), months: 24 })).toEqual([]);
    expect(said({ start: day("9998-01-02"), months: 24 })).toContain("après le dernier jour du calendrier");
  });

  it("has an initial period of 12 or 24 months", () => {
    expect([12, 24].map((months) => initialPeriodOf(months))).toEqual([
      { ok: true, value: 12 },
      { ok: true, value: 24 },
    ]);
    expect([11, 13, 18, 23, 25, 0, -12, 12.5].filter((months) => initialPeriodOf(months).ok)).toEqual([]);
    expect(fieldsIn({ months: null })).toEqual(["months"]);
  });

  it("has renewals of one whole month or more", () => {
    expect(fieldsIn({ renewals: [1] })).toEqual([]);
    expect(fieldsIn({ renewals: [0] })).toEqual(["renewals"]);
    expect(fieldsIn({ renewals: [1.5] })).toEqual(["renewals"]);
    expect(said({ renewals: [6, -1] })).toContain("n° 2");
  });

  it.each<readonly [InitialPeriod, readonly number[], readonly FieldKey[]]>([
    [24, [24], []],
    [24, [25], ["renewals"]],
    [24, [12, 12], []],
    [24, [12, 12, 1], ["renewals"]],
    [12, [36], []],
    [12, [37], ["renewals"]],
  ])("lasts 48 months at most in total: %d + %j", (months, renewals, expected) => {
    expect(fieldsIn({ months, renewals })).toEqual(expected);
  });
});

describe("the means and settings of a project", () => {
  it("may all be unknown", () => {
    const unknown = { gapRate: null, gapAmount: null, contactDays: null, smallCount: null };
    expect(fieldsIn({ households: null, etp: null, fileActiveParEtp: null, ...thresholds(unknown) })).toEqual([]);
  });

  it.each<readonly [string, FieldKey, (value: number) => Partial<Project>, readonly number[], readonly number[]]>([
    ["whole, 0 or more", "households", (households) => ({ households }), [0, 1, 80], [-1, 0.5, NaN]],
    ["above 0", "etp", (etp) => ({ etp }), [0.01, 1.5, 12], [0, -0.5, NaN, Infinity]],
    ["above 0", "fileActiveParEtp", (fileActiveParEtp) => ({ fileActiveParEtp }), [0.5, 10], [0, -10]],
    ["from 0 to 1", "fundingCeiling", (fundingCeiling) => ({ fundingCeiling }), [0, 0.8, 1], [-0.01, 1.01, 80]],
    ["from 0 to 1", "gapRate", (gapRate) => thresholds({ gapRate }), [0, 0.1, 1], [-0.1, 1.1]],
    ["0 or more", "gapAmount", (gapAmount) => thresholds({ gapAmount }), [0, 999.99], [-0.01]],
    ["whole, 0 or more", "contactDays", (contactDays) => thresholds({ contactDays }), [0, 90], [-1, 30.5]],
    ["whole, 0 or more", "smallCount", (smallCount) => thresholds({ smallCount }), [0, 11], [-1, 5.5]],
  ])("%s: %s", (_, field, change, right, wrong) => {
    expect(right.flatMap((value) => fieldsIn(change(value)))).toEqual([]);
    expect(wrong.map((value) => fieldsIn(change(value)))).toEqual(wrong.map(() => [field]));
  });
});
