import type { Check } from "./check";

const column = (key: string): string => `{column:couts.${key}}`;
const filled = (key: string): string => `(${column(key)}<>"")`;
const blank = (key: string): string => `(${column(key)}="")`;

const check = (declared: Omit<Check, "part" | "sheet"> & { readonly sheet?: Check["sheet"] }): Check => ({
  part: "budget",
  sheet: "couts",
  ...declared,
});

/** What a workbook that holds a budget verifies. */
export const budgetChecks: readonly Check[] = [
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
  check({
    code: "lignes_a_verifier",
    title: { fr: "Lignes à vérifier, hors de l’assiette", en: "Lines to check, left out of the eligible base" },
    what: {
      fr: "Lisez le motif, puis précisez le libellé, scindez la ligne, ou écrivez une décision et sa justification.",
      en: "Read the reason, then make the label clearer, split the line, or write a decision and its justification.",
    },
    count: `=COUNTIF(${column("retainedStatus")},{item:statuts/À vérifier})`,
  }),
  check({
    code: "lignes_ineligibles",
    title: { fr: "Lignes inéligibles déclarées sous un poste financé", en: "Ineligible lines under a funded heading" },
    what: {
      fr: "Passez ces lignes au poste « Hors FNAVDL » : elles restent dans le coût total, jamais dans la demande.",
      en: "Move these lines to the heading “Hors FNAVDL”: they stay in the total cost, never in the application.",
    },
    count: `=SUMPRODUCT((${column("retainedStatus")}={item:statuts/Inéligible})*(${column("poste")}<>{item:postes/Hors FNAVDL}))`,
  }),
  check({
    code: "decisions_sans_justification",
    title: { fr: "Décisions sans justification", en: "Decisions without a justification" },
    what: {
      fr: "Écrivez pourquoi la décision diffère du contrôle : c’est ce que les services de l’État demanderont.",
      en: "Write why the decision differs from the check: this is what the State’s services will ask.",
    },
    count: `=SUMPRODUCT(${filled("decision")}*${blank("justification")})`,
  }),
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
    code: "controle_indisponible",
    title: { fr: "Lignes que le complément n’a pas contrôlées", en: "Lines that the add-in has not checked" },
    what: {
      fr: "Le complément n’est pas chargé, ou il y a plus de lignes que la feuille {sheet:calculs} n’en prévoit : le dernier contrôle enregistré compte.",
      en: "The add-in is not loaded, or there are more lines than the sheet {sheet:calculs} has room for: the last recorded check counts.",
    },
    count: `=COUNTIF(${column("controle")},{item:etats/Indisponible})`,
  }),
];
