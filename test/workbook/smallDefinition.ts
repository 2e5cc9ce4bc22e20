import type { WorkbookData, WorkbookDefinition } from "../../src/workbook";

const bare = {
  version: 3,
  texts: [],
  cells: [],
  tables: [],
  spills: [],
  fills: [],
  charts: [],
  isProtected: false,
  standing: "new",
  conditions: [],
  widths: [],
  heights: [],
  frozen: { rows: 1, columns: 0 },
  printTitle: 1,
} as const;

/** A workbook small enough to be worked out by hand: one table, one array call, one list, one name. */
export const smallDefinition: WorkbookDefinition = {
  id: "petit",
  version: 3,
  parts: [],
  order: ["saisie", "appels", "listes"],
  sheets: [
    {
      ...bare,
      key: "saisie",
      name: "Saisie",
      texts: [{ at: "A1", rows: [["Titre"]], style: "title" }],
      cells: [
        { at: "B1", key: "jour", format: "date", style: "input" },
        { at: "C1", key: "total", formula: "=SUM({column:lignes.montant})", format: "amount", style: "total" },
      ],
      tables: [
        {
          key: "lignes",
          name: "Lignes",
          at: "A3",
          columns: [
            { key: "nom", header: "Nom", format: "general", style: "input", width: 20 },
            {
              key: "choix",
              header: "Choix",
              format: "general",
              style: "input",
              width: 9,
              entry: {
                rule: { kind: "list", list: "choix" },
                title: "Choix",
                message: "Prenez une valeur de la liste.",
                alert: "warning",
              },
            },
            {
              key: "statut",
              header: "Statut",
              format: "general",
              style: "calculated",
              width: 12,
              formula: "=INDEX({spill:statuts.statut},ROW()-ROW({header:lignes.statut}))",
            },
            { key: "montant", header: "Montant", format: "amount", style: "input", width: 12 },
          ],
        },
      ],
      conditions: [{ on: "lignes.statut", formula: "={first:lignes.statut}=$A$1", style: "good" }],
    },
    {
      ...bare,
      key: "appels",
      name: "Appels",
      spills: [
        {
          key: "statuts",
          at: "A2",
          columns: ["statut"],
          capacity: 10,
          formula: '={fn:ELIGIBILITE}(IF({column:lignes.nom}="","",{column:lignes.nom}))',
        },
      ],
      cells: [{ at: "C1", key: "copie", formula: "={cell:saisie.total}+{name:jour}", style: "calculated" }],
    },
    { ...bare, key: "listes", name: "Listes", lists: "B2" },
  ],
  names: [{ key: "jour", name: "Jour", cell: "saisie.jour" }],
  landing: { sheet: "saisie", cell: "A3" },
};

export const smallData: WorkbookData = {
  tables: {
    lignes: [
      { nom: "Un", choix: "Oui", montant: 10 },
      { nom: "=Deux", choix: "", montant: null },
    ],
  },
  cells: { "saisie.jour": "2025-01-15" },
  lists: [
    { key: "verdicts", title: "Verdict", items: ["OK", "À VOIR"], isFixed: true },
    { key: "choix", title: "Choix", items: ["Oui", "Non"], isFixed: false },
  ],
  formats: {},
};
