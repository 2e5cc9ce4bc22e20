import type { Row } from "../definition/definition";
import type { Migration } from "./migration";

/** An amount that was typed as one figure is one unit of it. A line without an amount keeps its unit cost unknown. */
const costWithQuantity = ({ amount, ...row }: Row): Row =>
  amount === null || amount === undefined ? row : { ...row, unit: "forfait", quantity: 1, unitCost: amount };

/** Version 0.1.0 made one workbook, the example, whose cost lines held a typed amount and no decision. */
export const fromExample1: Migration = {
  definition: "exemple",
  from: 1,
  to: 2,
  title: {
    fr: "Coûts en quantité et coût unitaire, décision et statut retenu ; feuilles Projet, Prévisionnel et Contrôles.",
    en: "Costs by quantity and unit cost, decision and retained status; sheets Projet, Prévisionnel and Contrôles.",
  },
  cost: costWithQuantity,
  measure: (row) => row,
};
