import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { existsSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import ts from "typescript";
import { localCertificate } from "../../../scripts/lib/certificate.mjs";
import { securityHeaders } from "../../../scripts/lib/headers.mjs";
import { root } from "../../../scripts/lib/root.mjs";
import { extractMetadata } from "../../../scripts/preview/extractMetadata.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** Folders served as they are; what no other prefix takes comes from the built preview. */
const FOLDERS = [
  ["/office/", "node_modules/@microsoft/office-js/dist"],
  ["/addin/", "test/e2e/host/addin"],
  ["/assets/", "assets"],
  ["/", "build/preview"],
];

const isFile = (file) => existsSync(file) && statSync(file).isFile();

const fileResponse = async (file) => ({
  type: TYPES[extname(file)] ?? "application/octet-stream",
  body: await readFile(file),
});

async function fromFolders(path) {
  for (const [prefix, folder] of FOLDERS) {
    if (!path.startsWith(prefix)) continue;
    const name = normalize(path.slice(prefix.length));
    if (name.startsWith(`..${sep}`)) return undefined;
    for (const file of [join(root, folder, name), join(root, folder, name, "index.html")]) {
      if (isFile(file)) return fileResponse(file);
    }
  }
  return undefined;
}

const compiled = new Map();

/** Compiles a source file once for the whole run. */
async function compile(name) {
  if (!compiled.has(name)) {
    const source = await readFile(join(root, name), "utf8");
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
    compiled.set(name, ts.transpileModule(source, { compilerOptions: options }).outputText);
  }
  return compiled.get(name);
}

/** Sources of the preview as modules of the browser, so that the host is tested without a build. */
async function fromModules(path) {
  const name = normalize(path.slice("/modules/".length));
  if (name.endsWith(".ts")) return { type: TYPES[".js"], body: await compile(name) };
  const found = [`${name}.ts`, `${name}/index.ts`].find((candidate) => isFile(join(root, candidate)));
  return found && { redirect: `/modules/${found}` };
}

/** The preview's own page, with the toy workbook in the place of the spreadsheet. */
async function toyPage() {
  const page = await readFile(join(root, "preview/page/index.html"), "utf8");
  const script = '<script type="module" src="/modules/test/e2e/host/toyPage"></script>';
  const styles = '<link rel="stylesheet" href="/toy/page.css" />';
  return { type: TYPES[".html"], body: page.replace("</head>", `${styles}${script}</head>`) };
}

let classTable;
const metadata = () => (classTable ??= JSON.stringify(extractMetadata()));

async function answer(path) {
  if (path === "/toy/") return toyPage();
  if (path === "/toy/page.css") return fileResponse(join(root, "preview/page/page.css"));
  if (path === "/toy/metadata.json") return { type: TYPES[".json"], body: metadata() };
  if (path.startsWith("/modules/")) return fromModules(path);
  return fromFolders(path);
}

/** Serves the test add-in, office.js, the toy preview and the built preview on one origin; resolves with it and a way to stop. */
export async function startTestBed() {
  const server = createServer(await localCertificate(), async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    const found = await answer(path).catch(() => undefined);
    const policyPath = path.startsWith("/toy/") ? "/preview/" : path;
    for (const [name, value] of Object.entries(securityHeaders(policyPath))) response.setHeader(name, value);
    if (found?.redirect) return response.writeHead(302, { Location: found.redirect }).end();
    if (!found) return response.writeHead(404).end("Not found");
    return response.writeHead(200, { "Content-Type": found.type }).end(found.body);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", resolve);
  });
  return {
    origin: `https://localhost:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
