import type { Frame, Page } from "playwright-core";
import { speaker } from "../../../src/locales";

const say = speaker("fr");

/** A project as a person types it in the form. */
export const TYPED_PROJECT = {
  title: "Projet d’essai",
  landlord: "Habitat des Deux Rives",
  association: "Le Seuil",
  start: "01/03/2026",
} as const;

const press = (frame: Frame, name: string): Promise<void> => frame.getByRole("button", { name }).click();

const screen = (frame: Frame, name: string): Promise<void> =>
  frame.getByRole("heading", { level: 1, name, exact: true }).waitFor({ timeout: 60_000 });

/** From home, fills the form of a new project that begins with the budget, up to the list of what will be made. */
export async function typeProject(frame: Frame): Promise<void> {
  await frame
    .getByRole("navigation")
    .getByRole("button", { name: say("home.budget") })
    .click();
  await frame.getByRole("textbox", { name: "Intitulé" }).fill(TYPED_PROJECT.title);
  await frame.getByRole("textbox", { name: "Bailleur 1" }).fill(TYPED_PROJECT.landlord);
  await frame.getByRole("textbox", { name: "Association 1" }).fill(TYPED_PROJECT.association);
  await frame.getByRole("textbox", { name: "Début de la convention" }).fill(TYPED_PROJECT.start);
  await frame.getByRole("radio", { name: "24 mois" }).check();
  await press(frame, say("project.continue"));
  await frame.getByRole("button", { name: say("confirm.action") }).waitFor({ timeout: 60_000 });
}

/** From home, asks for the example, up to the list of what will be made. */
export async function askExample(frame: Frame): Promise<void> {
  await press(frame, say("home.example"));
  await frame.getByRole("button", { name: say("confirm.action") }).waitFor({ timeout: 60_000 });
}

/** From home, asks for the part that is missing, up to the list of what will be made. */
export async function askTracking(frame: Frame): Promise<void> {
  await frame
    .getByRole("navigation")
    .getByRole("button", { name: say("home.suivi") })
    .click();
  await frame.getByRole("button", { name: say("confirm.action") }).waitFor({ timeout: 60_000 });
}

/** The buttons by which a person agrees to what is listed. */
type Agreement = "confirm.action" | "confirm.update.action" | "failure.retry";

/** Agrees to what is listed, and waits until it is made. */
export async function create(
  frame: Frame,
  how: Agreement = "confirm.action",
  made: "success.workbook" | "success.update" | "success.example" = "success.workbook"
): Promise<void> {
  await press(frame, say(how));
  await screen(frame, say(made));
}

/** Agrees to what is listed, or tries again, and waits for the failure and its sentence. */
export async function createAndFail(
  frame: Frame,
  how: Agreement,
  failed: "failure.workbook" | "failure.update" | "failure.example" = "failure.workbook"
): Promise<string> {
  const screenBefore = await frame.locator("main").elementHandle();
  await press(frame, say(how));
  await screenBefore.waitForElementState("hidden");
  await screen(frame, say(failed));
  return (await frame.locator("main").textContent()) ?? "";
}

export async function goHome(frame: Frame): Promise<void> {
  await press(frame, say("common.back"));
  await screen(frame, say("product.title"));
}

/** Sheets, tables and names that someone else already has under the names ours would take. */
export const someoneElses = (frame: Frame): Promise<void> =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Projet").getRange("A1").values = [["Notes de quelqu’un"]];
      const costs = worksheets.add("Coûts");
      costs.getRange("A1:B2").values = [
        ["Poste", "Total"],
        ["Loyers", 12],
      ];
      costs.tables.add("A1:B2", true).name = "Couts";
      await context.sync();
    })
  );

/** Every filled cell of a workbook and its settings, each under its place: two of them are compared line by line. */
export const bookOf = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(async () => {
    const preview = window.preview;
    if (preview === undefined) throw new Error("The preview is not open.");
    await preview.workbook.whenCalculated();
    const places: [string, unknown][] = [...preview.workbook.settings].map(([key, value]) => [`setting ${key}`, value]);
    for (const name of await preview.cells.sheetNames()) {
      places.push([name, "sheet"]);
      const cells = await preview.cells.read(name, "A1:AL60", "Formulas");
      if (!Array.isArray(cells)) continue;
      cells.forEach((row: unknown[], index) =>
        row.forEach((cell, column) => {
          if (cell !== "") places.push([`${name}, line ${index + 1}, column ${column + 1}`, cell]);
        })
      );
    }
    return Object.fromEntries(places);
  });
