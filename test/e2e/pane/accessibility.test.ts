import type { Browser, Frame } from "playwright-core";
import { type Language, speaker } from "../../../src/locales";
import { axeFindings } from "../support/axe";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { narrowPane, walkPane, type PaneWalk } from "../support/pane";

const origin = process.env["PREVIEW_ORIGIN"] ?? "";
const say = speaker("fr");

let browser: Browser;
let preview: OpenedPreview;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

afterEach(() => preview.close());

const open = async (path = "/preview/", colorScheme: "light" | "dark" = "light"): Promise<OpenedPreview> => {
  preview = await openPreview(browser, { origin, path, colorScheme });
  return preview;
};

/** By how many pixels the content of the document, or of one of its parts that scroll, is wider than it. */
const overflowOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll("main")].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth
      )
    )
  );

/** What axe finds on a screen once it has settled, and by how much the screen is wider than the pane. */
async function findingsOn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const wider = await overflowOf(frame);
  return [...(await axeFindings(frame)), ...(wider > 0 ? [`${wider} px wider than the pane`] : [])];
}

/** Goes through every screen and keeps what is found on each. */
async function findingsOf({ frame, ...walk }: PaneWalk): Promise<Readonly<Record<string, readonly string[]>>> {
  await walk.home();
  const home = await findingsOn(frame);
  await walk.help();
  const help = await findingsOn(frame);
  const sections: string[] = [];
  for (const summary of (await frame.locator("summary").all()).slice(1)) {
    await summary.click();
    sections.push(...(await findingsOn(frame)));
  }
  await walk.back();
  await walk.mistakes();
  const mistakes = await findingsOn(frame);
  await walk.back();
  await walk.failure();
  const failure = await findingsOn(frame);
  await walk.back();
  await walk.confirmation();
  const confirmation = await findingsOn(frame);
  await walk.back();
  await walk.success();
  const success = await findingsOn(frame);
  await walk.back();
  await walk.part();
  const part = await findingsOn(frame);
  await walk.back();
  await walk.rulebook();
  const rulebook = await findingsOn(frame);
  await walk.back();
  await walk.check();
  const check = await findingsOn(frame);
  await walk.budget();
  const budget = await findingsOn(frame);
  await walk.back();
  await walk.progress();
  const progress = await findingsOn(frame);
  return { home, help, sections, mistakes, failure, confirmation, success, part, rulebook, check, budget, progress };
}

/** Whether the main action is inside the pane, without scrolling. */
async function showsMainAction(walk: PaneWalk, language: Language): Promise<boolean> {
  await walk.home();
  return walk.frame.getByRole("button", { name: speaker(language)("home.example") }).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= 378 && right <= 320 && innerWidth === 320 && innerHeight === 378;
  });
}

const NOTHING = {
  home: [],
  help: [],
  sections: [],
  mistakes: [],
  failure: [],
  confirmation: [],
  success: [],
  part: [],
  rulebook: [],
  check: [],
  budget: [],
  progress: [],
};

describe("no screen of a pane of 320 × 378 px has a finding of axe or is wider than the pane", () => {
  it.each([
    ["fr", "light"],
    ["en", "dark"],
  ] as const)("%s, %s, nor has the page of the preview around it", async (language, theme) => {
    const locale = language === "fr" ? "fr-FR" : "en-US";
    const opened = await open(`/preview/?lang=${locale}&theme=${theme}`, theme);
    await narrowPane(opened, 378);
    const walk = await walkPane(opened, language);
    expect(await showsMainAction(walk, language)).toBe(true);
    expect(await axeFindings(opened.page, ["#grid"])).toEqual([]);
    expect(await findingsOf(walk)).toEqual(NOTHING);
    expect(await walk.frame.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  it("with the colours that the person forces", async () => {
    const opened = await open();
    await opened.page.emulateMedia({ forcedColors: "active" });
    const walk = await walkPane(opened);
    expect(await walk.frame.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await findingsOf(walk)).toEqual(NOTHING);
  });
});

describe("the keyboard alone", () => {
  const focused = (frame: Frame) =>
    frame.evaluate(() => {
      const active = document.activeElement;
      return active === null || !document.hasFocus() ? "" : `${active.tagName} ${active.textContent.trim()}`;
    });

  /** Presses a key until something has the focus; fails with what had it instead. */
  async function pressUntil(frame: Frame, key: string, isThere: (focus: string) => boolean): Promise<void> {
    const trail: string[] = [];
    while (trail.length < 8) {
      await preview.page.keyboard.press(key);
      const focus = await focused(frame);
      if (isThere(focus)) return;
      trail.push(focus);
    }
    throw new Error(`${key} does not lead there, but to: ${trail.join(" | ")}`);
  }

  const settlesOn = async (frame: Frame, focus: string) => {
    await frame.waitForFunction((text) => document.activeElement?.textContent.trim() === text, focus, {
      timeout: 60_000,
    });
    expect(await focused(frame)).toBe(`H1 ${focus}`);
  };

  it("opens and closes the help, then runs the main action; each screen gives the focus to its title", async () => {
    const { page, pane } = await open();
    const frame = await pane();
    await frame.getByRole("button", { name: say("home.example") }).waitFor();
    await page.focus("#pane-close");

    await pressUntil(frame, "Tab", (focus) => focus.includes(say("home.help")));
    await page.keyboard.press("Enter");
    await settlesOn(frame, say("help.title"));
    await pressUntil(frame, "Tab", (focus) => focus === `SUMMARY ${say("help.functions")}`);
    await page.keyboard.press("Enter");
    await frame.getByRole("link", { name: /^AVDL\.ELIGIBILITE/ }).waitFor();
    await pressUntil(frame, "Shift+Tab", (focus) => focus === "BUTTON ");
    await page.keyboard.press("Enter");
    await settlesOn(frame, say("product.title"));

    await pressUntil(frame, "Tab", (focus) => focus === `BUTTON ${say("home.example")}`);
    await page.keyboard.press("Enter");
    await settlesOn(frame, say("confirm.example"));
    await frame.getByRole("button", { name: say("confirm.action") }).waitFor();
    await pressUntil(frame, "Tab", (focus) => focus === `BUTTON ${say("confirm.action")}`);
    await page.keyboard.press("Enter");
    await settlesOn(frame, say("success.example"));
    await pressUntil(frame, "Tab", (focus) => focus === `BUTTON ${say("success.costs.action")}`);
    expect(preview.problems).toEqual([]);
  });
});
