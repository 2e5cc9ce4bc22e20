import { guideUsh2020, rulesKnowing } from "../../../src/domain/eligibility";

const find = rulesKnowing(guideUsh2020);
const idsOf = (text: string): readonly string[] => find(text).map(({ id }) => id);

describe("looking for the rules that know a word", () => {
  it("finds a rule by one of its words, whatever plural, feminine, capitals and accents", () => {
    expect(idsOf("quittance")).toContain("N2-quittance");
    expect(idsOf("QUITTANCES")).toEqual(idsOf("quittance"));
    expect(idsOf("écrêtements")).toContain("N3-baisse");
    expect(idsOf("ecretement")).toContain("N3-baisse");
  });

  it("finds it while the word is being typed, by the beginning that it knows, by its title and by its id", () => {
    expect(idsOf("quitt")).toContain("N2-quittance");
    expect(idsOf("remises de loyers")).toContain("N3-remise");
    expect(idsOf("N3-remise")).toContain("N3-remise");
  });

  it("wants every word, and says that none knows them", () => {
    expect(idsOf("remise quittance")).toContain("N3-remise");
    expect(idsOf("remise quittance")).not.toContain("N2-paiement");
    expect(idsOf("zyxwv")).toEqual([]);
  });

  it("answers every rule where no word is typed", () => {
    expect(find("  ")).toEqual(guideUsh2020.rules);
    expect(find(", 12 €")).toHaveLength(guideUsh2020.rules.length);
  });
});
