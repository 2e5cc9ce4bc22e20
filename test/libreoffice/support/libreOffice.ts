import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAMS = [
  process.env["LIBREOFFICE_PATH"] ?? "",
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Every sheet as comma-separated raw values: separator, quote, UTF-8, from line 1, all sheets (-1). */
const ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
const PDF = "pdf:calc_pdf_Export";

/** Without this, LibreOffice shows the values that the file brings, and a check proves nothing. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The LibreOffice program of this machine. */
export function libreOffice(): string {
  const program = PROGRAMS.find((candidate) => candidate !== "" && existsSync(candidate));
  if (program === undefined)
    throw new Error("LibreOffice is not here: run npm run test:libreoffice as root, or set LIBREOFFICE_PATH.");
  return program;
}

/** Splits comma-separated text with quotes into rows of cells. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}

function inScratch<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "avdl-libreoffice-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(bytes: Uint8Array, folder: string, filter: string): string {
  const profile = join(folder, "profile", "user");
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const file = join(folder, "classeur.xlsx");
  writeFileSync(file, bytes);
  const out = join(folder, "out");
  const home = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync(libreOffice(), [home, "--headless", "--convert-to", filter, "--outdir", out, file], {
    stdio: "ignore",
    timeout: 180_000,
  });
  return out;
}

/** Opens a file, computes everything again and answers the values of each sheet: sheet name → rows. */
export const recomputed = (bytes: Uint8Array): ReadonlyMap<string, string[][]> =>
  inScratch((folder) => {
    const out = convert(bytes, folder, ALL_SHEETS);
    return new Map(
      readdirSync(out).map((name) => [
        name
          .replace(/^classeur-/, "")
          .replace(/\.csv$/, "")
          .normalize("NFC"),
        readCsv(readFileSync(join(out, name), "utf8")),
      ])
    );
  });

/** The file as pages. */
export const asPdf = (bytes: Uint8Array): Buffer =>
  inScratch((folder) => readFileSync(join(convert(bytes, folder, PDF), "classeur.pdf")));
