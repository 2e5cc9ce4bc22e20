import { ensureInstalled } from "./lib/install.mjs";
import { root } from "./lib/root.mjs";
import { runTool } from "./lib/run.mjs";

/** `npm start`: installs what is missing, builds the preview, serves it and prints the address. */
const port = Number(process.env.PORT ?? 3000);

ensureInstalled();
runTool("Building the add-in and the preview", "webpack/bin/webpack.js", ["--env", "target=preview"]);

const { startServer } = await import("./serve.mjs");
try {
  const { origin } = await startServer({ port, directory: `${root}/build/preview` });
  console.log(`
Aperçu / preview:  ${origin}/preview/

Ouvrez cette adresse dans un navigateur et acceptez le certificat local (fabriqué sur cette machine).
Open this address in a browser and accept the local certificate (made on this machine).
Ctrl+C pour arrêter / to stop.`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`);
  process.exit(1);
}
