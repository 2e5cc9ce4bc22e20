import { standingOf, type BuildContext } from "../compose/context";
import type { ColumnDefinition, SheetDefinition } from "../definition/definition";
import { BARE } from "./bare";
import { heading } from "./heading";
import { SHEET_NAMES } from "./sheetNames";

const text = (key: string, header: string, width: number): ColumnDefinition => ({
  key,
  header,
  format: "general",
  style: "calculatedText",
  width,
});

/** The rules that decide what the fund pays, to be read: one row per rule. */
export function referentielSheet(context: BuildContext): SheetDefinition {
  const top = heading(
    "Référentiel d’éligibilité des coûts",
    "Ces règles décident du contrôle de chaque ligne de coût."
  );
  return {
    ...BARE,
    ...top,
    key: "referentiel",
    version: 1,
    name: SHEET_NAMES.referentiel,
    standing: standingOf(context, "referentiel"),
    texts: [...top.texts, { at: "A3", rows: [["Édition"]], style: "label" }],
    cells: [...top.cells, { at: "B3", key: "edition", style: "note" }],
    tables: [
      {
        key: "referentiel",
        name: "Referentiel",
        at: "A5",
        rowHeight: 45,
        columns: [
          text("id", "Règle", 26),
          text("answer", "Réponse", 12),
          text("clause", "Clause", 10),
          text("title", "Titre", 40),
          text("reason", "Motif", 66),
          text("source", "Source", 41),
        ],
      },
    ],
    frozen: { rows: 5, columns: 1 },
    printTitle: 5,
    isProtected: true,
  };
}
