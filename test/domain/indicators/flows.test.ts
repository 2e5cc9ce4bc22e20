import { parametersOf, type Row } from "../tracking/support";
import { caseOf, day, QUARTER, stay } from "./support";

const dated = (row: Readonly<Record<string, string>>, rest: Row = {}): Row => ({
  code_menage: "M-1",
  ...rest,
  ...Object.fromEntries(Object.entries(row).map(([key, iso]) => [key, iso === "" ? "" : day(iso)])),
});

describe("rule 3: flows count the dates of the period, whatever the others (1 April to 30 June)", () => {
  const FLOWS = [
    ["diagnostics", "date_diagnostic"],
    ["entrees", "date_entree"],
    ["sorties", "date_sortie"],
    ["relogements", "date_acces_logement"],
    ["baux_glisses", "date_glissement_bail"],
  ] as const;

  it.each(FLOWS)("%s: the first and the last day count, their neighbours do not", (code, key) => {
    const at = (iso: string) => caseOf([dated({ [key]: iso })]).read(code);
    expect(["2025-03-31", "2025-04-01", "2025-06-30", "2025-07-01", ""].map((iso) => at(iso).value)).toEqual([
      0, 1, 1, 0, 0,
    ]);
    expect(at("2025-04-01")).toMatchObject({ numerator: 1, denominator: null, excluded: 0, unknown: 0 });
  });

  it.each(FLOWS)("%s: a date that cannot be read is unknown", (code, key) => {
    const { read, trace, why } = caseOf([{ code_menage: "M-1", [key]: "en mai" }]);
    expect(read(code)).toMatchObject({ value: 0, unknown: 1 });
    expect(trace(code)).toEqual(["2 inconnu"]);
    expect(why(code)[0]).toContain("illisible");
  });

  it("a row without a code counts among measures", () => {
    expect(caseOf([{ ...stay("", "2025-05-01", "2025-05-31") }]).value("sorties")).toBe(1);
  });

  it("an exit before the entry, or without one, counts where its date is", () => {
    expect(caseOf([stay("M-1", "2025-05-10", "2025-05-01"), stay("M-2", "", "2025-06-01")]).value("sorties")).toBe(2);
  });

  it("mesures_presentes counts the measures open at the end of the last day", () => {
    const { value } = caseOf([
      stay("M-1", "2025-06-30"),
      stay("M-1", "2025-01-01", "2025-07-01"),
      stay("M-2", "2025-01-01", "2025-06-30"),
      stay("M-3", "2025-07-01"),
      stay("", "2025-05-01"),
    ]);
    expect(value("mesures_presentes")).toBe(3);
  });
});

describe("rule 4: households referred are distinct", () => {
  it("each counts once, a row without a code is unknown", () => {
    const { read } = caseOf([
      dated({ date_orientation: "2025-04-01" }),
      dated({ date_orientation: "2025-06-30" }),
      dated({ date_orientation: "2025-07-01" }, { code_menage: "M-2" }),
      dated({ date_orientation: "2025-05-01" }, { code_menage: "" }),
    ]);
    expect(read("menages_orientes")).toMatchObject({ value: 1, unknown: 1 });
  });
});

describe("rule 6: delays", () => {
  it("are taken over the measures entered in the period; an unknown or a negative one is unknown", () => {
    const { read, why } = caseOf([
      dated({ date_orientation: "2025-03-01", date_entree: "2025-04-01" }),
      dated({ date_orientation: "2025-06-30", date_entree: "2025-06-30" }),
      dated({ date_orientation: "2025-05-02", date_entree: "2025-05-01" }),
      dated({ date_orientation: "", date_entree: "2025-05-01" }),
      dated({ date_orientation: "2025-03-01", date_entree: "2025-03-31" }),
    ]);
    expect(read("delai_orientation_entree")).toMatchObject({ value: 15.5, numerator: 31, denominator: 2, unknown: 2 });
    expect(why("delai_orientation_entree").slice(0, 2)).toEqual([
      "Délai connu. Délai de 31 jours.",
      "Délai connu. Délai de 0 jour.",
    ]);
  });

  it("to the home are taken over the households rehoused in the period, whenever they entered", () => {
    const { read } = caseOf([
      dated({ date_entree: "2025-01-01", date_acces_logement: "2025-04-11" }),
      dated({ date_entree: "2025-05-02", date_acces_logement: "2025-05-01" }),
      dated({ date_entree: "2025-05-02", date_acces_logement: "" }),
    ]);
    expect(read("delai_entree_logement")).toMatchObject({ value: 100, denominator: 1, unknown: 1 });
  });
});

describe("rule 7: the rate of agreement", () => {
  it("leaves pending and blank answers aside", () => {
    const answers = ["Oui", "OUI", "Non", "En cours", "", "peut-être"];
    const rows = answers.map((adhesion) => dated({ date_orientation: "2025-05-01" }, { adhesion }));
    const { read } = caseOf([...rows, dated({ date_orientation: "2025-03-31" }, { adhesion: "Non" })]);
    expect(read("taux_adhesion")).toMatchObject({ value: 2 / 3, numerator: 2, denominator: 3, unknown: 3 });
  });
});

describe("rule 8: households present without recent contact", () => {
  const contact = (dernier_contact: string) => ({
    ...stay("M-1", "2025-01-01"),
    dernier_contact: dernier_contact === "" ? "" : day(dernier_contact),
  });

  it.each([
    ["blank", "", 1, 0],
    ["ninety days before the end", "2025-04-01", 0, 0],
    ["ninety-one days before", "2025-03-31", 1, 0],
    ["on the last day", "2025-06-30", 0, 0],
    ["after the end: unknown", "2025-07-01", 0, 1],
  ])("%s", (_, at, value, unknown) => {
    expect(caseOf([contact(at)]).read("contacts_absents")).toMatchObject({ value, unknown });
  });

  it("the project sets the days, and a household that left is not looked at", () => {
    const parameters = parametersOf(["contact_jours", 30]);
    expect(caseOf([contact("2025-05-31")], QUARTER, parameters).value("contacts_absents")).toBe(0);
    expect(caseOf([contact("2025-05-30")], QUARTER, parameters).value("contacts_absents")).toBe(1);
    const left = { ...contact(""), date_sortie: QUARTER.end };
    expect(caseOf([left], QUARTER, parameters).value("contacts_absents")).toBe(0);
  });
});

describe("rule 17: associations at work", () => {
  it("are distinct, whatever their spelling, with an active measure", () => {
    const { read } = caseOf([
      { ...stay("M-1", "2025-05-01"), association: "Le Seuil" },
      { ...stay("M-2", "2025-05-01"), association: "LE SEUIL " },
      { ...stay("M-3", "2025-07-01"), association: "Toit" },
      { ...stay("M-4", "2025-05-01"), association: "" },
    ]);
    expect(read("associations_mobilisees")).toMatchObject({ value: 1, unknown: 1 });
  });
});
