import { functionContracts } from "../../src/domain/contract";
import { associateAhead, type FunctionHost } from "../../src/functions";
import { type Callables, callablesFor } from "../../src/functions/callables";
import { FUNCTION_IDS } from "../../src/functions/functionIds";
import { type ExcelFunction, fakeCustomFunctions } from "../support/customFunctions";

const host: FunctionHost = { language: () => "fr" };

/** The functions associated before their code has come, and the ways in which it may come or not. */
function ahead() {
  const associated = fakeCustomFunctions();
  const asked: { come: (callables: Callables) => void; fail: () => void }[] = [];
  associateAhead(
    host,
    () =>
      new Promise((resolve, reject) => {
        asked.push({ come: resolve, fail: () => reject(new Error("no connection")) });
      })
  );
  const eligibilite: ExcelFunction | undefined = associated.get("ELIGIBILITE");
  if (eligibilite === undefined) throw new Error("ELIGIBILITE is not associated.");
  return { associated, asked, eligibilite };
}

describe("functions that Excel knows before their code has come", () => {
  it("are those of the contract, in its order", () => {
    expect(FUNCTION_IDS).toEqual(functionContracts.map(({ id }) => id));
    expect([...ahead().associated.keys()]).toEqual([...FUNCTION_IDS]);
    expect([...callablesFor(host).keys()]).toEqual([...FUNCTION_IDS]);
  });

  it("ask for their code once, without being called", () => {
    const { asked, eligibilite } = ahead();
    void eligibilite("Lits");
    void eligibilite("Lits");
    expect(asked).toHaveLength(1);
  });

  it("answer a call that came early as soon as the code is there", async () => {
    const { asked, eligibilite } = ahead();
    const early = eligibilite("Achat de lits");
    asked[0]?.come(callablesFor(host));
    expect(await early).toEqual([["Inéligible"]]);
  });

  it("answer at once when the code is there", async () => {
    const { asked, eligibilite } = ahead();
    asked[0]?.come(callablesFor(host));
    await Promise.resolve();
    await Promise.resolve();
    expect(eligibilite("Achat de lits")).toEqual([["Inéligible"]]);
  });

  it("end an early call with the error of the function, where it has one", async () => {
    const { asked, associated } = ahead();
    const early = associated.get("INDICATEUR")?.("inconnu", [["Code ménage"]], 1, 2);
    asked[0]?.come(callablesFor(host));
    await expect(early).rejects.toMatchObject({ code: "#VALUE!" });
  });

  it("say that the code could not be loaded, and ask for it again at the next call", async () => {
    const { asked, eligibilite } = ahead();
    const lost = Promise.resolve(eligibilite("Achat de lits"));
    asked[0]?.fail();
    const error: unknown = await lost.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "#N/A" });
    expect(JSON.stringify(error)).toContain("Vérifiez la connexion");
    const again = eligibilite("Achat de lits");
    expect(asked).toHaveLength(2);
    asked[1]?.come(callablesFor(host));
    expect(await again).toEqual([["Inéligible"]]);
  });
});
