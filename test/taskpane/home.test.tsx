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
import { aProject, withBudget } from "./support/workbooks";

const OUTDATED = {
  outdated: [
    { name: "Coûts", version: 1 },
    { name: "Suivi", version: 1 },
  ],
  changes: [{ fr: "Décision et statut retenu.", en: "Decision and retained status." }],
} as const;

describe("home", () => {
  it("offers the five tasks and the example in a workbook that has nothing of ours", async () => {
    showPane();
    await screen.findByText("Pas encore de projet dans ce classeur");
    const tasks = screen.getByRole("navigation", { name: "Tâches" });
    expect([...tasks.querySelectorAll("button")].map((task) => task.querySelector("span span")?.textContent)).toEqual([
      "Budget",
      "Suivi",
      "Contrôler",
      "Référentiel",
      "Aide et à propos",
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it("offers the example while the workbook is being read", async () => {
    showPane(fakeHost({ readWorkbook: () => new Promise(() => undefined) }));
    expect(await screen.findByText("Lecture du classeur…")).toBeTruthy();
    expect(await button("Essayer avec un exemple")).toBeTruthy();
  });

  it("says which project the workbook holds, and offers the part that is missing", async () => {
    showPane(hostWith(withBudget));
    expect(await screen.findByRole("heading", { level: 2, name: "Loger et accompagner" })).toBeTruthy();
    expect(screen.getByText("Budget du projet")).toBeTruthy();
    expect(screen.getByText("Ajouter le suivi à ce projet")).toBeTruthy();
    expect(screen.getByText("Ouvrir les coûts et le prévisionnel")).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it.each([
    [["suivi"], "Suivi des ménages"],
    [["budget", "suivi"], "Budget et suivi des ménages"],
  ] as const)("says that a workbook holds %s", async (parts, text) => {
    showPane(hostWith({ parts, project: { ...aProject, title: "" } }));
    expect(await screen.findByText("Projet sans intitulé")).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
  });

  it("says why the workbook could not be read, and reads it again when asked", async () => {
    const readWorkbook = jest
      .fn(fakeHost().readWorkbook)
      .mockResolvedValueOnce({ ok: false, problem: problem("cell-edit") });
    const { user } = showPane(fakeHost({ readWorkbook }));
    expect(await screen.findByText(/Validez-la avec Entrée/)).toBeTruthy();
    await user.click(await button("Réessayer"));
    expect(await screen.findByText("Pas encore de projet dans ce classeur")).toBeTruthy();
  });

  it("offers to bring sheets of an earlier version to this one", async () => {
    const run = jest.fn(fakeHost().run);
    const { user } = showPane(hostWith(OUTDATED, { run }));
    expect(await screen.findByText("2 feuilles d’une version précédente")).toBeTruthy();
    await user.click(await button("Mettre à jour"));
    await expectFocusOnTitle("Mise à jour");
    expect(screen.getByText("Décision et statut retenu.")).toBeTruthy();
    expect(screen.getByText(/Les anciennes restent, avec «.\(ancien\).» dans leur nom/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(await button("Mettre à jour"));
    await expectFocusOnTitle("Le classeur est à jour");
    expect(run.mock.calls.map(([order]) => order)).toEqual([{ kind: "update" }]);
  });
});

describe("a part that the workbook has", () => {
  it("leads to its sheets under the names they have now, and to the project", async () => {
    const showSheet = jest.fn(fakeHost().showSheet);
    const { user } = showPane(hostWith(withBudget, { showSheet }));
    await screen.findByText("Loger et accompagner");
    await user.click(await button(/^Budget/));
    await expectFocusOnTitle("Budget");
    await user.click(await button(/^Coûts \(2\)/));
    expect(showSheet.mock.calls).toEqual([[{ name: "Coûts (2)" }]]);
    expect(screen.queryByRole("button", { name: /^Indicateurs/ })).toBeNull();
    expect(await axeFindings()).toEqual([]);
    await user.click(await button(/^Modifier le projet/));
    await expectFocusOnTitle("Modifier le projet");
  });

  it("leads home where the sheet is gone", async () => {
    const showSheet = () => Promise.resolve({ ok: false, problem: problem("sheet-missing") } as const);
    const { user } = showPane(hostWith(withBudget, { showSheet }));
    await screen.findByText("Loger et accompagner");
    await user.click(await button(/^Budget/));
    await user.click(await button(/^Coûts/));
    await expectToSay(/n’a pas la feuille demandée/);
  });
});

describe("a part that the workbook does not have", () => {
  it("begins with the form where there is no project", async () => {
    const { user } = showPane();
    await screen.findByText("Pas encore de projet dans ce classeur");
    await user.click(await button(/^Suivi/));
    await expectFocusOnTitle("Votre projet");
    expect(screen.getByLabelText("Le budget")).toHaveProperty("checked", false);
    expect(screen.getByLabelText("Le suivi des ménages")).toHaveProperty("checked", true);
  });

  it("is only confirmed where the project is there and complete", async () => {
    const prepare = jest.fn(fakeHost().prepare);
    const { user } = showPane(hostWith(withBudget, { prepare }));
    await screen.findByText("Loger et accompagner");
    await user.click(await button(/^Suivi/));
    await expectFocusOnTitle("Vérifier avant de créer");
    expect(prepare.mock.calls).toEqual([[{ kind: "workbook", parts: ["suivi"], project: aProject }]]);
  });

  it("waits until the workbook is read, and says why it cannot be", async () => {
    const readWorkbook = () => Promise.resolve({ ok: false, problem: problem("interrupted") } as const);
    const { user } = showPane(fakeHost({ readWorkbook }));
    await screen.findByText("Le classeur n’a pas pu être lu");
    await user.click(await button(/^Budget/));
    await expectFocusOnTitle("Budget");
    await expectToSay(/redémarrez Excel/);
    expect(await button("Réessayer")).toBeTruthy();
  });

  it("asks first for what the project of the sheet lacks", async () => {
    const saveProject = jest.fn(fakeHost().saveProject);
    const incomplete = { ...withBudget, project: { ...aProject, title: "" } };
    const { user } = showPane(hostWith(incomplete, { saveProject }));
    await screen.findByText("Projet sans intitulé");
    await user.click(await button(/^Suivi/));
    await expectFocusOnTitle("Compléter le projet");
    await user.type(screen.getByLabelText(/^Intitulé/), "Loger");
    await user.click(await button("Enregistrer le projet"));
    await expectFocusOnTitle("Vérifier avant de créer");
    expect(saveProject.mock.calls).toEqual([[{ ...aProject, title: "Loger" }]]);
    await expectToSay("Projet enregistré dans la feuille");
  });
});
