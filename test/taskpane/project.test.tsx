/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
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

const field = (name: RegExp | string) => screen.getByLabelText(name);

/** The form of a new project, from home. */
const openForm = async (host = fakeHost(), language: "fr" | "en" = "fr") => {
  const { user } = showPane(host, language);
  await screen.findByText(language === "fr" ? /^Pas encore/ : /^No project/);
  await user.click(await button(/^Budget/));
  await expectFocusOnTitle(language === "fr" ? "Votre projet" : "Your project");
  return user;
};

/** The form of the project that the workbook holds, from home. */
const openSaved = async (changes: Parameters<typeof hostWith>[1] = {}) => {
  const { user } = showPane(hostWith(withBudget, changes));
  await user.click(await button("Modifier le projet"));
  await expectFocusOnTitle("Modifier le projet");
  await screen.findByLabelText(/^Intitulé/);
  return user;
};

describe("the form of a new project", () => {
  it("says nothing is wrong before anything was typed", async () => {
    await openForm();
    expect(screen.queryAllByRole("alert")).toEqual([]);
    expect(screen.getByRole("main").textContent).not.toContain("n’est pas renseigné");
    expect(await axeFindings()).toEqual([]);
  });

  it("says what is wrong with a field once it is left, and no more once it is right", async () => {
    const user = await openForm();
    await user.type(field(/^Début de la convention/), "31/02/2025");
    expect(screen.getByRole("main").textContent).not.toContain("n’est pas une date");
    await user.tab();
    await expectToSay("n’est pas une date");
    await user.clear(field(/^Début de la convention/));
    await user.type(field(/^Début de la convention/), "2025-03-31");
    expect(screen.getByRole("main").textContent).not.toContain("n’est pas une date");
  });

  it("says what is wrong with a number while it is typed", async () => {
    const user = await openForm();
    await user.type(field(/^ETP/), "1,5x");
    await expectToSay(/« ETP d’accompagnement » ne convient pas/);
    await user.type(field(/^ETP/), "{Backspace}");
    expect(screen.getByRole("main").textContent).not.toContain("ne convient pas");
  });

  it("sent too early, it lists what to mend, takes the focus there, and leads to each field", async () => {
    const user = await openForm();
    await user.click(await button("Continuer"));
    const summary = await screen.findByRole("heading", { name: "4 champs sont à corriger" });
    expect(document.activeElement).toBe(summary);
    const list = within(screen.getByRole("region", { name: "4 champs sont à corriger" }));
    expect(list.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Intitulé"),
      expect.stringContaining("Bailleurs"),
      expect.stringContaining("Début de la convention"),
      expect.stringContaining("Période initiale"),
    ]);
    expect(await axeFindings()).toEqual([]);
    await user.click(list.getByRole("button", { name: /Bailleurs/ }));
    expect(document.activeElement).toBe(field("Bailleur 1"));
    await user.click(list.getByRole("button", { name: /Période/ }));
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "12 mois" }));
  });

  it("speaks English where Excel does", async () => {
    const user = await openForm(fakeHost(), "en");
    await user.click(await button("Continue"));
    expect(await screen.findByRole("heading", { name: "4 fields need attention" })).toBeTruthy();
  });

  it("filled in, it leads to the confirmation with the project as it was typed", async () => {
    const prepare = jest.fn(fakeHost().prepare);
    const user = await openForm(fakeHost({ prepare }));
    await user.type(field(/^Intitulé/), "Loger et accompagner");
    await user.click(field("Accès"));
    await user.type(field("Bailleur 1"), "Habitat Exemple");
    await user.click(await button("Ajouter un bailleur"));
    expect(document.activeElement).toBe(field("Bailleur 2"));
    await user.keyboard("Logis Commun");
    await user.type(field("Association 1"), "Le Seuil");
    await user.type(field(/^Début/), "01/01/2025");
    await user.click(screen.getByRole("radio", { name: "24 mois" }));
    await expectToSay("24 mois sur 48 au plus");
    await user.click(await button("Ajouter un renouvellement"));
    await user.keyboard("12");
    await expectToSay("24 + 12 = 36 mois sur 48 au plus");
    await user.type(field(/^ETP/), "1,5");
    await user.click(field("Le suivi des ménages"));
    await user.keyboard("{Enter}");
    await user.click(await button("Continuer"));
    await expectFocusOnTitle("Vérifier avant de créer");
    expect(prepare.mock.calls).toEqual([[{ kind: "workbook", parts: ["budget", "suivi"], project: aProject }]]);
  });

  it("asks for at least one part", async () => {
    const { user } = showPane(hostWith({}, {}));
    await screen.findByText(/^Pas encore/);
    await user.click(await button(/^Budget/));
    await user.click(await screen.findByLabelText("Le budget"));
    await expectToSay("Choisissez au moins l’un des deux.");
  });

  it("is found again as it was left", async () => {
    const user = await openForm();
    await user.type(field(/^Intitulé/), "Loger");
    await user.click(await button("Retour à l’accueil"));
    await user.click(await button(/^Suivi/));
    await expectFocusOnTitle("Votre projet");
    expect(field(/^Intitulé/)).toHaveProperty("value", "Loger");
  });

  it("opens the settings where one of them is wrong", async () => {
    const user = await openSaved();
    await user.click(screen.getByText("Réglages"));
    await user.clear(await screen.findByLabelText(/^Jours sans contact/));
    await user.type(field(/^Jours sans contact/), "-1");
    await user.click(screen.getByText("Réglages"));
    await user.click(await button("Enregistrer le projet"));
    const settings = screen.getByText("Réglages").closest("details");
    expect(settings).toHaveProperty("open", true);
  });
});

describe("lists of partners and renewals", () => {
  it("keep one lead; the landlord that stays alone leads", async () => {
    const saveProject = jest.fn(fakeHost().saveProject);
    const user = await openSaved({ saveProject });
    await user.click(screen.getByRole("radio", { name: /^Chef de file.*2$/ }));
    expect(screen.getByRole("radio", { name: /^Chef de file.*1$/ })).toHaveProperty("checked", false);
    await user.click(await button("Retirer le bailleur 2"));
    expect(document.activeElement).toBe(field("Bailleur 1"));
    expect(screen.queryByRole("radio", { name: /Porteur/ })).toBeNull();
    await user.click(await button("Retirer le renouvellement 1"));
    expect(document.activeElement?.textContent).toBe("Ajouter un renouvellement");
    await user.click(await button("Enregistrer le projet"));
    expect(saveProject.mock.calls[0]?.[0]).toMatchObject({
      landlords: [{ name: "Habitat Exemple", isLead: true }],
      renewals: [],
    });
  });

  it("taking the lead away among three asks to name another", async () => {
    const user = await openSaved();
    await user.click(await button("Ajouter un bailleur"));
    await user.keyboard("Toit neuf");
    await user.click(await button("Retirer le bailleur 1"));
    await expectToSay("aucun n’est désigné comme chef de file");
  });

  it("refuse a name that is there twice", async () => {
    const user = await openSaved();
    await user.click(await button("Ajouter une association"));
    await user.keyboard("le seuil");
    await expectToSay("y est deux fois");
  });
});

describe("the form of the project that the workbook holds", () => {
  it("is filled in from the workbook as it is now, and writes in it", async () => {
    const saveProject = jest.fn(fakeHost().saveProject);
    const readWorkbook = jest.fn(hostWith(withBudget).readWorkbook);
    const user = await openSaved({ saveProject, readWorkbook });
    expect(readWorkbook).toHaveBeenCalledTimes(2);
    expect(field(/^Début/)).toHaveProperty("value", "01/01/2025");
    expect(field(/^ETP/)).toHaveProperty("value", "1,5");
    await user.type(field(/^Intitulé/), " mieux");
    await user.click(await button("Enregistrer le projet"));
    await expectFocusOnTitle("Budget et suivi AVDL");
    expect(saveProject.mock.calls).toEqual([[{ ...aProject, title: "Loger et accompagner mieux" }]]);
    expect(screen.getByRole("main").textContent).toContain("Projet enregistré dans la feuille");
    expect(screen.getByRole("status").textContent).toContain("Projet enregistré");
  });

  it("says why it was not saved, keeps what was typed, and saves again", async () => {
    const saveProject = jest
      .fn(fakeHost().saveProject)
      .mockResolvedValueOnce({ ok: false, problem: problem("cell-edit") });
    const user = await openSaved({ saveProject });
    await user.click(await button("Enregistrer le projet"));
    await expectToSay(/Projet non enregistré.*Validez-la avec Entrée/);
    expect(await axeFindings()).toEqual([]);
    await user.click(await button("Réessayer"));
    await expectFocusOnTitle("Budget et suivi AVDL");
    expect(saveProject).toHaveBeenCalledTimes(2);
  });

  it("says that the sheet is gone", async () => {
    const saveProject = () => Promise.resolve({ ok: false, problem: problem("sheet-missing") } as const);
    const user = await openSaved({ saveProject });
    await user.click(await button("Enregistrer le projet"));
    await expectToSay("n’a pas la feuille demandée");
    expect(screen.queryByRole("button", { name: "Réessayer" })).toBeNull();
  });

  it("keeps a label that the list does not have, until it is unticked", async () => {
    const saveProject = jest.fn(fakeHost().saveProject);
    const project = { ...aProject, finalites: ["Accès", "Autre chose"] };
    const { user } = showPane(hostWith({ ...withBudget, project }, { saveProject }));
    await user.click(await button("Modifier le projet"));
    await user.click(await screen.findByLabelText("Maintien"));
    await user.click(await button("Enregistrer le projet"));
    expect(saveProject.mock.calls[0]?.[0].finalites).toEqual(["Accès", "Maintien", "Autre chose"]);
  });
});
