import {
  checkProject,
  emptyProject,
  FIELD_GROUPS,
  type FieldDeclaration,
  PROJECT_FIELDS,
  type Project,
} from "../../../src/domain/project";
import { day, project } from "./support";

/** Writes in one project what is read from another, field by field. */
const copied = (field: FieldDeclaration, from: Project, to: Project): Project => {
  switch (field.kind) {
    case "text":
      return field.write(to, field.read(from));
    case "date":
      return field.write(to, field.read(from));
    case "choice":
      return field.write(to, field.read(from));
    case "landlords":
      return field.write(to, field.read(from));
    case "choices":
    case "names":
      return field.write(to, field.read(from));
    case "months":
      return field.write(to, field.read(from));
    case "count":
    case "decimal":
    case "amount":
    case "rate":
      return field.write(to, field.read(from));
  }
};

const full = project({
  territory: "Vallée de la Lirelle",
  finalites: ["Accès"],
  publics: ["jeunes"],
  start: day("2026-03-15"),
  months: 12,
  renewals: [12, 6],
  households: 40,
  etp: 1.5,
  fileActiveParEtp: 15,
  fundingCeiling: 0.8,
  thresholds: { gapRate: 0.2, gapAmount: 500, contactDays: 60, smallCount: 6 },
});

describe("the fields of a project", () => {
  it("are every part of it, once, in this order", () => {
    expect(PROJECT_FIELDS.map(({ key }) => key)).toEqual([
      "title",
      "territory",
      "finalites",
      "publics",
      "landlords",
      "associations",
      "start",
      "months",
      "renewals",
      "households",
      "etp",
      "fileActiveParEtp",
      "fundingCeiling",
      "gapRate",
      "gapAmount",
      "contactDays",
      "smallCount",
    ]);
  });

  it("stand group by group, in the order of the groups", () => {
    const met = PROJECT_FIELDS.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
    expect(met).toEqual(FIELD_GROUPS.map(({ key }) => key));
  });

  it("have a title of 32 characters and a help of 255 at most, in both languages", () => {
    const wrong = PROJECT_FIELDS.filter(
      ({ title, help }) =>
        [title.fr, title.en].some((text) => text === "" || text.length > 32) ||
        [help.fr, help.en].some((text) => text === "" || text.length > 255)
    );
    expect(wrong).toEqual([]);
  });

  it("read and write one part each: copying all of them copies the project", () => {
    const copy = PROJECT_FIELDS.reduce((to, field) => copied(field, full, to), emptyProject);
    expect(copy).toEqual(full);
    PROJECT_FIELDS.forEach((field) => {
      expect(field.read(copied(field, full, emptyProject))).toEqual(field.read(full));
      expect(copied(field, emptyProject, copied(field, full, emptyProject))).toEqual(emptyProject);
    });
  });

  it("have as default what an empty project holds, and no national rate", () => {
    expect(PROJECT_FIELDS.filter(({ defaultValue, read }) => read(emptyProject) !== defaultValue)).toEqual([]);
    const settings = PROJECT_FIELDS.filter(({ group }) => group === "settings");
    expect(Object.fromEntries(settings.map(({ key, defaultValue }) => [key, defaultValue]))).toEqual({
      fundingCeiling: null,
      gapRate: 0.1,
      gapAmount: 1000,
      contactDays: 90,
      smallCount: 11,
    });
  });

  it("that are required are those an empty project misses", () => {
    const required = PROJECT_FIELDS.filter(({ isRequired }) => isRequired).map(({ key }) => key);
    expect(checkProject(emptyProject).map(({ field }) => field)).toEqual(required);
  });

  it("are checked alone as they are in the whole", () => {
    const wrong = project({ title: "", etp: -1, renewals: [0] });
    const alone = PROJECT_FIELDS.flatMap(({ key, check }) => {
      const problem = check(wrong);
      return problem === null ? [] : [{ field: key, problem }];
    });
    expect(alone.map(({ field }) => field)).toEqual(["title", "renewals", "etp"]);
    expect(checkProject(wrong)).toEqual(alone);
  });
});
