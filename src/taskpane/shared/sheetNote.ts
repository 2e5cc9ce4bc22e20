import type { Say } from "../../locales";
import type { ShownSheet } from "../host/paneHost";

const NOTES = {
  lisezMoi: "sheet.lisezMoi",
  projet: "sheet.projet",
  couts: "sheet.couts",
  suivi: "sheet.suivi",
  calculs: "sheet.calculs",
  previsionnel: "sheet.previsionnel",
  indicateurs: "sheet.indicateurs",
  controles: "sheet.controles",
  referentiel: "sheet.referentiel",
  listes: "sheet.listes",
} as const satisfies Readonly<Record<ShownSheet, string>>;

const isShown = (key: string): key is ShownSheet => key in NOTES;

/** What a sheet of ours is for, in one line; null for a sheet of another kind. */
export const sheetNote = (say: Say, key: string): string | null => (isShown(key) ? say(NOTES[key]) : null);
