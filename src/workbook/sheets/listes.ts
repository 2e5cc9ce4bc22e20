import { freePlace, standingOfShared, type BuildContext } from "../compose/context";
import type { SheetDefinition } from "../definition/definition";
import { cellAddress } from "../plan/address";
import { BARE } from "./bare";
import { heading } from "./heading";
import { SHEET_NAMES } from "./sheetNames";

const TITLES_ROW = 4;

/** The lists that inputs are checked against. Each is the user's to edit, but for the words that formulas read. */
export function listesSheet(context: BuildContext): SheetDefinition {
  const standing = standingOfShared(context, "listes");
  const top = heading(
    "Listes de choix",
    "Pour ajouter une valeur, insérez une cellule au milieu de sa liste. Les listes à fond gris servent aux formules : ne les modifiez pas."
  );
  const { column } = freePlace(context, "listes", `A${TITLES_ROW}`);
  return {
    ...BARE,
    ...(standing === "new" ? top : {}),
    key: "listes",
    version: 2,
    name: SHEET_NAMES.listes,
    standing,
    lists: cellAddress({ row: TITLES_ROW, column }),
    frozen: { rows: TITLES_ROW, columns: 0 },
    printTitle: TITLES_ROW,
  };
}
