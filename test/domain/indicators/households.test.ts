import type { Row } from "../tracking/support";
import { caseOf, QUARTER, stay } from "./support";

/** Supported, left, present, active caseload. */
const figures = (rows: readonly Row[], period = QUARTER): readonly (number | null)[] => {
  const { value } = caseOf(rows, period);
  return [value("menages_accompagnes"), value("sortants"), value("presents"), value("file_active")];
};

const NOTHING = [0, 0, 0, 0];
const STILL_THERE = [1, 0, 1, 1];
const LEFT = [1, 1, 0, 0];

describe("rule 1: a measure is active when it enters by the end and does not leave before the start (1 April to 30 June)", () => {
  it.each([
    ["entered on the last day", "2025-06-30", "", STILL_THERE],
    ["entered the day after", "2025-07-01", "", NOTHING],
    ["entered on the first day", "2025-04-01", "", STILL_THERE],
    ["entered long before, never left", "2020-01-01", "", STILL_THERE],
    ["left on the first day", "2025-01-01", "2025-04-01", LEFT],
    ["left the day before", "2025-01-01", "2025-03-31", NOTHING],
    ["left on the last day", "2025-01-01", "2025-06-30", LEFT],
    ["left the day after: the exit is unknown to the period", "2025-01-01", "2025-07-01", STILL_THERE],
    ["entered and left on the same day", "2025-05-05", "2025-05-05", LEFT],
    ["entered and left on the last day", "2025-06-30", "2025-06-30", LEFT],
    ["entered and left on the first day", "2025-04-01", "2025-04-01", LEFT],
    ["left before it entered, both in the period: reversed, and active", "2025-05-05", "2025-05-04", LEFT],
    ["left before it entered, on the first day", "2025-05-05", "2025-04-01", LEFT],
    ["left before it entered, before the period", "2025-05-05", "2025-03-31", NOTHING],
    ["neither entered nor left", "", "", NOTHING],
  ])("%s", (_, entry, exit, expected) => {
    expect(figures([stay("M-1", entry, exit)])).toEqual(expected);
  });

  it("an old quarter gives the same figures once a later exit is typed", () => {
    const before = figures([stay("M-1", "2025-05-05")]);
    expect(figures([stay("M-1", "2025-05-05", "2025-09-15", "expulsion")])).toEqual(before);
  });
});

describe("rule 1: the deciding measure of a household is its latest active one", () => {
  it("by entry, wherever its row stands", () => {
    const first = stay("M-1", "2025-01-01", "2025-04-30");
    const second = stay("M-1", "2025-05-15");
    expect(figures([first, second])).toEqual(STILL_THERE);
    expect(figures([second, first])).toEqual(STILL_THERE);
  });

  it("a later measure that is not yet active does not decide", () => {
    expect(figures([stay("M-1", "2025-01-01", "2025-04-30"), stay("M-1", "2025-07-01")])).toEqual(LEFT);
  });

  it("an earlier measure still open leaves the household out of the present, not of the active caseload", () => {
    expect(figures([stay("M-1", "2025-01-01"), stay("M-1", "2025-04-15", "2025-06-01")])).toEqual([1, 1, 0, 1]);
  });

  it("on the same entry the open one decides, in either order", () => {
    const open = stay("M-1", "2025-04-15");
    const closed = stay("M-1", "2025-04-15", "2025-06-01");
    expect(figures([open, closed])).toEqual(STILL_THERE);
    expect(figures([closed, open])).toEqual(STILL_THERE);
  });

  it("on the same entry an exit after the period is open", () => {
    const later = stay("M-1", "2025-04-15", "2025-07-01");
    const closed = stay("M-1", "2025-04-15", "2025-06-30");
    expect(figures([later, closed])).toEqual(STILL_THERE);
    expect(figures([closed, later])).toEqual(STILL_THERE);
  });

  it("on the same entry the later exit decides, in either order", () => {
    const soon = stay("M-1", "2025-04-15", "2025-05-01", "expulsion");
    const late = stay("M-1", "2025-04-15", "2025-06-01", "maintien sécurisé");
    expect(caseOf([soon, late]).value("sorties_positives")).toBe(1);
    expect(caseOf([late, soon]).value("sorties_positives")).toBe(1);
  });

  it("on the same entry and exit the lower row decides", () => {
    const negative = stay("M-1", "2025-04-15", "2025-06-01", "expulsion");
    const positive = stay("M-1", "2025-04-15", "2025-06-01", "maintien sécurisé");
    expect(caseOf([negative, positive]).value("sorties_positives")).toBe(1);
    expect(caseOf([positive, negative]).value("sorties_positives")).toBe(0);
  });

  it("between two that are open, the lower row decides whatever their exits after the period", () => {
    const rows = [stay("M-1", "2025-04-15", "2025-09-01"), stay("M-1", "2025-04-15", "2025-08-01")];
    expect(caseOf(rows).trace("presents")).toEqual(["3 numérateur"]);
  });
});

describe("households are distinct by landlord and code", () => {
  const row = (bailleur: string, code: string): Row => ({ ...stay(code, "2025-05-01"), bailleur });

  it("the same code at two landlords is two households", () => {
    expect(figures([row("Deux Rives", "M-7"), row("Val", "M-7")])).toEqual([2, 0, 2, 2]);
  });

  it("the same code at one landlord, written two ways, is one", () => {
    expect(figures([row("Logis du Val", "M-7"), row("LOGIS DU VAL ", "m-7")])).toEqual(STILL_THERE);
  });

  it("a duplicate row is one household", () => {
    expect(figures([stay("M-1", "2025-05-01"), stay("M-1", "2025-05-01")])).toEqual(STILL_THERE);
  });

  it("a row without a code is no household, and is unknown", () => {
    const { read, trace } = caseOf([stay("", "2025-05-01"), stay("M-1", "2025-05-01")]);
    expect(read("menages_accompagnes")).toMatchObject({ value: 1, excluded: 0, unknown: 1 });
    expect(trace("menages_accompagnes")).toEqual(["2 inconnu", "3 numérateur"]);
    expect(trace("file_active")).toEqual(["2 inconnu", "3 numérateur"]);
  });

  it("a row without a code that is not active is nothing at all", () => {
    const { read } = caseOf([stay("", "2025-07-01"), stay("", "2025-01-01", "2025-03-31")]);
    expect(read("menages_accompagnes")).toMatchObject({ value: 0, unknown: 0 });
  });

  it("a row without a code that left on the last day is unknown to the period, not to the caseload", () => {
    const { read } = caseOf([stay("", "2025-05-01", "2025-06-30")]);
    expect([read("sortants").unknown, read("file_active").unknown]).toEqual([1, 0]);
  });
});

describe("rule 2: the active caseload is a stock at the end of the last day", () => {
  it.each([
    ["entered on the last day", "2025-06-30", "", 1],
    ["entered the day after", "2025-07-01", "", 0],
    ["leaves the day after", "2025-01-01", "2025-07-01", 1],
    ["left on the last day", "2025-01-01", "2025-06-30", 0],
  ])("%s", (_, entry, exit, expected) => {
    expect(caseOf([stay("M-1", entry, exit)]).value("file_active")).toBe(expected);
  });

  it("two open measures are one household, and both rows are shown", () => {
    const { value, trace } = caseOf([stay("M-1", "2025-01-01"), stay("M-1", "2025-05-01")]);
    expect(value("file_active")).toBe(1);
    expect(trace("file_active")).toEqual(["2 numérateur", "3 numérateur"]);
  });
});

describe("dates that cannot be read are unknown, never blank", () => {
  const entry = (date_entree: string | boolean, exit = ""): Row => ({
    ...stay("M-1", "2025-05-01", exit),
    date_entree,
  });
  const exit = (date_sortie: string | number, from = "2025-05-01"): Row => ({ ...stay("M-1", from), date_sortie });

  it.each([
    ["an unreadable entry", entry("mai"), 1, 1],
    ["an unreadable entry, left in the period", entry("mai", "2025-05-31"), 1, 0],
    ["an unreadable entry, left on the last day", entry("mai", "2025-06-30"), 1, 0],
    ["an unreadable entry, left on the first day", entry("mai", "2025-04-01"), 1, 0],
    ["an unreadable entry, left before the period", entry("mai", "2025-03-31"), 0, 0],
    ["an unreadable entry, to leave after the period", entry(true, "2025-07-01"), 1, 1],
    ["an unreadable exit", exit("juin"), 1, 1],
    ["an unreadable exit, entered on the last day", exit("juin", "2025-06-30"), 1, 1],
    ["an unreadable exit, entered after the period", exit("juin", "2025-07-01"), 0, 0],
    ["an unreadable exit without an entry", exit("juin", ""), 1, 1],
    ["no entry, left on the first day", stay("M-1", "", "2025-04-01"), 1, 0],
    ["no entry, left on the last day", stay("M-1", "", "2025-06-30"), 1, 0],
    ["no entry, left before the period", stay("M-1", "", "2025-03-31"), 0, 0],
    ["no entry, to leave after the period", stay("M-1", "", "2025-07-01"), 0, 0],
    ["an exit of 0, which is blank", exit(0), 0, 0],
  ])("%s", (_, row, unknownToPeriod, unknownToCaseload) => {
    const { read, trace } = caseOf([row]);
    expect(read("menages_accompagnes").unknown).toBe(unknownToPeriod);
    expect(read("sortants").unknown).toBe(unknownToPeriod);
    expect(read("presents").unknown).toBe(unknownToPeriod);
    expect(read("file_active").unknown).toBe(unknownToCaseload);
    expect(trace("menages_accompagnes").filter((line) => line.endsWith("inconnu"))).toHaveLength(unknownToPeriod);
  });

  it("an unknown measure counts in nothing", () => {
    expect(figures([entry("mai"), { ...exit("juin"), code_menage: "M-2" }])).toEqual(NOTHING);
  });
});
