import { indicateurs } from "../../domain/contract";
import type { SheetDefinition } from "../definition/definition";

/** Cost lines and indicators that the array answers have room for. */
const COST_LINES = 2000;
const INDICATOR_ROWS = 60;

/** A blank cell can arrive as 0: the functions are given "" instead. */
const guarded = (range: string): string => `IF(${range}="","",${range})`;

const costs = ["label", "poste", "account"].map((key) => guarded(`{column:couts.${key}}`)).join(",");

/** The only calls of the add-in's functions in the workbook, each in a fixed place; the other sheets read them. */
export const calculsSheet: SheetDefinition = {
  key: "calculs",
  name: "Calculs",
  texts: [
    { at: "A1", rows: [["Calculs du complément"]], style: "title" },
    {
      at: "A2",
      rows: [["Rien à saisir ici : ces réponses sont lues par les autres feuilles. Ne déplacez pas les colonnes."]],
      style: "note",
    },
    { at: "A4", rows: [["Coûts : statut", "Coûts : motif", null, "Indicateurs"]], style: "label" },
  ],
  cells: [],
  tables: [],
  spills: [
    {
      key: "eligibilite",
      at: "A5",
      columns: ["statut"],
      capacity: COST_LINES,
      formula: `={fn:ELIGIBILITE}(${costs})`,
    },
    { key: "motif", at: "B5", columns: ["motif"], capacity: COST_LINES, formula: `={fn:MOTIF}(${costs})` },
    {
      key: "indicateurs",
      at: "D5",
      columns: [...indicateurs.result.header],
      capacity: INDICATOR_ROWS,
      formula: `={fn:INDICATEURS}(${guarded("{all:suivi}")},{name:debut},{name:fin})`,
    },
  ],
  conditions: [],
  widths: [
    { column: "A", characters: 15 },
    { column: "B", characters: 60 },
    { column: "C", characters: 4 },
    { column: "D", characters: 28 },
    { column: "E", characters: 44 },
    ...["F", "G", "H", "I", "J", "K"].map((column) => ({ column, characters: 14 })),
  ],
  heights: [{ row: 1, points: 24 }],
  frozen: { rows: 4, columns: 0 },
  printTitle: 4,
};
