/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { HostProblemCode } from "../../src/taskpane/host/paneHost";
import {
  axeFindings,
  button,
  expectFocusOnTitle,
  failingHost,
  fakeHost,
  makeExample,
  problem,
  refusingHost,
  showPane,
  steppedHost,
  title,
} from "./support/showPane";

describe("opening the pane", () => {
  it("reads the workbook once, asks nothing else of Excel and leaves the focus where it is", async () => {
    const host = fakeHost();
    const calls = Object.keys(host).filter((name) => name !== "onCommandRefused");
    const spied = Object.fromEntries(calls.map((name) => [name, jest.fn(() => new Promise<never>(() => undefined))]));
    const readWorkbook = jest.fn(host.readWorkbook);
    showPane(fakeHost({ ...spied, readWorkbook }));
    await screen.findByText("Pas encore de projet dans ce classeur");
    expect(readWorkbook).toHaveBeenCalledTimes(1);
    expect(Object.entries(spied).filter(([, call]) => call.mock.calls.length > 0)).toEqual([]);
    expect(document.body).toHaveProperty("ownerDocument.activeElement", document.body);
  });

  it("speaks English where Excel does", async () => {
    showPane(fakeHost(), "en");
    expect(await title("AVDL project tracking")).toBeTruthy();
    expect(await button(/Try with an example/)).toBeTruthy();
  });
});

describe("the example", () => {
  it("is made, and leads to the costs and to the indicators", async () => {
    const showSheet = jest.fn(fakeHost().showSheet);
    const { user } = showPane(fakeHost({ showSheet }));
    await makeExample(user);
    await expectFocusOnTitle("L’exemple est prêt");
    expect(screen.getByRole("status").textContent).toBe("L’exemple est prêt");
    await user.click(await button(/Voir les coûts/));
    await user.click(await button(/Voir les indicateurs/));
    expect(showSheet.mock.calls).toEqual([[{ key: "couts" }], [{ key: "indicateurs" }]]);
    expect(await axeFindings()).toEqual([]);
  });

  it("is made with the keyboard only, and back home again", async () => {
    const { user } = showPane();
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Essayer avec un exemple");
    await user.keyboard("{Enter}");
    await expectFocusOnTitle("Créer l’exemple");
    await button("Créer les feuilles");
    await user.tab();
    await user.keyboard("{Enter}");
    await title("L’exemple est prêt");
    await user.tab({ shift: true });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Retour à l’accueil");
    await user.keyboard(" ");
    await expectFocusOnTitle("Budget et suivi AVDL");
  });

  it("shows the requests one by one, and can be cancelled between two", async () => {
    const { host, order, finish } = steppedHost();
    const { user } = showPane(host);
    await makeExample(user);
    await title("Création de l’exemple");
    act(() => order.step("write"));
    expect(screen.getByRole("status").textContent).toBe("2/4 Feuilles, valeurs et formules");
    expect(await axeFindings()).toEqual([]);
    expect(order.cancelled()).toBe(false);
    await user.click(await button("Annuler"));
    expect(order.cancelled()).toBe(true);
    expect(screen.getByRole("status").textContent).toContain("Annulation");
    act(() => finish());
    await expectFocusOnTitle("Création annulée");
    expect(await button(/Recommencer/)).toBeTruthy();
  });
});

describe("a failure", () => {
  it.each<[HostProblemCode, RegExp, RegExp]>([
    ["cell-edit", /Validez-la avec Entrée/, /Réessayer/],
    ["read-only", /lecture seule/, /Réessayer/],
    ["protected", /Retirez la protection/, /Réessayer/],
    ["too-large", /trop volumineuse/, /Réessayer/],
    ["not-supported", /Mettez Excel à jour/, /Ouvrir le diagnostic/],
    ["interrupted", /redémarrez Excel/, /Réessayer/],
    ["cancelled", /Vous avez arrêté/, /Recommencer/],
    ["already-there", /déjà toutes ces feuilles/, /Retour/],
    ["unexpected", /copiez les détails techniques/, /Réessayer/],
  ])("%s is told in a sentence with an action", async (code, sentence, action) => {
    const { user } = showPane(failingHost(problem(code)));
    await makeExample(user);
    const written = (await screen.findAllByRole("button", { name: action })).filter(({ textContent }) => textContent);
    expect(written).toHaveLength(1);
    expect(screen.getByRole("main").textContent).toMatch(sentence);
    expect(screen.getByRole("main").textContent).toContain("Votre classeur est tel qu’il était.");
    expect(await axeFindings()).toEqual([]);
  });

  it("names what is left to delete, and claims no more that the workbook is as it was", async () => {
    const { user } = showPane(failingHost(problem("interrupted", ["Coûts", "Suivi"])));
    await makeExample(user);
    await button(/Réessayer/);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Coûts", "Suivi"]);
    expect(screen.queryByText("Votre classeur est tel qu’il était.")).toBeNull();
  });

  it("is tried again with the same order", async () => {
    const run = jest.fn(failingHost(problem("cell-edit")).run);
    const { user } = showPane(fakeHost({ run }));
    await user.click(await button(/Aide/));
    await title("Aide et à propos");
    await user.click(screen.getByText("Diagnostic"));
    await user.click(await button("Vérifier l’installation"));
    await user.click(await button(/Réessayer/));
    await title("Vérification non créée");
    expect(run.mock.calls.map(([order]) => order.kind)).toEqual(["acceptance", "acceptance"]);
  });

  it("of our own making is told as unexpected", async () => {
    const { user } = showPane(fakeHost({ run: () => Promise.reject(new Error("a bug")) }));
    await makeExample(user);
    await button(/Réessayer/);
    expect(screen.getByRole("main").textContent).toContain("Une erreur inattendue");
  });

  it("of a sheet that is gone leads home", async () => {
    const showSheet = () => Promise.resolve({ ok: false, problem: problem("sheet-missing") } as const);
    const { user } = showPane(fakeHost({ showSheet }));
    await makeExample(user);
    await user.click(await button(/Voir les coûts/));
    expect(screen.getByRole("main").textContent).toContain("n’a pas la feuille demandée");
    expect(screen.queryByRole("button", { name: /Réessayer/ })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it("of a ribbon command whose sheet is not there leads home, where the sheet can be made", async () => {
    const { host, refuse } = refusingHost();
    const { user } = showPane(host, "en");
    await user.click(await button(/Help/));
    await title("Help and about");
    act(() => refuse({ command: "ActualiserIndicateurs", problem: problem("sheet-missing") }));
    const main = screen.getByRole("main");
    await waitFor(() => expect(main.textContent).toContain("does not have the sheet"));
    const back = screen.getAllByRole("button", { name: "Back to home" }).find(({ textContent }) => textContent !== "");
    if (back !== undefined) await user.click(back);
    await title("AVDL project tracking");
    expect(screen.getByRole("main").textContent).not.toContain("does not have the sheet");
  });

  it("of a ribbon command is shown on whatever screen, and goes when it works", async () => {
    const { host, refuse } = refusingHost();
    const { user } = showPane(host);
    act(() => refuse({ command: "ControlerBudget", problem: problem("cell-edit") }));
    await user.click(await button(/Réessayer/));
    expect(screen.queryByRole("button", { name: /Réessayer/ })).toBeNull();
  });
});

describe("help", () => {
  it("links to the pages of the functions in the language of the pane", async () => {
    const { user } = showPane(fakeHost(), "en");
    await user.click(await button(/Help/));
    await title("Help and about");
    await user.click(screen.getByText("Functions"));
    const link = await screen.findByRole("link", { name: "AVDL.ELIGIBILITE (new tab)" });
    expect(link.getAttribute("href")).toBe("functions/en/ELIGIBILITE.html");
    expect(await axeFindings()).toEqual([]);
  });

  it("gives diagnostics to copy, and selects them where the clipboard is forbidden", async () => {
    const { user } = showPane();
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error("forbidden")) },
    });
    await user.click(await button(/Aide/));
    await title("Aide et à propos");
    await user.click(screen.getByText("Diagnostic"));
    const field = await screen.findByRole("textbox", { name: "Diagnostic à copier" });
    expect(field).toHaveProperty("value", expect.stringContaining("ExcelApi\u00a0: 1.17"));
    await user.click(await button(/Copier/));
    expect(document.activeElement).toBe(field);
    expect(screen.getByRole("status").textContent).toContain("Ctrl");
    expect(await axeFindings()).toEqual([]);
  });
});
