import type { Frame, Page } from "playwright-core";
import type { FaultEffect } from "../../../preview/host/faults";
import { type Language, speaker } from "../../../src/locales";
import type { OpenedPreview } from "./browser";

/** The pane as a person goes through it, in one language. */
export interface PaneWalk {
  readonly frame: Frame;
  home(): Promise<void>;
  help(): Promise<void>;
  success(): Promise<void>;
  failure(): Promise<void>;
  /** The example stays under way for ten minutes: the last screen of a walk. */
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
  const startExample = () => press(say("home.example"));
  return {
    frame,
    home,
    async help() {
      await press(say("home.help"));
      await title(say("help.title"));
    },
    async success() {
      await startExample();
      await title(say("success.example"));
    },
    async failure() {
      await meetFault(preview.page, 3, { kind: "fail", code: "GeneralException", when: "before" });
      await startExample();
      await title(say("failure.example"));
    },
    async progress() {
      await meetFault(preview.page, 3, { kind: "lag", milliseconds: LONG_MS });
      await startExample();
      await title(say("progress.example"));
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
