import { ensureInstalled } from "./lib/install.mjs";
import { runJest } from "./lib/jest.mjs";
import { ensureLibreOffice } from "./xlsx/ensureLibreOffice.mjs";

/** `npm run test:libreoffice`: the workbooks as .xlsx files, opened and recomputed by LibreOffice. */
ensureInstalled();

const program = ensureLibreOffice();
if (program === null) process.exit(1);
console.log(`LibreOffice: ${program}`);
process.exit(runJest("LibreOffice checks", "libreoffice", ["libreoffice"], { LIBREOFFICE_PATH: program }));
