import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent, screen, within } from "@testing-library/react";
import { applyOverlay, guideUsh2020, readRulebookFile, type Overlay } from "../../../src/domain/eligibility";
import type { PaneHost } from "../../../src/taskpane/host/paneHost";
import type { RulebookHost, RulebookReading } from "../../../src/taskpane/host/rulebookHost";
import { costLine } from "./fakeBudget";
import { editionCells, fakeRulebook, rulebookReading } from "./fakeRulebook";
import { button, expectFocusOnTitle, fakeHost, showPane } from "./showPane";

export const EXAMPLE = readFileSync(join(__dirname, "../../../docs/examples/adaptation.json"), "utf8");

const overlayIn = (text: string): Overlay => {
  const read = readRulebookFile(text);
  if (!read.ok || read.value.kind !== "overlay") throw new Error("The example is no adaptation.");
  return read.value.overlay;
};
export const OVERLAY = overlayIn(EXAMPLE);

export const adapted = (() => {
  const after = applyOverlay(guideUsh2020, OVERLAY);
  if (!after.ok) throw new Error(after.problem.message.en);
  return after.value;
})();

export const LINES = [
  costLine(0, "Salaires et charges CESF", { unitCost: 1000.1 }),
  costLine(1, "Interprète", { unitCost: 200.2 }),
  costLine(2, "Garantie des impayés et de la vacance", { unitCost: 0.05 }),
  costLine(3, "Divers", { unitCost: null }),
];
export const COSTS = { table: "{T}", lines: LINES };

export const reading =
  (changes: Partial<RulebookReading> = {}) =>
  () =>
    Promise.resolve({ ok: true, value: rulebookReading({ costs: COSTS, ...changes }) } as const);

export const preparing = (changes: object = {}) =>
  jest.fn<ReturnType<RulebookHost["prepareImport"]>, [Overlay]>((overlay) =>
    Promise.resolve({
      ok: true,
      value: {
        overlay,
        cells: editionCells,
        sheet: "Référentiel",
        before: guideUsh2020,
        after: adapted,
        rows: 3,
        idle: 0,
        filled: { region: "", call: "Exemple 2024" },
        costs: COSTS,
        ...changes,
      },
    })
  );

export const openRulebook = async (
  rulebook: Partial<RulebookHost> = {},
  language: "fr" | "en" = "fr",
  changes: Partial<PaneHost> = {}
) => {
  const host = fakeHost({ rulebook: fakeRulebook({ read: reading(), ...rulebook }), ...changes });
  const { user } = showPane(host, language);
  await user.click(await button(language === "fr" ? /^Référentiel/ : /^Rulebook/));
  await expectFocusOnTitle(language === "fr" ? "Référentiel" : "Rulebook");
  return user;
};

export const paste = async (user: Awaited<ReturnType<typeof openRulebook>>, text: string) => {
  fireEvent.change(await screen.findByRole("textbox", { name: /coller/ }), { target: { value: text } });
  await user.click(await button("Lire ce texte"));
};

/** A text of the screen itself, not of what is said aloud. */
export const seen = async (text: string | RegExp) => within(await screen.findByRole("main")).findByText(text);

export const status = () => screen.getByRole("status").textContent;
