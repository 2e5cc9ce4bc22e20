import { cite } from "../shared";
import type { FunctionContract } from "./contract";
import { controleBudgetHeader } from "./controleBudgetHeader";
import { rulebookError, rulebookNote, rulebookParameter } from "./costParameters";

export const controleBudget = {
  id: "CONTROLE_BUDGET",
  description: {
    fr: "Liste les lignes d’un budget qui ne sont pas Éligibles, avec leur règle et leur motif.",
    en: "Lists the lines of a budget that are not Éligible, with their rule and the reason.",
  },
  parameters: [
    {
      name: { fr: "tableau", en: "table" },
      description: {
        fr: "Plage du budget, ligne d’en-têtes comprise : Libellé et Montant, et s’ils y sont Poste et Compte.",
        en: "Range of the budget, header row included: Libellé (label) and Montant (amount) and, where there are, Poste (heading) and Compte (account).",
      },
      shape: "range",
      optional: false,
    },
    rulebookParameter,
  ],
  result: {
    shape: "table",
    header: controleBudgetHeader,
    description: {
      fr: "Un tableau avec sa ligne d’en-têtes, puis les lignes Inéligibles ou À vérifier dans l’ordre du budget ; les en-têtes seuls si tout est Éligible.",
      en: "A table with its header row, then the lines that are Inéligible (not eligible) or À vérifier (to be checked) in the order of the budget; the headers alone where all are Éligible.",
    },
  },
  errors: [
    {
      error: "#VALUE!",
      when: {
        fr: "La colonne Libellé ou Montant manque : le message la nomme et donne les en-têtes lus.",
        en: "The column Libellé or Montant is missing: the message names it and gives the headers read.",
      },
    },
    {
      error: "#VALUE!",
      when: {
        fr: "Un montant n’est pas un nombre : l’erreur est à sa place dans la colonne Montant, le reste du tableau est répondu.",
        en: "An amount is not a number: the error stands in its place in the column Montant, the rest of the table is answered.",
      },
    },
    rulebookError,
  ],
  examples: [
    {
      arguments: ["Couts[#All]"],
      meaning: {
        fr: "Les lignes à revoir du tableau de coûts du classeur.",
        en: "The lines to look at in the workbook’s table of costs.",
      },
    },
    {
      arguments: ["A1:F40", "Referentiel[#All]"],
      meaning: {
        fr: "Les lignes à revoir d’une plage, d’après le tableau de règles du classeur.",
        en: "The lines to look at in a range, by the workbook’s table of rules.",
      },
    },
  ],
  notes: [
    {
      fr: "Ligne compte les lignes de la plage, la ligne d’en-têtes étant la ligne 1 : c’est la ligne de la feuille quand la plage commence en ligne 1.",
      en: "Ligne counts the rows of the range, the header row being row 1: it is the row of the sheet where the range starts at row 1.",
    },
    {
      fr: "Les colonnes sont trouvées par leur en-tête ou un synonyme courant, dans n’importe quel ordre. Les lignes vides, les totaux et les sous-totaux sont laissés de côté. Un montant sans libellé est À vérifier.",
      en: "Columns are found by their header or a usual synonym, in any order. Blank rows, totals and sub-totals are left out. An amount without label is À vérifier.",
    },
    rulebookNote,
  ],
  source: cite("guide-ush-2020", "1.5"),
} as const satisfies FunctionContract;
