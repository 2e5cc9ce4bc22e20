/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { CheckLine, CheckReport } from "../../src/taskpane/host/paneHost";
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

const line = (code: string, changes: Partial<CheckLine>): CheckLine => ({
  code,
  title: { fr: `Contrôle ${code}`, en: `Check ${code}` },
  sheet: { key: "couts", name: "Coûts" },
  state: "ok",
  count: 0,
  what: { fr: `Que faire de ${code}`, en: `What to do about ${code}` },
  ...changes,
});

const REPORT: CheckReport = {
  lines: [
    line("a", {}),
    line("b", { state: "to-check", count: 1234 }),
    line("c", { state: "to-check", count: null, sheet: { key: "suivi", name: "Suivi (2)" } }),
  ],
  recorded: 46,
  sheet: "Contrôles",
};

const reporting = (report: CheckReport) => () => Promise.resolve({ ok: true, value: report } as const);

const openCheck = async (check: ReturnType<typeof fakeHost>["check"], changes = {}, language: "fr" | "en" = "fr") => {
  const { user } = showPane(hostWith(withBudget, { check, ...changes }), language);
  await screen.findByText("Loger et accompagner");
  await user.click(await button(language === "fr" ? /^Contrôler/ : /^Check/));
  await expectFocusOnTitle(language === "fr" ? "Contrôler" : "Check");
  return user;
};

describe("checking the workbook", () => {
  it("counts what passes and what does not, and how many statuses were recorded", async () => {
    await openCheck(reporting(REPORT));
    await expectToSay(/2à voir|à voir2/);
    expect(screen.getByRole("main").textContent).toMatch(/1contrôles OK|contrôles OK1/);
    expect(screen.getByText("46 statuts enregistrés dans la feuille des coûts.")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("2 contrôles sont à voir.");
    expect(await axeFindings()).toEqual([]);
  });

  it("says under each sheet what to look at first, with its count and what to do", async () => {
    await openCheck(reporting(REPORT));
    const costs = within(await screen.findByRole("region", { name: /Coûts/ }));
    expect(costs.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Contrôle bQue faire de b1\u202f234",
      "Contrôle aOK",
    ]);
    const measures = within(screen.getByRole("region", { name: /Suivi/ }));
    expect(measures.getByRole("listitem").textContent).toMatch(/Excel n’a pas donné de nombre.*\?/);
  });

  it("leads to each sheet under the name it has now", async () => {
    const showSheet = jest.fn(fakeHost().showSheet);
    const user = await openCheck(reporting(REPORT), { showSheet });
    await user.click(await button("Aller à la feuille Suivi (2)"));
    expect(showSheet.mock.calls).toEqual([[{ name: "Suivi (2)" }]]);
  });

  it("says that all is well", async () => {
    await openCheck(reporting({ ...REPORT, lines: [line("a", {})], recorded: 0 }));
    expect(await screen.findByText("Tous les contrôles sont OK.", { selector: "p" })).toBeTruthy();
  });

  it("says nothing of statuses when none was recorded", async () => {
    await openCheck(reporting({ ...REPORT, recorded: 0 }));
    expect(await screen.findByText("Que faire de b")).toBeTruthy();
    expect(screen.queryByText(/statut/)).toBeNull();
  });

  it("speaks English where Excel does", async () => {
    await openCheck(reporting(REPORT), {}, "en");
    expect(await screen.findByText("What to do about b")).toBeTruthy();
    expect(screen.getByText("1,234")).toBeTruthy();
  });

  it("is done again when asked", async () => {
    const check = jest.fn(reporting(REPORT));
    const user = await openCheck(check);
    await user.click(await button("Contrôler de nouveau"));
    await button("Contrôler de nouveau");
    expect(check).toHaveBeenCalledTimes(2);
  });

  it("says why it did not complete, and tries again", async () => {
    const check = jest
      .fn(fakeHost().check)
      .mockResolvedValueOnce({ ok: false, problem: problem("cell-edit") })
      .mockImplementation(reporting(REPORT));
    const user = await openCheck(check);
    await expectToSay(/Le contrôle n’a pas abouti.*Validez-la avec Entrée/);
    await user.click(await button("Réessayer"));
    await expectToSay("Que faire de b");
  });

  it("in a workbook that has nothing to check, leads to a project", async () => {
    const { user } = showPane();
    await screen.findByText("Pas encore de projet dans ce classeur");
    await user.click(await button(/^Contrôler/));
    await expectToSay("n’a encore rien à contrôler");
    expect(await axeFindings()).toEqual([]);
    await user.click(await button("Commencer mon projet"));
    await expectFocusOnTitle("Votre projet");
  });
});
