import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Derives the class table of the Excel wire from the debug build of the installed office.js: class names, wire names,
 * which methods change the document, event numbers. Made at build time, from what the user's own package holds.
 */
export function extractMetadata(folder = officeFolder()) {
  const source = readFileSync(join(folder, "dist/excel-web-16.00.debug.js"), "utf8").replace(/\r\n/g, "\n");
  const excel = source.slice(source.indexOf("var _BeginExcel"), source.indexOf("var _EndExcel"));
  const classes = Object.fromEntries([...excel.matchAll(CLASS)].map(([, name, body]) => [name, readClass(body)]));
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!classes.Workbook || !classes.Range?.scalars.includes("Values")) {
    throw new Error(`The debug build of office.js ${version} has another form than the one this build step reads.`);
  }
  return { version, classes };
}

const CLASS =
  /\n {4}var _type\w+ = "([^"]+)";\n {4}var \w+ = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
const METHOD = /\n {8}\w+\.prototype\.\w+ = function \([^)]*\) \{\n([\s\S]*?)\n {8}\};/g;
const OBJECT_CALL = /_createMethodObject\(Excel\.\w+, this, "(\w+)", (\d)/;
const PLAIN_CALL = /_invokeMethod\(this, "(\w+)", (\d)/;
const INDEXER = /_createIndexerObject\(Excel\.\w+/;
const NEEDED_SET = /_throwIfApiNotSupported\("[^"]+", (?:"(\w+)"|_defaultApiSetName), "([\d.]+)"/;
const NAVIGATION = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)"/g;
const EVENT = /eventType: (\d+),\s+registerFunc: ([\s\S]*?),\s+unregisterFunc:/g;
const READ_ONLY = "1";

const officeFolder = () => dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));

function readClass(body) {
  return {
    collection: /prototype, "_isCollection"/.test(body),
    scalars: stringList(body, "_scalarPropertyOriginalNames"),
    navigations: Object.fromEntries([...body.matchAll(NAVIGATION)].map(([, type, name]) => [name, type])),
    methods: Object.fromEntries([...body.matchAll(METHOD)].flatMap(([, text]) => readMethod(text))),
    events: Object.fromEntries([...body.matchAll(EVENT)].flatMap(([, number, text]) => readEvent(number, text))),
  };
}

function stringList(body, property) {
  const found = new RegExp(`prototype, "${property}", \\{\\s+get: function \\(\\) \\{\\s+return \\[([^\\]]*)\\];`).exec(
    body
  );
  return [...(found?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, name]) => name);
}

function readMethod(text) {
  const [, set = "ExcelApi", version] = NEEDED_SET.exec(text) ?? [];
  const requirement = version ? { requirementSet: `${set} ${version}` } : {};
  const call = OBJECT_CALL.exec(text) ?? PLAIN_CALL.exec(text);
  if (call) return [[call[1], { readOnly: call[2] === READ_ONLY, ...requirement }]];
  return INDEXER.test(text) ? [["GetItem", { readOnly: true, ...requirement }]] : [];
}

function readEvent(number, text) {
  const register = /_this\.(\w+)\(/.exec(text)?.[1];
  return register ? [[register, Number(number)]] : [];
}
