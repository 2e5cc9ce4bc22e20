import { ensureInstalled } from "./lib/install.mjs";
import { root } from "./lib/root.mjs";
import { runTool } from "./lib/run.mjs";

const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;

/** `npm start`: installs what is missing, builds the preview, serves it and prints the address. */
ensureInstalled();

const port = await chosenPort();
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
  stop(`Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** The port that PORT names, or 3000; read by a package, which may only now have been installed. */
async function chosenPort() {
  const refusal = `PORT must be a whole number from 1 to 65535, not "${process.env.PORT}": PORT=3001 npm start`;
  /* Its main file asks for a package that it does not declare; this one needs none. */
  const { parseNumber } = await import("office-addin-cli/lib/parse.js");
  try {
    const chosen = parseNumber(process.env.PORT || DEFAULT_PORT, refusal);
    return Number.isInteger(chosen) && chosen >= 1 && chosen <= LAST_PORT ? chosen : stop(refusal);
  } catch (error) {
    return stop(error.message);
  }
}
