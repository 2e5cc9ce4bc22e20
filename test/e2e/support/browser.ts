import { type Browser, chromium, type Frame, type Page } from "playwright-core";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium that the test run chose; as root it runs without its own sandbox, which needs another user. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROME_PATH"];
  if (!executablePath) throw new Error("No Chromium was chosen: run `npm test`, or set CHROME_PATH.");
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: !isRoot, args: FLAGS });
}

/** What went wrong in a page without a test having asked for it. */
export interface Watch {
  /** Errors of the console and uncaught exceptions. */
  readonly problems: string[];
  /** Every address asked for. */
  readonly requests: string[];
  /** Those outside the origin of the preview; `data:` and `blob:` are inside. */
  readonly outside: () => readonly string[];
}

export interface OpenedPreview extends Watch {
  readonly page: Page;
  readonly origin: string;
  /** The frame of the add-in as it is now. */
  readonly pane: () => Promise<Frame>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Origin of the server, without a slash at its end. */
  readonly origin: string;
  /** Path of the page with its query. */
  readonly path?: string;
  /** Colour scheme of the system; "unset" leaves the browser's own, which the page may then choose for its frames. */
  readonly colorScheme?: "light" | "dark" | "unset";
  /** True for a person who has never seen the pane: it begins with its welcome screen, else at home. */
  readonly isFirstTime?: boolean;
}

/** What the pane keeps of a person who has left its welcome screen. */
const skipWelcome = (): void => {
  try {
    window.localStorage.setItem("avdl.welcome", "seen");
  } catch {
    return;
  }
};

function watch(page: Page, origin: string): Watch {
  const problems: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
  page.on("request", (request) => requests.push(request.url()));
  const isInside = (url: string) => url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
  return { problems, requests, outside: () => requests.filter((url) => !isInside(url)) };
}

/** The frame of the add-in beside the grid. */
async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane-frame iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  return frame;
}

/** Opens the preview in a page of its own and waits until the add-in in it can be called. */
export async function openPreview(browser: Browser, options: OpenOptions): Promise<OpenedPreview> {
  const { origin, path = "/preview/", colorScheme = "light", isFirstTime = false } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme: colorScheme === "unset" ? null : colorScheme,
    viewport: { width: 1366, height: 768 },
  });
  if (!isFirstTime) await context.addInitScript(skipWelcome);
  const page = await context.newPage();
  const watched = watch(page, origin);
  await page.goto(`${origin}${path}`);
  await page.waitForFunction(() => window.preview !== undefined, undefined, { timeout: 30_000 });
  await page.evaluate(() => window.preview?.host.whenReady());
  return { page, origin, ...watched, pane: () => paneFrame(page), close: () => context.close() };
}
