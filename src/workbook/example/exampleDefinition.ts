import type { WorkbookDefinition } from "../definition/definition";
import { calculsSheet } from "../sheets/calculs";
import { coutsSheet } from "../sheets/couts";
import { indicateursSheet } from "../sheets/indicateurs";
import { lisezMoiSheet } from "../sheets/lisezMoi";
import { listesSheet } from "../sheets/listes";
import { suiviSheet } from "../sheets/suivi";

/** The example: a budget and a household tracking sheet in one workbook. */
export const exampleDefinition: WorkbookDefinition = {
  id: "exemple",
  version: 1,
  sheets: [lisezMoiSheet, coutsSheet, suiviSheet, calculsSheet, indicateursSheet, listesSheet],
  names: [
    { key: "debut", name: "Periode_debut", cell: "indicateurs.debut" },
    { key: "fin", name: "Periode_fin", cell: "indicateurs.fin" },
  ],
  landing: { sheet: "couts", cell: "A7" },
};
