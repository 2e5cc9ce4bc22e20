/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { guideUsh2020, overlayJson, readRulebookFile } from "../../src/domain/eligibility";
import { fakeBudget, selected } from "./support/fakeBudget";
import { fakeRulebook } from "./support/fakeRulebook";
import { adapted, openRulebook, OVERLAY, paste, reading, seen, status } from "./support/rulebookScreen";
import { axeFindings, button, expectFocusOnTitle, fakeHost, problem } from "./support/showPane";

const facts = async () => (await seen("Édition")).closest("main")?.textContent ?? "";

describe("the rulebook: what is in force", () => {
  it("says the edition, its source, the adaptation, the differences and the settings", async () => {
    const rulebook = { ok: true, value: adapted } as const;
    const adaptation = { overlay: OVERLAY, rows: 3, untouched: 2 };
    const settings = { day: 46_023, region: "", call: "Exemple 2024" };
    await openRulebook({ read: reading({ rulebook, adaptation, settings }) });
    const said = await facts();
    expect(said).toMatch(/ÉditionGuide USH mars 2020, version 1 du 23 mars 2020/);
    expect(said).toMatch(/AdaptationAppel à projets d’exemple, version 1 du 1 mars 2024, Règlement.*article 4\./);
    expect(said).toMatch(/1 ligne modifiée depuis l’import/);
    expect(said).toMatch(/Écarts à l’édition1 règle ajoutée, 1 règle complétée et 1 règle retirée/);
    expect(said).toMatch(/Règles en vigueur au1 janvier 2026RégionRègles nationales seulesAppel à projetsExemple 2024/);
    expect(await axeFindings()).toEqual([]);
  });

  it("is for reading only in a workbook without a table of rules, and leads to a budget", async () => {
    const user = await openRulebook({ read: reading({ table: null }) });
    expect(await seen("Règles en lecture seule")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Importer/ })).toBeNull();
    await user.click(await button(/^Les règles/));
    await user.click(await screen.findByRole("searchbox"));
    await user.keyboard("quittances");
    await user.click(await button(/^Aides sur quittance/));
    expect(screen.queryByRole("button", { name: /^Copier/ })).toBeNull();
    await user.click(await button("Retour au référentiel"));
    await user.click(await button("Préparer un budget"));
    await expectFocusOnTitle("Votre projet");
  });

  it("names the row of a table that cannot be followed, goes to it, and reads again", async () => {
    const message = { fr: "Règle X (ligne 5).", en: "Rule X (row 5)." };
    const read = jest.fn(reading({ rulebook: { ok: false, problem: { kind: "invalid", message, row: 5 } } }));
    const showRule = jest.fn(fakeRulebook().showRule);
    const user = await openRulebook({ read, showRule });
    expect(await seen("Règle X (ligne 5).")).toBeTruthy();
    await user.click(await button("Aller à la ligne 12"));
    expect(showRule.mock.calls).toEqual([[5]]);
    expect(status()).toBe("Cellule A12 de «\u00a0Référentiel\u00a0»");
    await user.click(await button("Relire"));
    expect(await seen("Règle X (ligne 5).")).toBeTruthy();
    expect(read).toHaveBeenCalledTimes(2);
    expect(await axeFindings()).toEqual([]);
  });

  it("says why it could not be read, and reads again", async () => {
    const read = jest.fn(reading()).mockResolvedValueOnce({ ok: false, problem: problem("cell-edit") } as never);
    const user = await openRulebook({ read });
    expect(await seen("Le référentiel n’a pas pu être lu")).toBeTruthy();
    await user.click(await button("Réessayer"));
    expect(await facts()).toContain("Guide USH");
  });

  it("is in English too", async () => {
    await openRulebook({}, "en");
    expect((await seen("Edition")).closest("main")?.textContent).toContain(
      "Guide USH mars 2020, version 1 of 23 March 2020"
    );
  });
});

describe("the rulebook: its rules", () => {
  it("are found by a word, whatever its plural, and open to reason, words, source and validity", async () => {
    const user = await openRulebook();
    await user.click(await button(/^Les règles/));
    await expectFocusOnTitle("Les règles");
    await user.click(await screen.findByRole("searchbox"));
    await user.keyboard("remises");
    expect(await seen(/règles connaissent ces mots/)).toBeTruthy();
    await user.click(await button(/^Remises de loyers/));
    const details = screen.getByText("Motif").closest("dl")?.textContent ?? "";
    expect(details).toMatch(/RéponseInéligible, N3.*Motifles remises de loyers ne sont pas financées.*Motsremise/);
    expect(details).toMatch(/Source.*1\.5.*ValiditéDepuis le 23 mars 2020/);
    expect(await axeFindings()).toEqual([]);
  });

  it("are shown by clause, and no rule that knows a word is said plainly", async () => {
    const user = await openRulebook();
    await user.click(await button(/^Les règles/));
    expect((await screen.findAllByRole("heading", { level: 2 })).map(({ textContent }) => textContent)).toContain(
      "N3 · Remises de loyers"
    );
    await user.click(await screen.findByRole("searchbox"));
    await user.keyboard("zyxwv");
    expect(await seen(/^Aucune règle ne connaît/)).toBeTruthy();
    expect(status()).toMatch(/^Aucune règle/);
  });

  it("are copied to the table to be changed, and the cell is said; why not, and again", async () => {
    const copyRule = jest
      .fn(fakeRulebook().copyRule)
      .mockResolvedValueOnce({ ok: false, problem: problem("protected") });
    const user = await openRulebook({ copyRule });
    await user.click(await button(/^Les règles/));
    await user.click(await screen.findByRole("searchbox"));
    await user.keyboard("n3-remise");
    await user.click(await button(/^Remises de loyers/));
    await user.click(await button(/^Copier dans le tableau/));
    expect(await seen("La règle n’a pas été copiée")).toBeTruthy();
    await user.click(await button("Réessayer"));
    expect(await seen(/N3-remise est prête à être modifiée, cellule F12/)).toBeTruthy();
    expect(copyRule.mock.calls).toEqual([["N3-remise"], ["N3-remise"]]);
  });
});

describe("the rulebook: an adaptation that is there", () => {
  const there = { adaptation: { overlay: OVERLAY, rows: 3, untouched: 3 } };

  it("is taken away once that is confirmed, and what stayed is said", async () => {
    const removeAdaptation = jest.fn(() => Promise.resolve({ ok: true, value: { removed: 2, left: 1 } } as const));
    const user = await openRulebook({ read: reading(there), removeAdaptation });
    await user.click(await button("Retirer l’adaptation"));
    expect(removeAdaptation).not.toHaveBeenCalled();
    expect(await axeFindings()).toEqual([]);
    await user.click(await button("Retirer"));
    expect(await seen(/2 lignes vidées\. 1 ligne modifiée depuis l’import est restée/)).toBeTruthy();
  });

  it("says why it was not taken away", async () => {
    const removeAdaptation = () => Promise.resolve({ ok: false, problem: problem("protected") } as const);
    const user = await openRulebook({ read: reading(there), removeAdaptation });
    await user.click(await button("Retirer l’adaptation"));
    await user.click(await button("Retirer"));
    expect(await seen("L’adaptation n’a pas été retirée")).toBeTruthy();
  });

  it("keeps another from being imported", async () => {
    const user = await openRulebook({ read: reading(there) });
    await user.click(await button(/^Importer/));
    expect(await seen(/est déjà importée/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Choisir un fichier/ })).toBeNull();
  });
});

describe("the rulebook: exporting", () => {
  const exportedText = async () => (await screen.findByRole<HTMLTextAreaElement>("textbox")).value;

  it("gives the rulebook in force whole, which is read back the same", async () => {
    const user = await openRulebook();
    await user.click(await button(/^Exporter/));
    await expectFocusOnTitle("Exporter");
    expect(readRulebookFile(await exportedText())).toEqual({
      ok: true,
      value: { kind: "rulebook", rulebook: guideUsh2020 },
    });
    expect(await axeFindings()).toEqual([]);
  });

  it("says that there is no adaptation to export", async () => {
    const user = await openRulebook();
    await user.click(await button(/^Exporter/));
    await user.click(await screen.findByRole("radio", { name: /Seulement/ }));
    expect(await seen(/Le tableau ne change rien à l’édition/)).toBeTruthy();
  });

  it("offers a file in a browser only", async () => {
    const user = await openRulebook({}, "fr", {
      readFacts: async () => ({ ...(await fakeHost().readFacts()), platform: "PC" }),
    });
    await user.click(await button(/^Exporter/));
    await exportedText();
    expect(screen.queryByRole("button", { name: "Enregistrer le fichier" })).toBeNull();
  });
});

describe("the rulebook: comparing two editions", () => {
  const inForce = { rulebook: { ok: true, value: adapted } as const };

  it("compares the edition with what is in force over our costs, either way round", async () => {
    const user = await openRulebook({ read: reading(inForce) });
    await user.click(await button(/^Comparer/));
    await expectFocusOnTitle("Comparer deux éditions");
    expect(await seen("2 lignes changent de statut.")).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Avant" }), "inForce");
    expect(await seen("Aucune ligne ne change.")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "Après" }), "builtIn");
    expect((await button(/^Interprète/)).textContent).toContain("ÉligibleÀ vérifier");
  });

  it("compares with a file", async () => {
    const user = await openRulebook();
    await user.click(await button(/^Comparer/));
    expect(await seen("Aucune ligne ne change.")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "Après" }), "file");
    await paste(user, overlayJson(OVERLAY));
    expect(await seen("2 lignes changent de statut.")).toBeTruthy();
    expect(screen.getByText(/^Le fichier.*Appel à projets d’exemple$/)).toBeTruthy();
  });

  it("compares over the selection, and goes to its cells", async () => {
    const cells = [
      ["Libellé", "Montant"],
      ["Interprète", 12],
      ["Loyers", ""],
    ];
    const showCell = jest.fn(fakeBudget().showCell);
    const readSelection = () => Promise.resolve({ ok: true, value: selected(cells) } as const);
    const user = await openRulebook({ read: reading({ ...inForce, costs: null }) }, "fr", {
      budget: fakeBudget({ readSelection, showCell }),
    });
    await user.click(await button(/^Comparer/));
    await user.click(await button("Lire la sélection"));
    expect(await seen("1 ligne change de statut.")).toBeTruthy();
    expect(screen.getByText("1 ligne sans montant, comptée dans aucune somme.")).toBeTruthy();
    await user.click(await button(/^Interprète/));
    expect(showCell.mock.calls).toEqual([["{sheet}", "B4"]]);
  });
});
