import { createHostWorkbook } from "../model";
import { byId } from "./elements";
import "./page.css";
import { openPreview } from "./preview";

async function start(): Promise<void> {
  const workbook = await createHostWorkbook(byId("grid"));
  await openPreview(workbook);
}

start().catch((error: unknown) => {
  byId("status-error").textContent = `L’aperçu n’a pas pu démarrer : ${String(error)}`;
});
