/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import {
  axeFindings,
  button,
  expectFocusOnTitle,
  expectToSay,
  fakeHost,
  hostWith,
  problem,
  showPane,
} from "./support/showPane";
import { withBudget } from "./support/workbooks";

const PREPARED = {
  sheets: [
    { key: "projet", wanted: "Projet", name: "Projet (2)", isNew: true },
    { key: "couts", wanted: "Coûts", name: "Coûts", isNew: true },
    { key: "listes", wanted: "Listes", name: "Listes", isNew: false },
  ],
} as const;

const prepared = () => Promise.resolve({ ok: true, value: PREPARED } as const);

const openConfirmation = async (host = fakeHost({ prepare: prepared })) => {
  const { user } = showPane(host);
  await user.click(await button("Essayer avec un exemple"));
  await expectFocusOnTitle("Créer l’exemple");
  return user;
};

describe("before anything is written", () => {
  it("the sheets to make are named, and the one whose name is taken says so", async () => {
    const run = jest.fn(fakeHost().run);
    await openConfirmation(fakeHost({ prepare: prepared, run }));
    expect(await screen.findByRole("heading", { name: "2 feuilles à créer" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "1 feuille à compléter" })).toBeTruthy();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent.replace(/\s/g, " "))).toEqual([
      "Projet (2)Une feuille « Projet » existe déjà et n’est pas de nous : la nôtre s’appellera « Projet (2) ».",
      "Coûts",
      "Listes",
    ]);
    const main = await button("Créer les feuilles");
    const described = document.getElementById(main.getAttribute("aria-describedby") ?? "");
    expect(described?.textContent).toContain("propres feuilles ne sont pas touchées");
    expect(described?.textContent).toContain("historique d’annulation");
    expect(run).not.toHaveBeenCalled();
    expect(await axeFindings()).toEqual([]);
  });

  it("says why the workbook could not be read, and reads it again when asked", async () => {
    const prepare = jest.fn(prepared).mockResolvedValueOnce({ ok: false, problem: problem("cell-edit") } as never);
    const user = await openConfirmation(fakeHost({ prepare }));
    await expectToSay("Validez-la avec Entrée");
    expect(screen.queryByRole("button", { name: "Créer les feuilles" })).toBeNull();
    await user.click(await button("Réessayer"));
    expect(await button("Créer les feuilles")).toBeTruthy();
  });

  it("says that there is nothing to make", async () => {
    await openConfirmation(fakeHost({ prepare: () => Promise.resolve({ ok: true, value: { sheets: [] } }) }));
    await expectToSay("il n’y a rien à créer");
    expect(screen.queryByRole("button", { name: "Créer les feuilles" })).toBeNull();
  });

  it("the sheets made are then led to by name, wherever typing begins first", async () => {
    const showSheet = jest.fn(fakeHost().showSheet);
    const { user } = showPane(hostWith(withBudget, { showSheet }));
    await screen.findByText("Loger et accompagner");
    await user.click(await button(/^Suivi/));
    await user.click(await button("Créer les feuilles"));
    await expectFocusOnTitle("Les feuilles sont prêtes");
    await user.click(await button("Saisir le suivi"));
    expect(showSheet.mock.calls).toEqual([[{ name: "Suivi" }]]);
    expect(await axeFindings()).toEqual([]);
  });
});

describe("a backup copy", () => {
  const canBackUp = () => Promise.resolve(true);
  const name = "Ouvrir une copie de sauvegarde";

  it("is not spoken of where this Excel cannot open one", async () => {
    await openConfirmation();
    await button("Créer les feuilles");
    expect(screen.queryByRole("button", { name })).toBeNull();
  });

  it("is not spoken of where that cannot be known", async () => {
    await openConfirmation(fakeHost({ canBackUp: () => Promise.reject(new Error("no file")) }));
    await button("Créer les feuilles");
    expect(screen.queryByRole("button", { name })).toBeNull();
  });

  it("is opened when asked for, and says to save it", async () => {
    const backUp = jest.fn(fakeHost().backUp);
    const user = await openConfirmation(fakeHost({ canBackUp, backUp }));
    await user.click(await button(name));
    await expectToSay("Copie ouverte dans une autre fenêtre");
    expect(screen.getByRole("status").textContent).toContain("Enregistrez-la");
    expect(backUp).toHaveBeenCalledTimes(1);
  });

  it("that cannot be opened does not prevent going on", async () => {
    const backUp = () => Promise.resolve({ ok: false, problem: problem("copy-too-large") } as const);
    const user = await openConfirmation(fakeHost({ canBackUp, backUp }));
    await user.click(await button(name));
    await expectToSay("trop gros pour être copié");
    await user.click(await button("Créer les feuilles"));
    await expectFocusOnTitle("L’exemple est prêt");
  });
});
