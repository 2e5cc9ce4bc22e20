import type { FileProblem, HostWorkbook, WorkbookFiles } from "../contract";
import { byId, element } from "./elements";

const FILE_NAME = "Classeur1.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const PROBLEMS = {
  "too-large": "Ce fichier est trop volumineux pour l’aperçu.",
  "too-dense": "Ce fichier est bien plus grand qu’il n’en a l’air : il n’a pas été ouvert.",
  encrypted: "Ce fichier est protégé par un mot de passe.",
  "not-a-workbook": "Ce fichier n’est pas un classeur .xlsx.",
  "too-many-cells": "Ce classeur a trop de cellules pour l’aperçu.",
} as const satisfies Readonly<Record<FileProblem, string>>;

/** What became of a file that was to be opened. */
export type Opening = Awaited<ReturnType<WorkbookFiles["open"]>>;

const tell = (text: string): void => {
  byId("status-file").textContent = text;
};

/** Says what became of a file, in one line. */
export function tellOpening(name: string, opening: Opening): void {
  if (!opening.ok) tell(`${name} : ${PROBLEMS[opening.problem]}`);
  else
    tell(
      opening.value.length === 0 ? `${name} est ouvert.` : `${name} est ouvert. Non lu : ${opening.value.join(", ")}.`
    );
}

/** Gives bytes to the person as a file. */
function download(bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  element("a", { attributes: { href: url, download: FILE_NAME } }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const failed = (error: unknown): void => tell(`Le fichier n’a pas pu être traité : ${String(error)}`);

/** Makes the two buttons work; they are not shown where the workbook cannot be a file. */
export function followFiles({ files }: HostWorkbook, open: (bytes: Uint8Array) => Promise<Opening>): void {
  const choice = byId("open-file");
  byId("files").hidden = files === undefined;
  if (files === undefined || !(choice instanceof HTMLInputElement)) return;
  byId("save").addEventListener("click", () => {
    files
      .save()
      .then((bytes) => {
        download(bytes);
        tell(`${FILE_NAME} est enregistré.`);
      })
      .catch(failed);
  });
  byId("open").addEventListener("click", () => choice.click());
  choice.addEventListener("change", () => {
    const file = choice.files?.[0];
    if (!file) return;
    choice.value = "";
    file
      .arrayBuffer()
      .then(async (content) => tellOpening(file.name, await open(new Uint8Array(content))))
      .catch(failed);
  });
}
