/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { axeFindings, button, expectFocusOnTitle, fakeHost, hostWith, showPane, title } from "./support/showPane";
import { withBudget } from "./support/workbooks";

const KEY = "avdl.welcome";

const first = (host = fakeHost(), language: "fr" | "en" = "fr") => showPane(host, language, true);

beforeEach(() => window.localStorage.clear());

afterEach(() => jest.restoreAllMocks());

describe("the first time a person opens the pane", () => {
  it("says what the product does, what it never does, and leaves the focus in the grid", async () => {
    first();
    await button("Essayer avec un exemple");
    const text = screen.getByRole("main").textContent;
    expect(text).toContain("contrôle chaque coût");
    expect(text).toContain("Aucune donnée ne quitte le classeur.");
    expect(text).toContain("Rien n’est écrit sans votre accord");
    expect(document.activeElement).toBe(document.body);
    expect(await axeFindings()).toEqual([]);
  });

  it("the picture of a budget is told in words", async () => {
    first(fakeHost(), "en");
    expect(await screen.findByRole("img", { name: /furniture for dwellings, ineligible/ })).toBeTruthy();
  });

  it("starting with the example leads to its confirmation", async () => {
    const { user } = first();
    await user.click(await button("Essayer avec un exemple"));
    await expectFocusOnTitle("Créer l’exemple");
  });

  it("starting one’s own project leads to the form, for both parts", async () => {
    const { user } = first();
    await user.click(await button("Commencer mon projet"));
    await expectFocusOnTitle("Votre projet");
    expect(screen.getByLabelText("Le budget")).toHaveProperty("checked", true);
    expect(screen.getByLabelText("Le suivi des ménages")).toHaveProperty("checked", true);
  });

  it("starting one’s own project in a workbook that has one leads home, where it is", async () => {
    const { user } = first(hostWith(withBudget));
    const start = await button("Commencer mon projet");
    await waitFor(() => expect(screen.getByRole("main").textContent).toContain("Commencer"));
    await user.click(start);
    expect(await screen.findByRole("heading", { level: 2, name: "Loger et accompagner" })).toBeTruthy();
  });

  it("is only once: the next time begins at home", async () => {
    const { user, view } = first();
    expect(window.localStorage.getItem(KEY)).toBeNull();
    await user.click(await button("Aller à l’accueil"));
    await screen.findByText("Pas encore de projet dans ce classeur");
    expect(Object.keys(window.localStorage)).toEqual([KEY]);
    view.unmount();
    first();
    expect(await screen.findByText("Pas encore de projet dans ce classeur")).toBeTruthy();
  });

  it("works where the browser keeps nothing", async () => {
    const forbidden = () => {
      throw new DOMException("denied", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(forbidden);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(forbidden);
    const { user } = first();
    await user.click(await button("Aller à l’accueil"));
    await title("Budget et suivi AVDL");
    expect(await screen.findByText("Pas encore de projet dans ce classeur")).toBeTruthy();
  });
});
