import { unbroken } from "../../src/locales/unbroken";

describe("a sentence of the rulebook, as the pane shows it", () => {
  it("keeps French quotation marks with their words", () => {
    expect(unbroken("« petit mobilier », « lits »")).toBe("«\u202fpetit mobilier\u202f», «\u202flits\u202f»");
  });

  it("keeps a colon, a semicolon and marks of question and exclamation with the word before", () => {
    expect(unbroken("Motif : non ; pourquoi ? Ah !")).toBe("Motif\u00a0: non\u202f; pourquoi\u202f? Ah\u202f!");
  });

  it("leaves English as it is", () => {
    expect(unbroken("“bed”: not paid for; why?")).toBe("“bed”: not paid for; why?");
  });
});
