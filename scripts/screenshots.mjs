import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureChromium } from "./chromium.mjs";
import { root } from "./lib/root.mjs";
import { runTool } from "./lib/run.mjs";
import { startServer } from "./serve.mjs";

/**
 * `npm run screenshots`: takes the pictures of `docs/images` from the built preview, and says how large each one is.
 * The preview is built first where it is not; names given on the command line take only those pictures.
 */
const built = join(root, "build", "preview");
const images = join(root, "docs", "images");
const PAGE = { width: 1366, height: 768 };

const TEXTS = {
  fr: {
    example: "Essayer avec un exemple",
    create: "Créer les feuilles",
    ready: "L’exemple est prêt",
    retry: "Réessayer",
    help: "Aide et à propos",
  },
  en: { help: "Help and about", functions: "Functions" },
};

const paneOf = async (page) => (await page.waitForSelector("#pane-frame iframe")).contentFrame();

/** The pane's narrowest width: what a person gets by pulling its edge. */
async function narrow(page) {
  await page.focus("#pane-divider");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
  await page.evaluate(() => globalThis.document.activeElement?.blur());
}

async function makeExample(page) {
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: TEXTS.fr.example }).click();
  await pane.getByRole("button", { name: TEXTS.fr.create }).click();
  await pane.getByRole("heading", { name: TEXTS.fr.ready }).waitFor({ timeout: 60_000 });
}

/** Eighty per cent: more columns are in the picture. */
async function zoomOut(page) {
  await page.hover("#grid");
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
}

async function showSheet(page, sheet) {
  await page.evaluate(async (name) => {
    await globalThis.preview.workbook.whenCalculated();
    await globalThis.preview.cells.select(name, "A1");
  }, sheet);
}

async function failExample(page) {
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: TEXTS.fr.example }).click();
  await pane.getByRole("button", { name: TEXTS.fr.create }).waitFor();
  await page.evaluate(() =>
    globalThis.preview.host.faults.add({
      nth: 3,
      on: "any",
      effect: { kind: "fail", code: "GeneralException", when: "before" },
    })
  );
  await pane.getByRole("button", { name: TEXTS.fr.create }).click();
  await pane.getByRole("button", { name: TEXTS.fr.retry }).waitFor({ timeout: 30_000 });
}

async function openHelp(page) {
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: TEXTS.en.help }).click();
  await pane.getByText(TEXTS.en.functions, { exact: true }).click();
}

const sheetPicture = (sheet) => ({
  subject: "page",
  prepare: async (page) => {
    await makeExample(page);
    await showSheet(page, sheet);
    await zoomOut(page);
  },
});

const panePicture = (prepare, query = "") => ({
  subject: "pane",
  query,
  prepare: async (page) => {
    await narrow(page);
    await prepare(page);
  },
});

const nothing = () => Promise.resolve();

const PICTURES = {
  "preview-couts": sheetPicture("Coûts"),
  "preview-indicateurs": sheetPicture("Indicateurs"),
  "preview-suivi": sheetPicture("Suivi"),
  "pane-accueil-320": panePicture(nothing),
  "pane-accueil-sombre": panePicture(nothing, "?theme=dark"),
  "pane-succes": panePicture(makeExample),
  "pane-echec": panePicture(failExample),
  "pane-aide-en": panePicture(openHelp, "?lang=en-US"),
};

/** Long enough for what moves (ripples, the grid's own drawing) to come to rest. */
const settle = (page) => page.waitForTimeout(800);

async function take(browser, origin, name, { subject, query = "", prepare }) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: PAGE,
    deviceScaleFactor: subject === "page" ? 1 : 2,
    colorScheme: query.includes("theme=dark") ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await context.addInitScript(() => globalThis.localStorage.setItem("avdl.welcome", "seen"));
  const page = await context.newPage();
  await page.goto(`${origin}/preview/${query}`);
  await page.waitForFunction(() => globalThis.preview !== undefined, undefined, { timeout: 60_000 });
  await page.evaluate(() => globalThis.preview.host.whenReady());
  const pane = await paneOf(page);
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await prepare(page);
  await page.mouse.move(0, 0);
  await settle(page);
  const picture = await (subject === "page" ? page : page.locator("#pane-frame iframe")).screenshot();
  await context.close();
  return picture;
}

function save(name, picture) {
  const path = join("docs", "images", `${name}.png`);
  writeFileSync(join(root, path), picture);
  console.log(`${path}  ${Math.round(picture.length / 1000)} kB`);
}

async function takeAll(origin, executablePath, names) {
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-gpu", "--disable-background-networking", "--disable-lcd-text"],
  });
  try {
    for (const name of names) {
      save(name, await take(browser, origin, name, PICTURES[name]));
    }
  } finally {
    await browser.close();
  }
}

const executablePath = await ensureChromium();
if (executablePath === null) process.exit(1);
if (!existsSync(join(built, "preview", "index.html"))) {
  runTool("Building the add-in and the preview", "webpack/bin/webpack.js", ["--env", "target=preview"]);
}
mkdirSync(images, { recursive: true });
const server = await startServer({ port: 0, directory: built });
const wanted = process.argv.slice(2);
try {
  await takeAll(server.origin, executablePath, wanted.length > 0 ? wanted : Object.keys(PICTURES));
} finally {
  await server.stop();
}
