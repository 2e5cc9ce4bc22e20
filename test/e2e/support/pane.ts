import type { Frame, Page } from "playwright-core";
import type { FaultEffect } from "../../../preview/host/faults";
import { type Language, speaker } from "../../../src/locales";
import type { OpenedPreview } from "./browser";

/** The pane as a person goes through it, in one language. */
export interface PaneWalk {
  readonly frame: Frame;
  home(): Promise<void>;
  help(): Promise<void>;
  /** The form of a new project, sent too early: what to mend is listed. */
  mistakes(): Promise<void>;
  /** What the example would make, before it is made. */
  confirmation(): Promise<void>;
  success(): Promise<void>;
  failure(): Promise<void>;
  /** The part Budget of a workbook that has it. */
  part(): Promise<void>;
  check(): Promise<void>;
  /** From the check: that of the budget, with a line that is open and about to be split. */
  budget(): Promise<void>;
  /** The rulebook of a workbook that has one: what is in force, and what can be done about it. */
  rulebook(): Promise<void>;
  /** The check of the installation stays under way for ten minutes: the last screen of a walk. */
  progress(): Promise<void>;
  back(): Promise<void>;
}

const LONG_MS = 600_000;

/** Makes the nth request from now meet an effect. */
export const meetFault = (page: Page, nth: number, effect: FaultEffect): Promise<void> =>
  page.evaluate(
    (fault) => {
      window.preview?.host.faults.add({ nth: fault.nth, on: "any", effect: fault.effect });
    },
    { nth, effect }
  );

/** Walks through the screens of the pane of an opened preview. */
export async function walkPane(preview: OpenedPreview, language: Language = "fr"): Promise<PaneWalk> {
  const say = speaker(language);
  const frame = await preview.pane();
  const press = (name: string) => frame.getByRole("button", { name }).click();
  const title = (name: string) =>
    frame.getByRole("heading", { level: 1, name, exact: true }).waitFor({ timeout: 60_000 });
  const home = () => title(say("product.title"));
  const confirmed = () => frame.getByRole("button", { name: say("confirm.action") });
  const confirmation = async () => {
    await press(say("home.example"));
    await confirmed().waitFor({ timeout: 60_000 });
  };
  const task = (name: string) => frame.getByRole("navigation").getByRole("button", { name }).click();
  return {
    frame,
    home,
    async help() {
      await press(say("home.help"));
      await title(say("help.title"));
    },
    async mistakes() {
      await task(say("home.budget"));
      await title(say("project.new"));
      await press(say("project.continue"));
      await frame.locator("#project-summary").waitFor();
    },
    confirmation,
    async success() {
      await confirmation();
      await confirmed().click();
      await title(say("success.example"));
    },
    async failure() {
      await confirmation();
      await meetFault(preview.page, 3, { kind: "fail", code: "GeneralException", when: "before" });
      await confirmed().click();
      await title(say("failure.example"));
    },
    async part() {
      await task(say("home.budget"));
      await title(say("home.budget"));
    },
    async check() {
      await task(say("home.check"));
      await title(say("check.title"));
      await frame.getByRole("button", { name: say("check.again") }).waitFor({ timeout: 60_000 });
    },
    async budget() {
      await press(say("budget.title"));
      await title(say("budget.title"));
      await frame.locator("#budget-group-mixed").click({ timeout: 60_000 });
      await frame.locator("details[open] button[aria-expanded]").first().click();
      await press(say("budget.split"));
      await frame.getByLabel(say("budget.split.amount")).waitFor();
    },
    async rulebook() {
      await task(say("rulebook.title"));
      await title(say("rulebook.title"));
      await frame.getByRole("button", { name: say("rulebook.export") }).waitFor({ timeout: 60_000 });
    },
    async progress() {
      await press(say("home.help"));
      await frame.getByText(say("help.diagnostics"), { exact: true }).click();
      await frame.getByRole("button", { name: say("help.acceptance") }).waitFor();
      await meetFault(preview.page, 2, { kind: "lag", milliseconds: LONG_MS });
      await press(say("help.acceptance"));
      await title(say("progress.acceptance"));
    },
    async back() {
      await press(say("common.back"));
      await home();
    },
  };
}

const KEY_STEPS = 3;

/** Makes the pane as narrow as it gets: 320 px; and as high as told. */
export async function narrowPane({ page, pane }: OpenedPreview, height: number): Promise<void> {
  await page.focus("#pane-divider");
  for (let step = 0; step < KEY_STEPS; step += 1) await page.keyboard.press("ArrowRight");
  const now = await (await pane()).evaluate(() => innerHeight);
  const size = page.viewportSize();
  if (size === null) throw new Error("The page has no size.");
  await page.setViewportSize({ width: size.width, height: size.height - now + height });
}
