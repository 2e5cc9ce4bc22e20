import { written } from "../../src/excel/writtenText";

describe("a text sent to Excel stays that text", () => {
  it.each([
    "=1+1",
    "+33 1 23 45 67 89",
    "-5",
    "@SUM(A1)",
    "＝1+1",
    "−5",
    "–5",
    " =1+1",
    "\t=1+1",
    "'déjà",
    "12/03/2025",
    "2 ETP x 12 mois",
    "0012",
    "1e5",
    "(5)",
    "#N/A",
    "Mar 5",
    "jan-25",
    "TRUE",
  ])("%s gets an apostrophe, which Excel takes away", (text) => {
    expect(written(text)).toBe(`'${text}`);
  });

  it.each(["Accompagnement social", "Éligible", "Marseille 13", "Juin", "Oui", "", "Vrai"])(
    "%s is sent as it is",
    (text) => {
      expect(written(text)).toBe(text);
    }
  );

  it("leaves numbers, truth values and empty cells alone", () => {
    expect([written(-5), written(true), written(null)]).toEqual([-5, true, null]);
  });
});
