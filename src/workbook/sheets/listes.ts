import type { SheetDefinition } from "../definition/definition";

/** The lists that inputs are checked against. Each is the user's to edit. */
export const listesSheet: SheetDefinition = {
  key: "listes",
  name: "Listes",
  texts: [
    { at: "A1", rows: [["Listes de choix"]], style: "title" },
    {
      at: "A2",
      rows: [["Pour ajouter une valeur, insérez une cellule au milieu de sa liste : les saisies suivent."]],
      style: "note",
    },
  ],
  cells: [],
  tables: [],
  spills: [],
  lists: "A4",
  conditions: [],
  widths: [],
  heights: [{ row: 1, points: 24 }],
  frozen: { rows: 4, columns: 0 },
  printTitle: 4,
};
