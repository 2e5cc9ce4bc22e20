import type { CostColumnKey } from "../../domain/costs";

const cell = (key: CostColumnKey): string => `{this:couts.${key}}`;

/** The cell of an array answer that belongs to the same line. */
const answered = (spill: string, key: CostColumnKey): string =>
  `INDEX({spill:${spill}},ROW()-ROW({header:couts.${key}}))`;

const controle = answered("eligibilite.statut", "controle");
const motif = answered("motif.motif", "motif");
const blankLine = `TRIM(${cell("label")})=""`;
const ABSENT = "{item:etats/Indisponible}";

/** What is unknown stays blank: an amount needs its quantity and its unit cost, and a share that is a number or nothing. */
const amount = `=IF(OR(NOT(ISNUMBER(${cell("quantity")})),NOT(ISNUMBER(${cell("unitCost")})),ISTEXT(${cell("projectShare")})),"",ROUND(${cell("quantity")}*${cell("unitCost")}*IF(ISNUMBER(${cell("projectShare")}),${cell("projectShare")},1),2))`;

/** The calculated columns of the cost table: native formulas, which hold where the add-in is absent. */
export const costCalculations: Readonly<Partial<Record<CostColumnKey, string>>> = {
  amount,
  controle: `=IF(${blankLine},"",IF(ISERROR(${controle}),${ABSENT},IF(${controle}="",${ABSENT},${controle})))`,
  motif: `=IF(${blankLine},"",IF(ISERROR(${motif}),"",IF(${motif}="","",${motif})))`,
  retainedStatus: `=IF(${blankLine},"",IF(TRIM(${cell("decision")})<>"",IF(COUNTIF({list:statuts},${cell("decision")})=0,{item:statuts/À vérifier},${cell("decision")}),IF(${cell("controle")}<>${ABSENT},${cell("controle")},IF(${cell("recordedControle")}<>"",${cell("recordedControle")},{item:statuts/À vérifier}))))`,
  assiette: `=IF(${cell("amount")}="","",IF(AND(${cell("retainedStatus")}={item:statuts/Éligible},${cell("poste")}<>{item:postes/Hors FNAVDL}),${cell("amount")},0))`,
  horsAssiette: `=IF(${cell("amount")}="","",ROUND(${cell("amount")}-${cell("assiette")},2))`,
};
