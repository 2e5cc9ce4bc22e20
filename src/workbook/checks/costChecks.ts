import type { Check } from "./check";
import { blank, check, column, filled } from "./costFormulas";

/** What a workbook that holds a budget verifies of its cost lines and of their totals. */
export const costChecks: readonly Check[] = [
  check({
    code: "montants_manquants",
    title: { fr: "Lignes de coût sans montant", en: "Cost lines without an amount" },
    what: {
      fr: "Sur ces lignes, saisissez une quantité et un coût unitaire : sans eux, le montant n’est pas connu.",
      en: "On these lines, type a quantity and a unit cost: without them the amount is unknown.",
    },
    count: `=SUMPRODUCT(${filled("label")}*${blank("amount")})`,
  }),
  check({
    code: "postes_inconnus",
    title: { fr: "Lignes de coût sans poste reconnu", en: "Cost lines without a known heading" },
    what: {
      fr: "Choisissez un poste de la liste : sans lui, la ligne manque au prévisionnel.",
      en: "Choose a heading from the list: without one, the line is missing from the forecast.",
    },
    count: `=SUMPRODUCT(${filled("label")}*(COUNTIF({list:postes},${column("poste")})=0))`,
  }),
  check({
    code: "porteurs_inconnus",
    title: { fr: "Lignes de coût sans porteur du projet", en: "Cost lines without a partner of the project" },
    what: {
      fr: "Le porteur est un bailleur ou une association de la feuille {sheet:projet}, écrit de la même façon.",
      en: "The carrier is a landlord or an association of the sheet {sheet:projet}, written the same way.",
    },
    count: `=SUMPRODUCT(${filled("label")}*(COUNTIF({fill:porteurs},${column("porteur")})=0))`,
  }),
  check({
    code: "exercices_hors_projet",
    title: { fr: "Lignes de coût hors des exercices du projet", en: "Cost lines outside the project’s years" },
    what: {
      fr: "Corrigez l’exercice de ces lignes, ou les dates du projet : ces montants ne sont dans aucune colonne du prévisionnel.",
      en: "Correct the year of these lines, or the project’s dates: these amounts are in no column of the forecast.",
    },
    count: `=IF(OR({name:project_start}="",{name:fin}=""),0,SUMPRODUCT(${filled("label")}*(((${column("exercice")}<YEAR({name:project_start}))+(${column("exercice")}>YEAR({name:fin})))>0)))`,
  }),
  check({
    code: "total_des_couts",
    title: {
      fr: "Coût total différent de l’assiette plus le hors assiette",
      en: "Total cost differs from eligible plus excluded",
    },
    what: {
      fr: "Une formule du tableau des coûts a été remplacée : recopiez celle d’une ligne voisine.",
      en: "A formula of the cost table was replaced: copy the one of a line beside it.",
    },
    count: `=IF(ROUND(SUM(${column("amount")})-SUM(${column("assiette")})-SUM(${column("horsAssiette")}),2)=0,0,1)`,
  }),
  check({
    code: "total_du_previsionnel",
    sheet: "previsionnel",
    title: { fr: "Prévisionnel différent du total des coûts", en: "Forecast differs from the total of the costs" },
    what: {
      fr: "Des lignes n’ont pas de poste de la liste : corrigez-les sur {sheet:couts}.",
      en: "Some lines have no heading of the list: correct them on {sheet:couts}.",
    },
    count: `=IF(ROUND({cell:previsionnel.coutTotal}-SUM(${column("amount")}),2)=0,0,1)`,
  }),
];
