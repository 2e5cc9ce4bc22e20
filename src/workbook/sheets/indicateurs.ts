import type { ColumnDefinition, SheetDefinition } from "../definition/definition";
import { dateEntry, orBlank } from "./entries";

/** A column read in the array answer, by the code of the indicator. */
const read = (key: string, header: string, width: number): ColumnDefinition => ({
  key,
  header,
  format: "general",
  style: "calculated",
  width,
  formula: orBlank(`INDEX({spill:indicateurs.${header}},MATCH({this:indicateurs.code},{spill:indicateurs.Code},0))`),
});

/** The indicators of a period, one row each, in the frozen order of the registry. */
export const indicateursSheet: SheetDefinition = {
  key: "indicateurs",
  name: "Indicateurs",
  texts: [
    { at: "A1", rows: [["Indicateurs de la période"]], style: "title" },
    { at: "B2", rows: [["OK quand la période se tient et que chaque indicateur a une réponse."]], style: "note" },
    { at: "A4", rows: [["Début"], ["Fin"]], style: "label" },
    { at: "D4", rows: [["Sans réponse"]], style: "label" },
    {
      at: "C4",
      rows: [["Premier jour de la période, compris."], ["Dernier jour de la période, compris."]],
      style: "note",
    },
  ],
  cells: [
    {
      at: "A2",
      key: "controle",
      formula: "=IF(AND(E4=0,B4<=B5),{item:verdicts/OK},{item:verdicts/À VOIR})",
      style: "check",
    },
    {
      at: "E4",
      key: "sansReponse",
      formula: "=SUMPRODUCT(ISERROR({column:indicateurs.valeur})*1)",
      format: "count",
      style: "total",
    },
    { at: "B4", key: "debut", format: "date", style: "input", entry: dateEntry("Début de la période", "B4") },
    { at: "B5", key: "fin", format: "date", style: "input", entry: dateEntry("Fin de la période", "B5") },
  ],
  tables: [
    {
      key: "indicateurs",
      name: "Indicateurs",
      at: "A7",
      rowHeight: 60,
      columns: [
        { key: "code", header: "Code", format: "general", style: "calculated", width: 28 },
        { key: "titre", header: "Indicateur", format: "general", style: "calculatedText", width: 40 },
        { key: "definition", header: "Définition", format: "general", style: "calculatedText", width: 70 },
        read("valeur", "Valeur", 14),
        read("numerateur", "Numérateur", 14),
        read("denominateur", "Dénominateur", 15),
        read("exclus", "Exclus", 10),
        read("inconnus", "Inconnus", 11),
        { ...read("unite", "Unité", 14), format: "general" },
      ],
    },
  ],
  spills: [],
  conditions: [
    { on: "A2", formula: "=AND($E$4=0,$B$4<=$B$5)", style: "good" },
    { on: "A2", formula: "=NOT(AND($E$4=0,$B$4<=$B$5))", style: "attention" },
  ],
  widths: [],
  heights: [{ row: 1, points: 24 }],
  frozen: { rows: 7, columns: 1 },
  printTitle: 7,
};
