import fc from "fast-check";
import {
  changesBetween,
  guideUsh2020,
  inForce,
  overlayJson,
  readRulebookFile,
  rulebookJson,
} from "../../../../src/domain/eligibility";
import { anyRulebook, refusalOf, ruleOf, training, valueOf } from "./rulebooks";

describe("a rulebook as a file", () => {
  it("is read back the same, whatever the rulebook", () => {
    fc.assert(
      fc.property(anyRulebook, (rulebook) => {
        expect(valueOf(readRulebookFile(rulebookJson(rulebook)))).toEqual({ kind: "rulebook", rulebook });
      }),
      { numRuns: 25 }
    );
  });

  it("an overlay is read back the same", () => {
    fc.assert(
      fc.property(anyRulebook, (rulebook) => {
        fc.pre(rulebook !== guideUsh2020);
        const { date, name, source, version } = guideUsh2020;
        const changes = changesBetween(guideUsh2020, rulebook);
        const overlay = { name, version, date, source, region: "Bretagne", call: null, changes };
        expect(valueOf(readRulebookFile(overlayJson(overlay)))).toEqual({ kind: "overlay", overlay });
      }),
      { numRuns: 25 }
    );
  });

  it("is written over several lines, fields in one order, without what goes without saying", () => {
    const text = rulebookJson({ ...guideUsh2020, rules: [training] });
    expect(text.split("\n").slice(0, 4)).toEqual([
      "{",
      `  "name": "${guideUsh2020.name}",`,
      `  "version": "${guideUsh2020.version}",`,
      `  "date": "${guideUsh2020.date}",`,
    ]);
    expect(text).not.toContain("qualifiers");
    expect(text).toMatch(/"id"[\s\S]*"clause"[\s\S]*"triggers"[\s\S]*"validFrom"/);
  });

  it("is read with the mark that some editors put before it", () => {
    expect(readRulebookFile(`\ufeff${rulebookJson(guideUsh2020)}`).ok).toBe(true);
  });

  it("is refused where it is no JSON, or too long by one character", () => {
    expect(refusalOf(readRulebookFile("{"))).toContain("ce n’est pas du JSON");
    const longest = JSON.stringify("a".repeat(999_998));
    expect(refusalOf(readRulebookFile(longest))).not.toContain("un million");
    expect(refusalOf(readRulebookFile(`${longest} `))).toContain("dépasse un million de caractères");
  });
});

describe("the rules in force", () => {
  const rulebook = { ...guideUsh2020, rules: [...guideUsh2020.rules, training] };
  const here = { region: "Bretagne", call: "AAP 2026" };
  const isInForce = (day: string, place: { readonly region?: string; readonly call?: string } = here): boolean =>
    ruleOf(inForce(rulebook, { day, ...place }), training.id) !== undefined;

  it.each([
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
  ])("from their first day to their last: on %s, %s", (day, expected) => {
    expect(isInForce(day)).toBe(expected);
  });

  it("are those of the region and of the call, however they are typed, and the national ones", () => {
    expect(isInForce("2026-06-01", { region: "BRETAGNE ", call: "aap 2026" })).toBe(true);
    expect(isInForce("2026-06-01", { region: "Occitanie", call: "AAP 2026" })).toBe(false);
    expect(isInForce("2026-06-01", { region: "Bretagne", call: "AAP 2025" })).toBe(false);
    expect(isInForce("2026-06-01", { region: "Bretagne" })).toBe(false);
    expect(isInForce("2026-06-01", {})).toBe(false);
    expect(inForce(rulebook, { day: "2026-06-01" }).rules).toEqual(guideUsh2020.rules);
  });
});
