/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { guideUsh2020 } from "../../src/domain/eligibility";
import type { RulebookHost } from "../../src/taskpane/host/rulebookHost";
import { fakeBudget } from "./support/fakeBudget";
import { EXAMPLE, LINES, openRulebook, OVERLAY, paste, preparing, seen, status } from "./support/rulebookScreen";
import { axeFindings, button, expectFocusOnTitle, problem } from "./support/showPane";

describe("the rulebook: importing", () => {
  it("shows which lines change, from what to what, by which rules, why, and the amounts; writes once it is agreed to", async () => {
    const prepareImport = preparing();
    const importOverlay = jest.fn<ReturnType<RulebookHost["importOverlay"]>, unknown[]>(() =>
      Promise.resolve({ ok: true, value: null })
    );
    const user = await openRulebook({ prepareImport, importOverlay });
    await user.click(await button(/^Importer/));
    await expectFocusOnTitle("Importer une adaptation");
    await paste(user, EXAMPLE);
    expect(await seen("2 lignes changent de statut.")).toBeTruthy();
    expect(prepareImport.mock.calls).toEqual([[OVERLAY]]);
    expect(document.activeElement?.textContent).toMatch(/^Appel à projets d’exemple, version 1/);
    const line = (await button(/^Interprète/)).textContent;
    expect(line).toMatch(/^InterprèteÀ vérifierÉligibleS-formation-evaluationA-interpretariat200,20.€La règle/);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent.replace(/\s/g, " "))).toEqual([
      "PartAvantAprès",
      "Assiette1 000,10 €1 200,30 €",
      "À vérifier200,25 €0,00 €",
      "Autre hors assiette0,00 €0,05 €",
    ]);
    expect(screen.getByText(/3 lignes s’ajoutent au bas du tableau/)).toBeTruthy();
    expect(screen.getByText(/«.Appel à projets.», vide, devient «.Exemple 2024.»/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    expect(importOverlay).not.toHaveBeenCalled();
    await user.click(await button("Écrire dans le tableau"));
    await expectFocusOnTitle("Référentiel");
    expect(importOverlay).toHaveBeenCalledTimes(1);
    expect(await seen(/est importée/)).toBeTruthy();
  });

  it("goes to a line that changes", async () => {
    const showLine = jest.fn(fakeBudget().showLine);
    const user = await openRulebook({ prepareImport: preparing() }, "fr", { budget: fakeBudget({ showLine }) });
    await user.click(await button(/^Importer/));
    await paste(user, EXAMPLE);
    await user.click(await button(/^Interprète/));
    expect(showLine.mock.calls).toEqual([["{T}", LINES[1]]]);
    expect(status()).toContain("D10");
  });

  it("reads a file; refuses one that is too large, and one that is wrong, its rule and its field named", async () => {
    const prepareImport = preparing();
    const user = await openRulebook({ prepareImport });
    await user.click(await button(/^Importer/));
    const input = document.querySelector("input[type=file]")!;
    const choose = async (text: string, size = text.length) => {
      const file = Object.assign(new File([text], "a.json"), { text: () => Promise.resolve(text) });
      Object.defineProperty(file, "size", { value: size });
      Object.defineProperty(input, "files", { configurable: true, value: [file] });
      await act(async () => {
        fireEvent.change(input);
        await Promise.resolve();
      });
    };
    await choose(EXAMPLE, 1_000_001);
    expect(await seen(/dépasse 1 Mo/)).toBeTruthy();
    await choose(EXAMPLE.replace('"clause": "E1"', '"clause": "E9"'));
    expect(await seen(/A-interpretariat.*champ «.clause.»/)).toBeTruthy();
    expect(prepareImport).not.toHaveBeenCalled();
    await choose(EXAMPLE, 1_000_000);
    expect(await seen("2 lignes changent de statut.")).toBeTruthy();
  });

  it("says that no line changes, and that some rows are not in force", async () => {
    const user = await openRulebook({ prepareImport: preparing({ after: guideUsh2020, idle: 3 }) });
    await user.click(await button(/^Importer/));
    await paste(user, EXAMPLE);
    expect(await seen("Aucune ligne ne change.")).toBeTruthy();
    expect(screen.getByText(/^3 lignes ne seront pas en vigueur/)).toBeTruthy();
    await user.click(await button("Renoncer"));
    expect(await button("Choisir un fichier .json")).toBeTruthy();
  });

  it("takes a whole rulebook by what it changes, and says when that is nothing", async () => {
    const prepareImport = preparing();
    const user = await openRulebook({ prepareImport });
    await user.click(await button(/^Importer/));
    await paste(user, JSON.stringify({ ...guideUsh2020, rules: guideUsh2020.rules.slice(1) }));
    await seen("2 lignes changent de statut.");
    expect(prepareImport.mock.calls[0]?.[0].changes).toEqual([{ action: "retire", id: guideUsh2020.rules[0]?.id }]);
    await user.click(await button("Renoncer"));
    await paste(user, JSON.stringify(guideUsh2020));
    expect(await seen(/ne change rien à l’édition/)).toBeTruthy();
  });

  it("says what cannot be imported, what was not written, and what may have stayed", async () => {
    const prepareImport = preparing().mockResolvedValueOnce({
      ok: false,
      problem: { kind: "host", problem: problem("cell-edit") },
    });
    const importOverlay = () =>
      Promise.resolve({ ok: false, problem: problem("interrupted", ["Référentiel"]) } as const);
    const user = await openRulebook({ prepareImport, importOverlay });
    await user.click(await button(/^Importer/));
    await paste(user, EXAMPLE);
    expect(await seen("La comparaison n’a pas pu être faite")).toBeTruthy();
    await user.click(await button("Réessayer"));
    await user.click(await button("Écrire dans le tableau"));
    expect(await seen("Rien n’a été écrit")).toBeTruthy();
    expect(screen.getByText(/ont pu rester au bas du tableau/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it("refuses an adaptation that contradicts the table", async () => {
    const message = { fr: "Référentiel refusé : règle « Z ».", en: "Refused." };
    const prepareImport = () =>
      Promise.resolve({ ok: false, problem: { kind: "overlay", problem: { kind: "invalid", message } } } as const);
    const user = await openRulebook({ prepareImport });
    await user.click(await button(/^Importer/));
    await paste(user, EXAMPLE);
    expect(await seen("Référentiel refusé : règle « Z ».")).toBeTruthy();
  });
});
