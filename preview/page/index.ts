import { createHostWorkbook, type GridHandle } from "../model";
import { byId } from "./elements";
import "./page.css";
import { openPreview } from "./preview";

declare global {
  interface Window {
    /** What a person does in the grid, for tests. */
    grid?: GridHandle;
  }
}

async function start(): Promise<void> {
  const workbook = await createHostWorkbook(byId("grid"));
  window.grid = workbook.handle;
  await openPreview(workbook);
}

start().catch((error: unknown) => {
  byId("status-error").textContent = `L’aperçu n’a pas pu démarrer : ${String(error)}`;
});
