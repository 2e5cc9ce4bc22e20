/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { CostSheetLine } from "../../src/taskpane/host/budgetHost";
import { costLine, decidingOn, fakeBudget, readingOf } from "./support/fakeBudget";
import { axeFindings, button, expectFocusOnTitle, expectToSay, hostWith, problem, showPane } from "./support/showPane";
import { withBudget } from "./support/workbooks";

const CESF = costLine(0, "Salaires et charges CESF", { unitCost: 5000 });
const BEDS = costLine(1, "Mobilier des logements", { unitCost: 1234.5 });
const CAR = costLine(2, "Achat d’un véhicule", { unitCost: null });
const BOTH = costLine(3, "Accompagnement et petit mobilier", { quantity: 10, unitCost: 300 });
const VAGUE = costLine(4, "Divers");
const LINES = [CESF, BEDS, CAR, BOTH, VAGUE];

const reading =
  (lines: readonly CostSheetLine[], changes = {}) =>
  () =>
    Promise.resolve({ ok: true, value: readingOf(lines, changes) } as const);

const replaced = (line: CostSheetLine) => LINES.map((each) => (each.place === line.place ? line : each));

const deciding = () => jest.fn(decidingOn(LINES));

const openBudget = async (
  budget: Parameters<typeof fakeBudget>[0] = {},
  language: "fr" | "en" = "fr",
  changes = {}
) => {
  const host = hostWith(withBudget, { budget: fakeBudget({ read: reading(LINES), ...budget }), ...changes });
  const { user } = showPane(host, language);
  await screen.findByText("Loger et accompagner");
  await user.click(await button(language === "fr" ? /^Contrôler/ : /^Check/));
  await expectFocusOnTitle(language === "fr" ? "Contrôler" : "Check");
  await user.click(await button(language === "fr" ? /^Contrôler le budget/ : /^Check the budget/));
  await expectFocusOnTitle(language === "fr" ? "Contrôler le budget" : "Check the budget");
  return user;
};

const group = async (name: RegExp) => (await screen.findByRole("heading", { level: 2, name })).closest("details")!;

const openLine = async (user: Awaited<ReturnType<typeof openBudget>>, groupName: RegExp, line: RegExp) => {
  const found = await group(groupName);
  await user.click(found.querySelector("summary")!);
  found.open = true;
  await act(() => found.dispatchEvent(new Event("toggle")));
  await user.click(await button(line));
};

const status = () => screen.getByRole("status").textContent;

describe("checking the budget: our sheet of costs", () => {
  it("says the edition and what each status comes to, in words, and what has no amount", async () => {
    await openBudget();
    const totals = await screen.findByRole("list", { name: "Montants par statut" });
    expect(
      within(totals)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent)
    ).toEqual([
      "Éligible1 ligne5\u202f000,00\u00a0€",
      "Inéligible2 lignes1\u202f234,50\u00a0€",
      "À vérifier2 lignes3\u202f100,00\u00a0€",
    ]);
    expect(screen.getByText(/^Référentiel.: Guide USH mars 2020/)).toBeTruthy();
    expect(screen.getByText("1 ligne sans montant, comptée dans aucune somme.")).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it("lists what is to be looked at by clause, each group with its lines and its amount", async () => {
    await openBudget();
    await screen.findByRole("button", { name: "À revoir (4)" });
    expect(screen.getAllByRole("group").map(({ textContent }) => textContent)).toContain(
      "N1 · Aménagement et équipement des logements1 ligne, 1\u202f234,50\u00a0€"
    );
    const titles = [...document.querySelectorAll("summary h2")].map(({ textContent }) => textContent);
    expect(titles).toEqual([
      "N1 · Aménagement et équipement des logements",
      "N4 · Investissements",
      "Coûts mêlés, à scinder",
      "Libellé trop imprécis",
    ]);
  });

  it("shows all the lines, or those decided, when asked", async () => {
    const user = await openBudget();
    await user.click(await button("Toutes (5)"));
    expect(await group(/E1/)).toBeTruthy();
    expect((await button("Toutes (5)")).getAttribute("aria-pressed")).toBe("true");
    await user.click(await button("Décidées (0)"));
    expect(screen.getByText("Aucune décision n’est écrite.")).toBeTruthy();
  });

  it("opens a line on its proof, marks the words that decided, and goes to its cell", async () => {
    const showLine = jest.fn(fakeBudget().showLine);
    const user = await openBudget({ showLine });
    await openLine(user, /N1/, /Mobilier des logements/);
    const row = await button(/Mobilier des logements/);
    expect(row.getAttribute("aria-expanded")).toBe("true");
    expect(row.querySelector("mark")?.textContent).toMatch(/Mobilier/);
    expect(screen.getByText(/^Clause N1/)).toBeTruthy();
    expect(screen.getByText("Source")).toBeTruthy();
    expect(showLine.mock.calls).toEqual([["{table}", BEDS]]);
    expect(status()).toMatch(/Cellule D10 de «.Coûts.»/);
    expect(await axeFindings()).toEqual([]);
    await user.click(row);
    expect(row.getAttribute("aria-expanded")).toBe("false");
    expect(showLine).toHaveBeenCalledTimes(1);
  });

  it("proposes a line outside the base with the reason as justification, says it, and follows", async () => {
    const decide = deciding();
    const user = await openBudget({ decide });
    await openLine(user, /N1/, /Mobilier des logements/);
    await user.click(await button("Proposer hors assiette"));
    const field = screen.getByRole("textbox", { name: /^Justification/ });
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty("value", expect.stringMatching(/^Clause N1 .*mobilier/i));
    await user.type(field, " Vu avec le bailleur.");
    expect(await axeFindings()).toEqual([]);
    await user.click(await button("Mettre hors assiette"));
    expect(await button("À revoir (3)")).toBeTruthy();
    expect(await button("Décidées (1)")).toBeTruthy();
    const [, line, decision] = decide.mock.calls[0]!;
    expect([line, decision.status]).toEqual([BEDS, "Inéligible"]);
    expect(decision.justification).toMatch(/Vu avec le bailleur\.$/);
    expect(status()).toMatch(/Décision écrite.*Mobilier des logements.*Inéligible/);
    expect(document.activeElement?.textContent).toBe("Lignes");
  });

  it("asks for a choice and a justification before a line is marked as verified", async () => {
    const decide = deciding();
    const user = await openBudget({ decide });
    await openLine(user, /imprécis/, /Divers/);
    await user.click(await button("Marquer vérifié"));
    await user.click(await button("Écrire la décision"));
    expect(screen.getByText("Choisissez Éligible ou Inéligible.")).toBeTruthy();
    expect(screen.getByText("Une décision demande une justification.")).toBeTruthy();
    expect(decide).not.toHaveBeenCalled();
    await user.click(screen.getByRole("radio", { name: "Éligible" }));
    await user.type(screen.getByRole("textbox", { name: /^Justification/ }), "Interprète des entretiens");
    await user.click(await button("Écrire la décision"));
    expect(await button("À revoir (3)")).toBeTruthy();
    expect(decide.mock.calls[0]?.[2]).toEqual({ status: "Éligible", justification: "Interprète des entretiens" });
    expect((await screen.findByRole("list", { name: "Montants par statut" })).textContent).toMatch(/^Éligible2 lignes/);
  });

  it("takes the last change back", async () => {
    const undo = jest.fn(() => Promise.resolve({ ok: true, value: LINES } as const));
    const user = await openBudget({ decide: deciding(), undo });
    await openLine(user, /imprécis/, /Divers/);
    await user.click(await button("Proposer hors assiette"));
    await user.click(await button("Mettre hors assiette"));
    await user.click(await button("Annuler"));
    expect(await button("À revoir (4)")).toBeTruthy();
    expect(status()).toBe("Dernière modification annulée.");
    expect(screen.queryByRole("button", { name: "Annuler" })).toBeNull();
  });

  it("says why nothing could be taken back", async () => {
    const undo = () => Promise.resolve({ ok: false, problem: problem("change-overwritten") } as const);
    const user = await openBudget({ decide: deciding(), undo });
    await openLine(user, /imprécis/, /Divers/);
    await user.click(await button("Proposer hors assiette"));
    await user.click(await button("Mettre hors assiette"));
    await user.click(await button("Annuler"));
    await expectToSay(/Rien n’a été annulé.*Les cellules ont changé/);
  });

  it("takes a decision back, and warns of one without a justification", async () => {
    const decided = { ...BEDS, decision: "Inéligible" };
    const decide = deciding();
    const user = await openBudget({ read: reading(replaced(decided)), decide });
    await user.click(await button("Décidées (1)"));
    expect(await screen.findByText("Décision sans justification")).toBeTruthy();
    expect(await screen.findByText("Inéligible, décidé")).toBeTruthy();
    await user.click(await button(/Mobilier des logements/));
    expect(screen.queryByRole("button", { name: "Proposer hors assiette" })).toBeNull();
    await user.click(await button("Retirer la décision"));
    await expectToSay("Décision retirée");
    expect(decide.mock.calls[0]?.[2]).toEqual({ status: "", justification: "" });
  });

  it("splits a mixed line into two labels and amounts that add up to it", async () => {
    const split = jest.fn<
      ReturnType<ReturnType<typeof fakeBudget>["split"]>,
      Parameters<ReturnType<typeof fakeBudget>["split"]>
    >((table, line, [one, other]) => {
      const first = { ...line, ...one };
      const second = { ...line, ...other, place: 4 };
      const lines = [CESF, BEDS, CAR, first, second, { ...VAGUE, place: 5 }];
      return Promise.resolve({
        ok: true,
        value: { lines, change: { kind: "split", table, written: [first, second], before: [] } },
      });
    });
    const user = await openBudget({ split });
    await openLine(user, /mêlés/, /petit mobilier/);
    await user.click(await button("Scinder la ligne"));
    expect(screen.getByLabelText(/^Premier libellé/)).toHaveProperty("value", "Accompagnement");
    expect(screen.getByLabelText(/^Second libellé/)).toHaveProperty("value", "Petit mobilier");
    const answers = () => screen.getAllByText(/^Réponse.:/).map(({ textContent }) => textContent);
    expect(answers()[1]).toBe("Réponse\u00a0: Inéligible");
    await user.type(screen.getByLabelText(/^Premier libellé/), " social des ménages");
    expect(answers()[0]).toBe("Réponse\u00a0: Éligible");
    await user.click(await button("Scinder"));
    expect(screen.getByText("Donnez un montant en euros et centimes.")).toBeTruthy();
    await user.type(screen.getByLabelText(/^Premier montant/), "1 999,99");
    expect(screen.getByText(/^Second montant.: 1.000,01.€$/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(await button("Scinder"));
    expect(await button("Toutes (6)")).toBeTruthy();
    expect(split.mock.calls[0]?.[2].map(({ label, amount }) => [label, amount])).toEqual([
      ["Accompagnement social des ménages", 1999.99],
      ["Petit mobilier", 1000.01],
    ]);
    expect(status()).toMatch(/Ligne scindée.*Accompagnement.*Petit mobilier/);
  });

  it("gives up a form without writing", async () => {
    const user = await openBudget();
    await openLine(user, /mêlés/, /petit mobilier/);
    await user.click(await button("Scinder la ligne"));
    await user.click(await button("Renoncer"));
    expect(await button("Scinder la ligne")).toBeTruthy();
  });

  it.each([
    ["line-changed", /Rien n’a été écrit.*Cette ligne a changé/],
    ["read-only", /Rien n’a été écrit.*lecture seule/],
    ["protected", /Rien n’a été écrit.*protégé/],
    ["cell-edit", /Rien n’a été écrit.*Validez-la avec Entrée/],
  ] as const)("says why nothing was written: %s; and reads again", async (code, sentence) => {
    const decide = () => Promise.resolve({ ok: false, problem: problem(code) } as const);
    const read = jest.fn(reading(LINES));
    const user = await openBudget({ decide, read });
    await openLine(user, /N1/, /Mobilier des logements/);
    await user.click(await button("Proposer hors assiette"));
    await user.click(await button("Mettre hors assiette"));
    await expectToSay(sentence);
    await user.click(await button("Relire"));
    await button("À revoir (4)");
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("says why a cell could not be shown", async () => {
    const showLine = () => Promise.resolve({ ok: false, problem: problem("line-changed") } as const);
    const user = await openBudget({ showLine });
    await openLine(user, /N1/, /Mobilier des logements/);
    await expectToSay(/La cellule n’a pas pu être montrée.*a changé/);
  });

  it("is read all the same where nothing can be recorded, and says so", async () => {
    await openBudget({ read: reading(LINES, { recorded: { ok: false, problem: problem("read-only") } }) });
    await expectToSay(/Réponses non enregistrées.*lecture seule/);
    expect(await button("À revoir (4)")).toBeTruthy();
  });

  it("says how many answers were recorded", async () => {
    await openBudget({ read: reading(LINES, { recorded: { ok: true, value: 3 } }) });
    await expectToSay("3 réponses enregistrées dans la feuille des coûts.");
  });

  it("answers nothing while the rulebook of the workbook is refused, and leads to it", async () => {
    const refusal = { kind: "invalid", message: { fr: "Règle n1 : champ Clause.", en: "Rule n1: field Clause." } };
    const showSheet = jest.fn(() => Promise.resolve({ ok: true, value: { sheet: "Référentiel" } } as const));
    const user = await openBudget({ read: reading(LINES, { rulebook: { ok: false, problem: refusal } }) }, "fr", {
      showSheet,
    });
    await expectToSay(/ne peut pas être suivi.*Règle n1/);
    expect(screen.queryByRole("list", { name: "Montants par statut" })).toBeNull();
    await user.click(await button("Voir le référentiel"));
    expect(showSheet.mock.calls).toEqual([[{ key: "referentiel" }]]);
  });

  it("says why it could not be read, and tries again", async () => {
    const read = jest
      .fn(fakeBudget().read)
      .mockResolvedValueOnce({ ok: false, problem: problem("cell-edit") })
      .mockImplementation(reading(LINES));
    const user = await openBudget({ read });
    await expectToSay(/Le budget n’a pas pu être lu.*Validez-la/);
    await user.click(await button("Réessayer"));
    expect(await button("À revoir (4)")).toBeTruthy();
  });

  it("says that it is being read", async () => {
    await openBudget({ read: () => new Promise(() => undefined) });
    expect(await screen.findByText("Lecture et contrôle des lignes…")).toBeTruthy();
  });

  it("says that nothing has a label", async () => {
    await openBudget({ read: reading([costLine(0, "")]) });
    expect(await screen.findByText(/Aucune ligne n’a de libellé/)).toBeTruthy();
  });

  it("where there is no sheet of costs, leads to a range or to a project", async () => {
    const user = await openBudget({ read: fakeBudget().read });
    expect(await screen.findByText(/n’a pas de feuille de coûts/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(await button("Contrôler une plage"));
    expect(await button("Lire la sélection")).toBeTruthy();
  });

  it("shows a long group a page at a time", async () => {
    const many = Array.from({ length: 30 }, (_, place) => costLine(place, `Mobilier du logement ${place}`));
    const user = await openBudget({ read: reading(many) });
    const lines = () => document.querySelectorAll("li button[aria-expanded]").length;
    const more = await button("Montrer 5 lignes de plus");
    expect(lines()).toBe(25);
    await user.click(more);
    expect(lines()).toBe(30);
    expect(screen.queryByRole("button", { name: /de plus$/ })).toBeNull();
  });

  it("leads to the check of the whole workbook, and is reached from the part Budget", async () => {
    const user = await openBudget();
    await user.click(await button(/^Contrôler le classeur entier/));
    await expectFocusOnTitle("Contrôler");
    await user.click(await button("Retour à l’accueil"));
    await user.click(await button(/^Budget/));
    await user.click(await button(/^Contrôler le budget/));
    await expectFocusOnTitle("Contrôler le budget");
  });

  it("speaks English where Excel does; statuses stay French", async () => {
    await openBudget({}, "en");
    expect(await button("To review (4)")).toBeTruthy();
    expect((await screen.findByRole("list", { name: "Amounts by status" })).textContent).toMatch(
      /^Éligible1 line€5,000\.00/
    );
  });
});
