import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/root.mjs";
import { startServer } from "../../../scripts/serve.mjs";

/** Serves the built preview on a free port for all end-to-end tests; they find it in PREVIEW_ORIGIN. */
export default async function globalSetup() {
  const directory = join(root, "build", "preview");
  if (!existsSync(join(directory, "taskpane.html"))) {
    throw new Error("The preview is not built: run `npm run build:preview` first, or `npm test` which does all.");
  }
  const server = await startServer({ port: 0, directory });
  process.env.PREVIEW_ORIGIN = server.origin;
  globalThis.previewServer = server;
}
