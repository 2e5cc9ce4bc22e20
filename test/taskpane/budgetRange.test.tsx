/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { BudgetHost } from "../../src/taskpane/host/budgetHost";
import { fakeBudget, selected } from "./support/fakeBudget";
import { axeFindings, button, expectFocusOnTitle, expectToSay, fakeHost, problem, showPane } from "./support/showPane";

const CELLS = [
  ["Désignation", "Montant TTC", ""],
  ["Salaires et charges CESF", 5000, ""],
  ["Mobilier des logements", "1 234,50 €", ""],
  ["Total", 6234.5, ""],
];

const reading =
  (changes: Parameters<typeof selected>[1] = {}, cells = CELLS) =>
  () =>
    Promise.resolve({ ok: true, value: selected(cells, changes) } as const);

const openRange = async (budget: Partial<BudgetHost>, language: "fr" | "en" = "fr") => {
  const { user } = showPane(fakeHost({ budget: fakeBudget(budget) }), language);
  await user.click(await button(language === "fr" ? /^Contrôler/ : /^Check/));
  await user.click(await button(language === "fr" ? /^Contrôler le budget/ : /^Check the budget/));
  await expectFocusOnTitle(language === "fr" ? "Contrôler le budget" : "Check the budget");
  await user.click(await screen.findByRole("radio", { name: language === "fr" ? /plage/ : /range/ }));
  return user;
};

const readRange = async (changes: Partial<BudgetHost> = {}, language: "fr" | "en" = "fr") => {
  const user = await openRange({ readSelection: reading(), ...changes }, language);
  await user.click(await button(language === "fr" ? "Lire la sélection" : "Read the selection"));
  return user;
};

describe("checking the budget: any range of the workbook", () => {
  it("says how to select, and the limits", async () => {
    await openRange({});
    expect(await screen.findByText(/5.000 lignes et 60 colonnes/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it("guesses the columns, answers the lines, and leaves rows of totals out", async () => {
    await readRange();
    expect(await screen.findByRole("heading", { level: 2, name: "Mon budget, B3:D6" })).toBeTruthy();
    expect((await screen.findByRole("list", { name: "Montants par statut" })).textContent).toMatch(
      /^Éligible1 ligne5.000,00.€Inéligible1 ligne1.234,50.€/
    );
    expect(screen.getByText("1 ligne de total laissée de côté.")).toBeTruthy();
    expect(screen.queryByText(/Décidées/)).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it("goes to the cell of the line, and offers no writing on it", async () => {
    const showCell = jest.fn(fakeBudget().showCell);
    const user = await readRange({ showCell });
    await user.click(await button(/^Mobilier/));
    expect(showCell.mock.calls).toEqual([["{sheet}", "B5"]]);
    expect(screen.queryByRole("button", { name: "Proposer hors assiette" })).toBeNull();
    await user.click(await button("Aller à la cellule"));
    expect(showCell).toHaveBeenCalledTimes(2);
  });

  it("writes the answers to the right where that is free, and takes them back", async () => {
    const writeAnswers = jest.fn(fakeBudget().writeAnswers);
    const undo = jest.fn(fakeBudget().undo);
    const user = await readRange({ writeAnswers, undo });
    await expectToSay(/deux colonnes vides à droite, E3:F6/);
    await user.click(await button("Écrire les réponses à droite"));
    await expectToSay("Réponses écrites à droite de la plage.");
    const [, answers, headerRow] = writeAnswers.mock.calls[0]!;
    expect(headerRow).toBe(0);
    expect(answers.map(({ row, status }) => [row, status])).toEqual([
      [1, "Éligible"],
      [2, "Inéligible"],
    ]);
    expect(answers[1]?.reason).toMatch(/^Clause N1/);
    await user.click(await button("Annuler"));
    expect(await button("Écrire les réponses à droite")).toBeTruthy();
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it("writes nothing where the columns to the right are taken", async () => {
    await readRange({ readSelection: reading({ isRightFree: false }) });
    await expectToSay(/à droite, E3:F6, ne sont pas vides/);
    expect(screen.queryByRole("button", { name: "Écrire les réponses à droite" })).toBeNull();
  });

  it("says why nothing was written, and reads again", async () => {
    const readSelection = jest.fn(reading());
    const writeAnswers = () => Promise.resolve({ ok: false, problem: problem("range-changed") } as const);
    const user = await readRange({ readSelection, writeAnswers });
    await user.click(await button("Écrire les réponses à droite"));
    await expectToSay(/Rien n’a été écrit.*La plage a changé/);
    await user.click(await button("Relire"));
    await button("Écrire les réponses à droite");
    expect(readSelection).toHaveBeenCalledTimes(2);
  });

  it("lets the person say which row and columns are read where none is recognised", async () => {
    const cells = [
      ["Frais", "Somme"],
      ["Mobilier des logements", 10],
    ];
    const user = await readRange({ readSelection: reading({}, cells) });
    await expectToSay("Choisissez la colonne des libellés");
    expect(await axeFindings()).toEqual([]);
    const label = () => within(screen.getByLabelText("Libellé"));
    await user.selectOptions(
      screen.getByLabelText("Ligne des titres"),
      within(screen.getByLabelText("Ligne des titres")).getByRole("option", { name: /^3.: Frais, Somme$/ })
    );
    await user.selectOptions(screen.getByLabelText("Libellé"), label().getByRole("option", { name: /^B.: Frais$/ }));
    await user.selectOptions(screen.getByLabelText("Montant"), "1");
    expect((await screen.findByRole("list", { name: "Montants par statut" })).textContent).toMatch(
      /Inéligible1 ligne10,00.€/
    );
  });

  it("says how many rows are beyond the limit, and that a column holds no label", async () => {
    const cells = [
      ["Libellé", "Montant"],
      ["", 1],
    ];
    await readRange({ readSelection: reading({ rowsLeftOut: 2 }, cells) });
    await expectToSay("2 lignes au-delà de la limite ne sont pas lues.");
    await expectToSay("Aucun libellé n’est lu dans cette colonne.");
  });

  it.each([
    ["range-empty", /La sélection ne contient rien/],
    ["range-multiple", /une seule plage/],
    ["range-too-wide", /plus de 60 colonnes/],
    ["cell-edit", /Validez-la avec Entrée/],
  ] as const)("says why the selection was not read: %s; and tries again", async (code, sentence) => {
    const readSelection = jest
      .fn(fakeBudget().readSelection)
      .mockResolvedValueOnce({ ok: false, problem: problem(code) })
      .mockImplementation(reading());
    const user = await readRange({ readSelection });
    await expectToSay(sentence);
    await user.click(await button("Réessayer"));
    expect(await button("À revoir (1)")).toBeTruthy();
  });

  it("answers nothing while the rulebook of the workbook is refused", async () => {
    const refusal = {
      kind: "invalid",
      message: { fr: "Règle n1 : champ Clause.", en: "Rule n1: field Clause." },
    } as const;
    await readRange({ readSelection: reading({ rulebook: { ok: false, problem: refusal } }) }, "en");
    await expectToSay(/cannot be followed.*Rule n1/);
  });
});
