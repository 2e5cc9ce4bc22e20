import { EDITION_COLUMN, RULEBOOK_TABLE_HEADER } from "../../domain/eligibility";
import type { Check } from "./check";
import { check, column, filled } from "./costFormulas";

const [firstHeader = ""] = RULEBOOK_TABLE_HEADER;

/** The first row under the headers of the rulebook that the add-in spells out. */
const spelledOut = (header: string): string => `INDEX({spill:referentiel.${header}},1+1)`;

const LIVE_EDITION = spelledOut(EDITION_COLUMN.title.fr);
const RECORDED_EDITION = "{cell:couts.recordedEdition}";

/** What a workbook that holds a budget verifies of the add-in’s answers, live and recorded. */
export const recordChecks: readonly Check[] = [
  check({
    code: "controles_non_enregistres",
    title: { fr: "Contrôles qui diffèrent de ceux enregistrés", en: "Checks that differ from the recorded ones" },
    what: {
      fr: "Cliquez sur « Contrôler » dans le volet : les réponses actuelles seront enregistrées avec leur date.",
      en: "Click “Contrôler” in the pane: the present answers will be recorded with their date.",
    },
    count: `=SUMPRODUCT(${filled("controle")}*(${column("controle")}<>{item:etats/Indisponible})*(${column("controle")}<>${column("recordedControle")}))`,
  }),
  check({
    code: "edition_enregistree",
    title: { fr: "Édition enregistrée autre que celle en vigueur", en: "Recorded edition is not the one in force" },
    what: {
      fr: "Les règles ont changé depuis le dernier contrôle : cliquez sur « Contrôler » dans le volet, puis relisez les statuts.",
      en: "The rules have changed since the last check: click “Contrôler” in the pane, then read the statuses again.",
    },
    count: `=IF(${RECORDED_EDITION}="",0,IF(ISERROR(${LIVE_EDITION}),0,IF(${LIVE_EDITION}="",0,IF(${LIVE_EDITION}=${RECORDED_EDITION},0,1))))`,
  }),
  check({
    code: "regles_illisibles",
    sheet: "referentiel",
    title: { fr: "Tableau des règles illisible", en: "Table of rules that cannot be read" },
    what: {
      fr: "Sur {sheet:calculs}, la cellule en erreur nomme la règle et la colonne à corriger. #NOM? : le complément n’est pas chargé, le dernier contrôle enregistré compte.",
      en: "On {sheet:calculs}, the cell in error names the rule and the column to correct. #NAME?: the add-in is not loaded, the last recorded check counts.",
    },
    count: `=IF(SUMPRODUCT(${filled("label")}*1)=0,0,IF(AND(ISERROR(INDEX({spill:eligibilite.statut},1)),ISERROR(INDEX({spill:referentiel.${firstHeader}},1))),1,0))`,
  }),
  check({
    code: "controle_indisponible",
    title: { fr: "Lignes que le complément n’a pas contrôlées", en: "Lines that the add-in has not checked" },
    what: {
      fr: "Le complément n’est pas chargé, ou il y a plus de lignes que la feuille {sheet:calculs} n’en prévoit : le dernier contrôle enregistré compte.",
      en: "The add-in is not loaded, or there are more lines than the sheet {sheet:calculs} has room for: the last recorded check counts.",
    },
    count: `=COUNTIF(${column("controle")},{item:etats/Indisponible})`,
  }),
];
