import type { HostWorkbook, WorkbookFiles } from "../contract";
import { type Addin, type Host, openHost, readMetadata } from "../host";
import { type Cells, createCells } from "./cells";
import { applyTheme, followChoices, readChoices } from "./choices";
import { fromBase64, openCopy, takeCopy, toBase64 } from "./copies";
import { byId } from "./elements";
import { followFiles, type Opening, tellOpening } from "./files";
import { readFunctionsFile } from "./functionsFile";
import { type AddinManifest, onOwnOrigin, readManifest } from "./manifest";
import { createPane, type Pane } from "./pane";
import { drawRibbon } from "./ribbon";
import { followHost } from "./statusLine";

/** The preview, for tests and for a person at the browser's console. */
export interface Preview {
  readonly workbook: HostWorkbook;
  readonly cells: Cells;
  /** The host of the add-in as it runs now; another one after a change of language. */
  readonly host: Host;
  readonly pane: Pane;
  /** Runs the add-in in another language; the workbook stays as it is. */
  setLocale(locale: string): Promise<void>;
  /** Opens the workbook for reading only, or again for changing it; the add-in starts again, as with another document. */
  setReadOnly(readOnly: boolean): Promise<void>;
  /** The workbook as an .xlsx file, in base64. */
  saveXlsx(): Promise<string>;
  /** Puts an .xlsx file in base64 in the place of the workbook; the add-in starts again, as with another document. */
  openXlsx(base64: string): Promise<Opening>;
}

declare global {
  interface Window {
    preview?: Preview;
  }
}

const DOCUMENT_URL = "https://localhost/Classeur1.xlsx";

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response.text();
}

const fetchJson = async (url: string): Promise<unknown> => JSON.parse(await fetchText(url));

async function describeAddin(manifest: AddinManifest, locale: string): Promise<Addin> {
  const { origin } = location;
  const file = manifest.functionsUrl ? await fetchJson(onOwnOrigin(manifest.functionsUrl, origin)) : {};
  const { functions, takesErrors } = readFunctionsFile(file);
  return {
    id: manifest.id,
    displayName: manifest.displayName,
    locale,
    url: onOwnOrigin(manifest.paneUrl, origin),
    namespace: manifest.namespace,
    functions,
    functionsTakeErrors: takesErrors,
  };
}

function required(files: WorkbookFiles | undefined): WorkbookFiles {
  if (files === undefined) throw new Error("This workbook cannot be a file.");
  return files;
}

/** Opens the add-in of a manifest beside the workbook, and keeps it open in the language that is chosen. */
export async function openPreview(workbook: HostWorkbook): Promise<Preview> {
  const choices = readChoices(location.search);
  applyTheme(choices.theme);
  workbook.setReadOnly?.(choices.readOnly);
  const metadata = readMetadata(await fetchJson("metadata.json"));
  const xml = await fetchText(onOwnOrigin(choices.manifest, location.origin));
  const pane = createPane();

  async function open(locale: string): Promise<{ readonly host: Host; readonly stop: () => void }> {
    const manifest = readManifest(xml, locale);
    const addin = await describeAddin(manifest, locale);
    pane.setTitle(addin.displayName);
    const host = openHost({
      workbook,
      metadata,
      addin,
      container: pane.frameContainer,
      documentUrl: DOCUMENT_URL,
      pane,
      ...(workbook.files === undefined ? {} : { openWorkbook: openCopy }),
    });
    drawRibbon(byId("ribbon-groups"), manifest, {
      showPane: () => pane.show(true),
      runFunction: (functionName, controlId) => void host.invokeCommand(functionName, controlId),
    });
    return { host, stop: followHost(host) };
  }

  let current = await open(choices.locale);
  pane.onChange((visible) => current.host.paneShown(visible));

  async function setLocale(locale: string): Promise<void> {
    current.stop();
    current.host.close();
    current = await open(locale);
  }

  /** The functions of the add-in are known once it has started: their calls in the file are told from others. */
  async function openBytes(bytes: Uint8Array): Promise<Opening> {
    await current.host.whenReady();
    const opening = await required(workbook.files).open(bytes);
    if (opening.ok) current.host.reload();
    return opening;
  }

  async function setReadOnly(readOnly: boolean): Promise<void> {
    await current.host.whenReady();
    workbook.setReadOnly?.(readOnly);
    current.host.reload();
    await current.host.whenReady();
  }

  const preview: Preview = {
    workbook,
    cells: createCells(workbook),
    get host() {
      return current.host;
    },
    pane,
    setLocale,
    setReadOnly,
    saveXlsx: async () => toBase64(await required(workbook.files).save()),
    openXlsx: (base64) => openBytes(fromBase64(base64)),
  };
  followChoices(choices, { setLocale: (locale) => void setLocale(locale), reload: () => current.host.reload() });
  followFiles(workbook, openBytes);
  const copy = await takeCopy(location.search);
  if (copy !== null) tellOpening("La copie", await openBytes(copy));
  window.preview = preview;
  return preview;
}
