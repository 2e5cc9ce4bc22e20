import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureChromium } from "./chromium.mjs";
import { root } from "./lib/root.mjs";
import { runTool } from "./lib/run.mjs";
import { startServer } from "./serve.mjs";

/**
 * `npm run screenshots`: takes the pictures of `docs/images` from the built preview, and says how large each one is.
 * The preview is built first where it is not; names given on the command line take only those pictures, and
 * `--built=FOLDER` takes them from a preview that was built elsewhere.
 */
const BUILT = "--built=";
const given = process.argv.slice(2);
const elsewhere = given.find((argument) => argument.startsWith(BUILT))?.slice(BUILT.length);
const wanted = new Set(given.filter((argument) => !argument.startsWith("--")));
const built = elsewhere ?? join(root, "build", "preview");
const images = join(root, "docs", "images");

const PAGE = { width: 1366, height: 640 };
const PANE_PAGE = { width: 1366, height: 760 };
const PATIENCE = { timeout: 60_000 };
const LAG_MS = 4000;

const TEXTS = {
  welcome: "Budget et suivi AVDL",
  start: "Commencer mon projet",
  example: "Essayer avec un exemple",
  create: "Créer les feuilles",
  format: "3/4 Mise en forme",
  ready: "L’exemple est prêt",
  back: "Retour à l’accueil",
  check: "Contrôler",
  checked: "Contrôler de nouveau",
  project: "Un logement, un accompagnement",
  budget: "Contrôler le budget",
  split: "Scinder la ligne",
};

const paneOf = async (page) => (await page.waitForSelector("#pane-frame iframe")).contentFrame();

const press = async (page, name) => (await paneOf(page)).getByRole("button", { name, exact: true }).click();

const heading = async (page, name) =>
  (await paneOf(page)).getByRole("heading", { name, exact: true }).waitFor(PATIENCE);

const button = async (page, name) => (await paneOf(page)).getByRole("button", { name, exact: true }).waitFor(PATIENCE);

/** The pane's narrowest width: what a person gets by pulling its edge. */
async function narrow(page) {
  await page.focus("#pane-divider");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
  await page.evaluate(() => globalThis.document.activeElement?.blur());
}

async function startProject(page) {
  await press(page, TEXTS.start);
  const pane = await paneOf(page);
  await pane.getByRole("textbox", { name: "Intitulé" }).fill("Un toit pour durer");
  await pane.getByRole("textbox", { name: "Territoire" }).fill("Agglomération de la Lirelle");
}

async function askExample(page) {
  await press(page, TEXTS.back);
  await press(page, TEXTS.example);
  await button(page, TEXTS.create);
}

/** Excel takes its time with the third request, so that the pane can be seen at work. */
async function createSlowly(page) {
  await page.evaluate(
    (milliseconds) => globalThis.preview.host.faults.add({ nth: 3, on: "any", effect: { kind: "lag", milliseconds } }),
    LAG_MS
  );
  await press(page, TEXTS.create);
  await (await paneOf(page)).getByText(TEXTS.format).first().waitFor(PATIENCE);
}

async function makeExample(page) {
  await press(page, TEXTS.example);
  await press(page, TEXTS.create);
  await heading(page, TEXTS.ready);
  await page.evaluate(() => globalThis.preview.workbook.whenCalculated());
}

async function check(page) {
  const pane = await paneOf(page);
  await pane.getByRole("navigation").getByRole("button", { name: TEXTS.check }).click();
  await button(page, TEXTS.checked);
}

/** From the check of the workbook to that of the budget. */
async function checkBudget(page) {
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: new RegExp(`^${TEXTS.budget}`) }).click();
  await pane.locator("#budget-group-N1").waitFor(PATIENCE);
}

/** Opens the first line of a group, and brings it into the picture. */
async function openBudgetLine(page, group) {
  const pane = await paneOf(page);
  await pane.locator(`#budget-group-${group}`).click();
  await pane.locator(`details:has(#budget-group-${group}) button[aria-expanded]`).first().click();
  await pane.locator(`#budget-group-${group}`).evaluate((element) => element.scrollIntoView());
}

async function splitLine(page) {
  await openBudgetLine(page, "mixed");
  await press(page, TEXTS.split);
  const pane = await paneOf(page);
  await pane.getByLabel(/^Premier montant/).fill("1 200");
  await pane.locator("#budget-group-mixed").evaluate((element) => element.scrollIntoView());
}

async function goHome(page) {
  await press(page, TEXTS.back);
  await heading(page, TEXTS.project);
}

/** Each turn of the wheel brings more columns into the picture. */
async function zoomOut(page, turns) {
  await page.hover("#grid");
  await page.keyboard.down("Control");
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
}

const select = (page, sheet, cell) =>
  page.evaluate(
    async ([name, address]) => {
      await globalThis.preview.workbook.whenCalculated();
      await globalThis.preview.cells.select(name, address);
    },
    [sheet, cell]
  );

const showSheet =
  (sheet, { cell = "A1", turns = 1, size = PAGE }) =>
  async (page) => {
    await page.setViewportSize(size);
    await select(page, sheet, "A1");
    await zoomOut(page, turns);
    await select(page, sheet, cell);
  };

/** A sheet beside nothing else, as those after it: what is far to the right is in the picture. */
const showAlone = (sheet, options) => async (page) => {
  await page.click("#pane-close");
  await showSheet(sheet, options)(page);
};

/** What a person does one thing after the other, and the picture that is taken after each one. */
const WALKS = [
  {
    subject: "page",
    size: PAGE,
    begin: makeExample,
    pictures: [
      ["preview-couts", showSheet("Coûts", { cell: "D17", turns: 2, size: { width: 1560, height: 620 } })],
      ["preview-suivi", showSheet("Suivi", { size: { width: 1366, height: 520 } })],
      ["preview-controles", showSheet("Contrôles", { size: { width: 1366, height: 580 } })],
      ["preview-previsionnel", showAlone("Prévisionnel", { turns: 2, size: { width: 1040, height: 880 } })],
      ["preview-indicateurs", showSheet("Indicateurs", { cell: "K8", turns: 2 })],
    ],
  },
  {
    subject: "pane",
    size: PANE_PAGE,
    isFirstTime: true,
    begin: narrow,
    pictures: [
      ["pane-bienvenue", () => Promise.resolve()],
      ["pane-projet", startProject],
      ["pane-confirmation", askExample],
      ["pane-avancement", createSlowly],
      ["pane-succes", (page) => heading(page, TEXTS.ready)],
      ["pane-accueil", goHome],
      ["pane-controle", check],
    ],
  },
  {
    subject: "pane",
    size: PANE_PAGE,
    query: "?theme=dark",
    begin: async (page) => {
      await narrow(page);
      await makeExample(page);
    },
    pictures: [["pane-accueil-sombre", goHome]],
  },
  {
    subject: "pane",
    size: PANE_PAGE,
    begin: async (page) => {
      await narrow(page);
      await makeExample(page);
      await goHome(page);
      await check(page);
    },
    pictures: [
      ["pane-budget", checkBudget],
      ["pane-budget-ligne", (page) => openBudgetLine(page, "N1")],
      ["pane-budget-scinder", splitLine],
    ],
  },
];

/** Long enough for what moves (ripples, the grid's own drawing) to come to rest. */
const settle = (page) => page.waitForTimeout(800);

async function openPage(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => globalThis.preview !== undefined, undefined, PATIENCE);
  await page.evaluate(() => globalThis.preview.host.whenReady());
  await heading(page, TEXTS.welcome);
  return page;
}

function save(name, picture) {
  const path = join("docs", "images", `${name}.png`);
  writeFileSync(join(root, path), picture);
  console.log(`${path}  ${Math.round(picture.length / 1000)} kB`);
}

const isWanted = (name) => wanted.size === 0 || wanted.has(name);

async function take(browser, origin, { subject, size, query = "", isFirstTime = false, begin, pictures }) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: size,
    deviceScaleFactor: subject === "page" ? 1 : 2,
    colorScheme: query.includes("theme=dark") ? "dark" : "light",
    reducedMotion: "reduce",
  });
  if (!isFirstTime) await context.addInitScript(() => globalThis.localStorage.setItem("avdl.welcome", "seen"));
  const page = await openPage(context, `${origin}/preview/${query}`);
  await begin(page);
  for (const [name, prepare] of pictures) {
    await prepare(page);
    await page.mouse.move(0, 0);
    await settle(page);
    if (isWanted(name)) save(name, await (subject === "page" ? page : page.locator("#pane-frame iframe")).screenshot());
  }
  await context.close();
}

async function takeAll(origin, executablePath) {
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-gpu", "--disable-background-networking", "--disable-lcd-text"],
  });
  try {
    for (const walk of WALKS.filter(({ pictures }) => pictures.some(([name]) => isWanted(name))))
      await take(browser, origin, walk);
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
try {
  await takeAll(server.origin, executablePath);
} finally {
  await server.stop();
}
