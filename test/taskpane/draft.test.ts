import { checkProject, emptyProject, PROJECT_FIELDS } from "../../src/domain/project";
import { change, draftOf, leadOfOne, projectOf, type Draft } from "../../src/taskpane/screens/project/draft";
import { totalText } from "../../src/taskpane/screens/project/editors/totalText";
import { typedRate, writtenRate } from "../../src/taskpane/screens/project/typedNumber";
import { speaker } from "../../src/locales";
import { aProject } from "./support/workbooks";

const typed = (key: Parameters<typeof change.text>[1], text: string): Draft =>
  change.text(draftOf(aProject), key, text);

const messageFor = (draft: Draft): readonly string[] =>
  checkProject(projectOf(draft)).map(({ problem }) => problem.message.fr);

describe("a project form", () => {
  it("says the project it was made from, whatever its fields", () => {
    const full = {
      ...aProject,
      territory: "Métropole",
      publics: ["jeunes"],
      households: 120,
      fileActiveParEtp: 12.5,
      fundingCeiling: 0.8,
      thresholds: { gapRate: 0.125, gapAmount: 1234.5, contactDays: 60, smallCount: null },
    };
    expect(projectOf(draftOf(full))).toEqual(full);
    expect(projectOf(draftOf(emptyProject))).toEqual(emptyProject);
  });

  it("has a text, choices or lines for every field", () => {
    const { texts, choices, rows } = draftOf(emptyProject);
    const kept = new Set([...Object.keys(texts), ...Object.keys(choices), ...Object.keys(rows)]);
    expect(PROJECT_FIELDS.map(({ key }) => key).filter((key) => !kept.has(key))).toEqual([]);
  });

  it.each([
    ["etp", "1 234,5", 1234.5],
    ["etp", "1\u202f234,5", 1234.5],
    ["etp", "1234.5", 1234.5],
    ["households", "", null],
  ] as const)("reads %s typed as “%s”", (key, text, value) => {
    expect(projectOf(typed(key, text))[key]).toBe(value);
  });

  it.each(["31/03/2025", "2025-03-31", " 31/03/2025 "])("reads the day %s", (text) => {
    expect(projectOf(typed("start", text)).start).toBe(45747);
  });

  it.each([
    ["start", "31/02/2025", /n’est pas une date/],
    ["start", "mars", /n’est pas une date/],
    ["etp", "un et demi", /saisissez un nombre/],
    ["households", "12,5", /un nombre entier/],
    ["fundingCeiling", "101", /de 0.% à 100.%/],
    ["title", "  ", /n’est pas renseigné/],
  ] as const)("%s typed as “%s” is told in the words of its field", (key, text, message) => {
    expect(messageFor(typed(key, text))).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ["24", [12, 12], []],
    ["24", [12, 13], [/49 mois/]],
    ["12", [36], []],
    ["12", [37], [/49 mois/]],
  ] as const)("%s months and renewals of %s", (months, renewals, messages) => {
    const rows = renewals.map((text, index) => ({ id: index + 1, text: String(text), isLead: false }));
    const draft = change.rows(typed("months", months), "renewals", rows);
    expect(messageFor(draft)).toHaveLength(messages.length);
    messages.forEach((message, index) => expect(messageFor(draft)[index]).toMatch(message));
  });

  it("a renewal added and left blank is asked for", () => {
    const draft = change.rows(draftOf(aProject), "renewals", [{ id: 1, text: "", isLead: false }]);
    expect(messageFor(draft)).toEqual([expect.stringContaining("retirez ce renouvellement")]);
  });

  it("a landlord that is alone leads; two keep what was chosen", () => {
    const alone = { id: 1, text: "A", isLead: false };
    expect(leadOfOne([alone])).toEqual([{ ...alone, isLead: true }]);
    expect(leadOfOne([alone, { ...alone, id: 2 }]).map(({ isLead }) => isLead)).toEqual([false, false]);
  });
});

describe("a rate", () => {
  it.each([
    ["10", 0.1],
    ["12,5 %", 0.125],
    ["0", 0],
    ["100%", 1],
    ["dix", null],
  ])("typed as “%s” is %s", (text, value) => {
    expect(typedRate(text)).toBe(value);
  });

  it.each([
    [0.125, "12,5"],
    [0.07, "7"],
    [null, ""],
  ])("%s is written “%s”", (value, text) => {
    expect(writtenRate(value)).toBe(text);
  });
});

describe("the running total of months", () => {
  const say = speaker("fr");

  it.each([
    [24, [12], "24 + 12 = 36 mois sur 48 au plus"],
    [24, [12, 13], "24 + 12 + 13 = 49 mois sur 48 au plus"],
    [12, [], "12 mois sur 48 au plus"],
    [null, [12], null],
    [24, [Number.NaN], null],
  ] as const)("of %s and %s", (months, renewals, text) => {
    expect(totalText(say, { months, renewals })).toBe(text);
  });
});
