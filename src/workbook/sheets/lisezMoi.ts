import type { SheetDefinition } from "../definition/definition";

/** What is in the workbook, how to read it, and which version made it. */
export const lisezMoiSheet: SheetDefinition = {
  key: "lisezMoi",
  name: "Lisez-moi",
  texts: [
    { at: "A1", rows: [["Exemple de projet FNAVDL / AVDL"]], style: "title" },
    {
      at: "A3",
      rows: [["Feuille", "À quoi elle sert"]],
      style: "columnHeader",
    },
    {
      at: "A4",
      rows: [
        [
          "Coûts",
          "Les coûts du projet, un par ligne. Le complément dit de chacun s’il est éligible au FNAVDL, et pourquoi.",
        ],
        ["Suivi", "Le suivi des ménages, une ligne par mesure. Un ménage est connu par un code, jamais par son nom."],
        ["Calculs", "Les réponses du complément, à une place fixe. Rien à saisir."],
        [
          "Indicateurs",
          "Les indicateurs de la période choisie, avec leur définition. Changez les deux dates pour voir une autre période.",
        ],
        ["Listes", "Les valeurs proposées à la saisie. Vous pouvez les compléter."],
      ],
      style: "text",
    },
    { at: "A10", rows: [["Couleur", "Ce qu’elle veut dire"]], style: "columnHeader" },
    { at: "A11", rows: [["Saisie"]], style: "input" },
    { at: "B11", rows: [["Cellule à remplir : fond crème, texte bleu."]], style: "text" },
    { at: "A12", rows: [["Calcul"]], style: "calculated" },
    { at: "B12", rows: [["Cellule calculée : fond gris, texte noir. Ne rien y saisir."]], style: "text" },
    { at: "A13", rows: [["Éligible"]], style: "good" },
    {
      at: "B13",
      rows: [["Réponse favorable, ou contrôle passé. Le mot dit toujours la même chose que la couleur."]],
      style: "text",
    },
    { at: "A14", rows: [["À vérifier"]], style: "attention" },
    { at: "B14", rows: [["Quelqu’un doit regarder : le motif dit pourquoi."]], style: "text" },
    { at: "A15", rows: [["Inéligible"]], style: "bad" },
    { at: "B15", rows: [["Le FNAVDL ne paie pas cette dépense : le motif nomme la clause."]], style: "text" },
    {
      at: "B2",
      rows: [["OK quand les contrôles de toutes les feuilles sont passés. Ils sont repris plus bas."]],
      style: "note",
    },
    { at: "A17", rows: [["Contrôle", "Feuille"]], style: "columnHeader" },
    { at: "B18", rows: [["Coûts"], ["Suivi"], ["Indicateurs"]], style: "text" },
    { at: "A21", rows: [["Édition"]], style: "label" },
    {
      at: "A24",
      rows: [["Les ménages et les coûts de cet exemple sont inventés. Aucune donnée ne quitte le classeur."]],
      style: "note",
    },
  ],
  cells: [
    {
      at: "A2",
      key: "controle",
      formula:
        "=IF(AND(A18={item:verdicts/OK},A19={item:verdicts/OK},A20={item:verdicts/OK}),{item:verdicts/OK},{item:verdicts/À VOIR})",
      style: "check",
    },
    { at: "A18", formula: "={cell:couts.controle}", style: "check" },
    { at: "A19", formula: "={cell:suivi.controle}", style: "check" },
    { at: "A20", formula: "={cell:indicateurs.controle}", style: "check" },
    { at: "A22", key: "produit", style: "text" },
    { at: "B22", key: "edition", style: "text" },
  ],
  tables: [],
  spills: [],
  conditions: [],
  widths: [
    { column: "A", characters: 24 },
    { column: "B", characters: 100 },
  ],
  heights: [{ row: 1, points: 24 }],
  frozen: { rows: 1, columns: 0 },
  printTitle: 1,
};
