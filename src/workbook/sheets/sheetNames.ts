/** Names of the sheets of a workbook, in their order: read, frame, type, calculate, sum up, check, look up. */
export const SHEET_NAMES = {
  lisezMoi: "Lisez-moi",
  projet: "Projet",
  couts: "Coûts",
  suivi: "Suivi",
  calculs: "Calculs",
  previsionnel: "Prévisionnel",
  indicateurs: "Indicateurs",
  controles: "Contrôles",
  referentiel: "Référentiel",
  listes: "Listes",
} as const satisfies Readonly<Record<string, string>>;

export type SheetKey = keyof typeof SHEET_NAMES;

const isSheetKey = (key: string): key is SheetKey => key in SHEET_NAMES;

export const SHEET_ORDER: readonly SheetKey[] = Object.keys(SHEET_NAMES).filter(isSheetKey);
