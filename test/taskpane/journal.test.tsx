/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { JournalEntry } from "../../src/taskpane/host/paneHost";
import { axeFindings, button, expectToSay, fakeHost, problem, showPane, title } from "./support/showPane";

const ENTRIES: readonly JournalEntry[] = [
  { at: "2026-11-02T09:12:00", action: "scaffold", sheets: ["Projet", "Coûts"], version: "0.2.0" },
  { at: "2026-11-20T15:40:00", action: "record", sheets: ["Coûts"], version: "0.2.1" },
];

const openJournal = async (readJournal: ReturnType<typeof fakeHost>["readJournal"], language: "fr" | "en" = "fr") => {
  const { user } = showPane(fakeHost({ readJournal }), language);
  await user.click(await button(language === "fr" ? /^Aide/ : /^Help/));
  await title(language === "fr" ? "Aide et à propos" : "Help and about");
  await user.click(screen.getByText(language === "fr" ? "Journal des modifications" : "Journal of changes"));
  return user;
};

const written = () => Promise.resolve({ ok: true, value: ENTRIES } as const);

describe("the journal of changes", () => {
  it("tells the latest change first, with its sheets, its moment and the version", async () => {
    await openJournal(written);
    const [latest, first] = await screen.findAllByRole("listitem");
    expect(latest?.textContent).toMatch(/^Statuts enregistrés«.Coûts.»20 nov\. 2026.*15:40, version 0\.2\.1$/);
    expect(first?.textContent).toMatch(/^Feuilles créées«.Projet.» et «.Coûts.»2 nov\. 2026/);
    expect(await axeFindings()).toEqual([]);
  });

  it("writes moments as English does", async () => {
    await openJournal(written, "en");
    expect((await screen.findAllByRole("listitem"))[0]?.textContent).toMatch(/20 Nov 2026, 15:40/);
  });

  it("is copied one line a change, and shown to be selected where the clipboard is forbidden", async () => {
    const user = await openJournal(written);
    await button("Copier");
    expect(screen.queryByRole("textbox")).toBeNull();
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error("forbidden")) },
    });
    await user.click(await button("Copier"));
    const field = await screen.findByRole("textbox", { name: "Journal à copier" });
    expect(document.activeElement).toBe(field);
    expect(field.textContent.split("\n")).toEqual([
      expect.stringMatching(/^20 nov\. 2026.*Statuts enregistrés.*\(version 0\.2\.1\)$/),
      expect.stringMatching(/^2 nov\. 2026.*Feuilles créées.*\(version 0\.2\.0\)$/),
    ]);
  });

  it("says that nothing was changed yet", async () => {
    await openJournal(() => Promise.resolve({ ok: true, value: [] }));
    await expectToSay("n’a encore rien changé");
  });

  it("says why it could not be read, and reads it again", async () => {
    const readJournal = jest.fn(written).mockResolvedValueOnce({ ok: false, problem: problem("cell-edit") } as never);
    const user = await openJournal(readJournal);
    await expectToSay("Validez-la avec Entrée");
    await user.click(await button("Réessayer"));
    await expectToSay("Statuts enregistrés");
  });
});
