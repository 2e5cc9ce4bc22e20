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

/** Files by name, without their ending. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Converts all the files in one run: starting the program costs more than one file. Answers the folder of the results. */
function convert(files: Files, folder: string, filter: string): string {
  const profile = join(folder, "profile", "user");
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const out = join(folder, "out");
  const home = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync(libreOffice(), [home, "--headless", "--convert-to", filter, "--outdir", out, ...paths], {
    stdio: "ignore",
    timeout: 180_000,
  });
  return out;
}

/** What LibreOffice computed: sheet name → rows of raw values. */
export type Computed = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Opens files, computes everything again and answers what each holds then: file name → sheets. */
export const recomputed = (files: Files): ReadonlyMap<string, Computed> =>
  inScratch((folder) => {
    const out = convert(files, folder, ALL_SHEETS);
    const results = readdirSync(out);
    return new Map(
      Object.keys(files).map((file) => [
        file,
        new Map(
          results
            .filter((name) => name.startsWith(`${file}-`))
            .map((name) => [
              name.slice(file.length + 1, -".csv".length).normalize("NFC"),
              readCsv(readFileSync(join(out, name), "utf8")),
            ])
        ),
      ])
    );
  });

/** Files as pages: file name → document. */
export const asPdf = (files: Files): ReadonlyMap<string, Buffer> =>
  inScratch((folder) => {
    const out = convert(files, folder, PDF);
    return new Map(Object.keys(files).map((file) => [file, readFileSync(join(out, `${file}.pdf`))]));
  });
