import { EDITION, guideUsh2020, rulebookTable } from "../../src/domain/eligibility";
import { TRAINING } from "./rules";
import { call, excelError, failure, inLanguage, rowsOf } from "./support";

const rules = (...argumentList: readonly unknown[]): readonly (readonly unknown[])[] =>
  rowsOf(call("REFERENTIEL", ...argumentList));

/** One column of the answer, without its header. */
const column = (header: string, table: readonly (readonly unknown[])[]): readonly unknown[] => {
  const [headers = [], ...rows] = table;
  return rows.map((row) => row[headers.indexOf(header)]);
};

describe("REFERENTIEL", () => {
  it("gives the rules of the guide, with their words and edition", () => {
    const answer = rules();
    expect(answer).toEqual(rulebookTable(guideUsh2020));
    expect(column("Règle", answer)).toEqual(guideUsh2020.rules.map(({ id }) => id));
    expect(new Set(column("Édition", answer))).toEqual(new Set([EDITION]));
    expect(column("Du", answer)).toContain("23/03/2020");
  });

  it.each([undefined, null, "", 0, [[""]]])("takes %j for a table left out", (omitted) => {
    expect(rules(omitted)).toEqual(rules());
  });

  it("gives the rules as a table adapts them, and says so in the edition", () => {
    const answer = rules(TRAINING);
    expect(column("Règle", answer)).toContain("A-formation");
    expect(column("Édition", answer)[0]).toBe(`${EDITION}, adapté : 1 règle ajoutée`);
  });

  it("answers its own answer with the same", () => {
    expect(rules(rules())).toEqual(rules());
    expect(rules(rules(TRAINING))).toEqual(rules(TRAINING));
    const without = rules([
      ["Règle", "Action"],
      ["N3-remise", "Retirer"],
    ]);
    expect(rules(without)).toEqual(without);
  });

  it("a table of headers alone adapts nothing", () => {
    expect(rules([["Règle", "Mots"]])).toEqual(rules());
    expect(
      rules([
        ["Règle", "Mots"],
        ["", ""],
        [0, null],
      ])
    ).toEqual(rules());
  });

  it("refuses what is no table of rules: a single value, a range without Règle, a cell in error", () => {
    expect(failure("REFERENTIEL", "N1").message).toContain("« Règle » manque. En-têtes lus : N1");
    expect(failure("REFERENTIEL", [["Clause"]]).code).toBe("#VALUE!");
    expect(
      failure("REFERENTIEL", [
        ["Règle", "Motif"],
        ["X", excelError("#REF!")],
      ]).message
    ).toContain("règle « X » (ligne 2), champ « Motif » : corrigez l’erreur #REF!");
  });

  it("accepts the last day of a rule, and not one before its first: both sides of the limit", () => {
    const dated = (from: unknown, to: unknown): unknown => [
      ["Règle", "Du", "Au"],
      ["N3-remise", from, to],
    ];
    expect(column("Au", rules(dated(46_023, 46_023)))).toContain("01/01/2026");
    expect(failure("REFERENTIEL", dated(46_023, 46_022)).message).toContain("champ « Au » : la fin est avant le début");
  });

  it("writes its answers in French and its messages in the language of Excel", () => {
    expect(inLanguage("en", () => rules())).toEqual(rules());
    expect(inLanguage("en", () => failure("REFERENTIEL", [["Clause"]])).message).toContain("The column".toLowerCase());
  });
});
