import type { WorkbookDefinition } from "../definition/definition";
import { WORKBOOK_PARTS, type WorkbookPart } from "../definition/parts";
import { calculsSheet } from "../sheets/calculs";
import { controlesSheet } from "../sheets/controles";
import { coutsSheet } from "../sheets/couts";
import { indicateursSheet } from "../sheets/indicateurs";
import { lisezMoiSheet } from "../sheets/lisezMoi";
import { listesSheet } from "../sheets/listes";
import { previsionnelSheet } from "../sheets/previsionnel";
import { projetNames, projetSheet } from "../sheets/projet";
import { referentielSheet } from "../sheets/referentiel";
import { RULEBOOK_CELL_KEYS, RULEBOOK_CELLS, rulebookNameKey } from "../sheets/landmarks";
import { SHEET_ORDER } from "../sheets/sheetNames";
import { suiviSheet } from "../sheets/suivi";
import type { BuildContext } from "./context";

/** The version of the whole: grows with any sheet. */
export const WORKBOOK_VERSION = 2;

/** The identity under which the workbook's settings keep what was made. */
export const WORKBOOK_ID = "projet";

/** Where to look first, by part. */
const LANDINGS = {
  budget: { sheet: "couts", cell: "A9" },
  suivi: { sheet: "suivi", cell: "A5" },
} as const satisfies Readonly<Record<WorkbookPart, WorkbookDefinition["landing"]>>;

const namesOf = (parts: readonly WorkbookPart[]): WorkbookDefinition["names"] => [
  { key: "controle", name: "Controle_du_classeur", cell: "controles.controle" },
  { key: "motOk", name: "Mot_OK", item: "verdicts/OK" },
  ...projetNames,
  ...(parts.includes("budget")
    ? [
        { key: "recordedOn", name: "Couts_enregistres_le", cell: "couts.recordedOn" },
        { key: "recordedEdition", name: "Couts_referentiel_enregistre", cell: "couts.recordedEdition" },
        { key: "motNon", name: "Mot_Non", item: "ouiNon/Non" },
        { key: "motRetirer", name: "Mot_Retirer", item: "actions/Retirer" },
        ...RULEBOOK_CELL_KEYS.map((cell) => ({
          key: rulebookNameKey(cell),
          name: RULEBOOK_CELLS[cell],
          cell: `referentiel.${cell}`,
        })),
      ]
    : []),
  ...(parts.includes("suivi")
    ? [
        { key: "periodeDebut", name: "Periode_debut", cell: "indicateurs.debut" },
        { key: "periodeFin", name: "Periode_fin", cell: "indicateurs.fin" },
      ]
    : []),
];

/**
 * What to write so that a workbook holds the parts asked for: everything in one that holds nothing of ours, and only
 * what is missing in one that holds a part already.
 */
export function workbookDefinition(context: BuildContext, quarters: number): WorkbookDefinition {
  const { added, present } = context;
  const parts = WORKBOOK_PARTS.filter((part) => present.parts.includes(part) || added.includes(part));
  const ofBudget = parts.includes("budget") ? [coutsSheet, previsionnelSheet, referentielSheet] : [];
  const ofTracking = parts.includes("suivi")
    ? [suiviSheet, (given: BuildContext) => indicateursSheet(given, quarters)]
    : [];
  const shared = [lisezMoiSheet, projetSheet, calculsSheet, controlesSheet, listesSheet];
  const sheets = [...shared, ...ofBudget, ...ofTracking].map((build) => build(context));
  const rank = (key: string): number => SHEET_ORDER.findIndex((candidate) => candidate === key);
  return {
    id: WORKBOOK_ID,
    version: WORKBOOK_VERSION,
    parts,
    order: [...SHEET_ORDER],
    sheets: sheets.sort((one, other) => rank(one.key) - rank(other.key)),
    names: namesOf(parts),
    landing: LANDINGS[added[0] ?? "budget"],
  };
}
