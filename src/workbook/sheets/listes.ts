import { freePlace, standingOfShared, type BuildContext } from "../compose/context";
import type { SheetDefinition } from "../definition/definition";
import { cellAddress } from "../plan/address";
import { BARE } from "./bare";
import { heading } from "./heading";
import { LISTS_ROW } from "./landmarks";
import { SHEET_NAMES } from "./sheetNames";

/** Enough for the lists of every part. */
const PAGES = 2;

/** The lists that inputs are checked against. Each is the user's to edit, but for the words that formulas read. */
export function listesSheet(context: BuildContext): SheetDefinition {
  const standing = standingOfShared(context, "listes");
  const top = heading(
    "Listes de choix",
    "Pour ajouter une valeur, insérez une cellule dans sa liste. Fond gris : à ne pas modifier."
  );
  const { column } = freePlace(context, "listes", `A${LISTS_ROW}`);
  return {
    ...BARE,
    ...(standing === "new" ? top : {}),
    key: "listes",
    version: 2,
    name: SHEET_NAMES.listes,
    standing,
    heights: standing === "new" ? BARE.heights : [],
    printPages: PAGES,
    lists: cellAddress({ row: LISTS_ROW, column }),
    frozen: { rows: LISTS_ROW, columns: 0 },
    printTitle: LISTS_ROW,
  };
}
