import type { PlanValue } from "../plan/plan";

/** How what Excel really does is found out: by a formula of the sheet, by reading back, or by a person who looks. */
export type Evidence =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "read back"; readonly reading: ReadingKey }
  | { readonly kind: "person" };

/** What the add-in reads back from the trial sheet, or from its own page, and writes beside the expected value. */
export type ReadingKey =
  | "property"
  | "list"
  | "conditions"
  | "frozen"
  | "dateText"
  | "oneFormula"
  | "orientation"
  | "repeatedRows"
  | "officeJs"
  | "otherServers";

/** One thing this product takes for granted of Excel. */
export interface Assumption {
  readonly id: string;
  readonly text: string;
  readonly expected: PlanValue;
  readonly evidence: Evidence;
}

const formula = (text: string): Evidence => ({ kind: "formula", formula: text });
const readBack = (reading: ReadingKey): Evidence => ({ kind: "read back", reading });

/** Said by a person in the sheet, as nothing in Excel can tell it to a formula or to an add-in. */
const seen = (id: string, text: string): Assumption => ({ id, text, expected: "oui", evidence: { kind: "person" } });

const TRACKING = 'IF({all:essai}="","",{all:essai})';
const LABELS = 'IF({column:essai.libelle}="","",{column:essai.libelle})';
const PERIOD = "{name:debut},{name:fin}";

/** An amount of the trial table, by its row: 10, then 20. */
const sumAt = (row: number): string => `INDEX({column:essai.somme},${row})`;

/** The cells of the trial sheet that hold the codes asked of the functions. */
const CODE = { known: "{cell:essais.codeConnu}", empty: "{cell:essais.codeVide}", wrong: "{cell:essais.codeFaux}" };

const workbookAssumptions: readonly Assumption[] = [
  {
    id: "EN-TETE",
    text: "Un en-tête peut porter une apostrophe typographique (Date d’entrée).",
    expected: 2,
    evidence: formula("=COUNT({column:essai.date_entree})"),
  },
  {
    id: "LIGNE-COURANTE",
    text: "Une colonne calculée peut lire la cellule de sa ligne : [@Somme].",
    expected: 60,
    evidence: formula("=SUM({column:essai.double})"),
  },
  {
    id: "COLONNE-ENTIERE",
    text: "Une formule écrite dans toute une colonne y reste partout, quelle que soit la correction automatique.",
    expected: true,
    evidence: readBack("oneFormula"),
  },
  {
    id: "DATE-SERIE",
    text: "Une date écrite comme numéro de série est une date.",
    expected: 2025,
    evidence: formula("=YEAR(INDEX({column:essai.date_entree},1))"),
  },
  {
    id: "DATE-AFFICHEE",
    text: "Elle s’affiche jour/mois/année.",
    expected: "15/01/2025",
    evidence: readBack("dateText"),
  },
  {
    id: "TEXTE-EGAL",
    text: "Un texte qui commence par = reste un texte.",
    expected: true,
    evidence: formula("=ISTEXT({cell:essais.texteEgal})"),
  },
  {
    id: "NOM",
    text: "Un nom du classeur désigne une cellule d’une autre feuille.",
    expected: true,
    evidence: formula("=ISNUMBER({name:debut})"),
  },
  {
    id: "LISTE",
    text: "Une liste de choix peut être sur une autre feuille.",
    expected: "List",
    evidence: readBack("list"),
  },
  {
    id: "MISE-EN-FORME",
    text: "Une mise en forme conditionnelle porte sur une colonne de tableau.",
    expected: 1,
    evidence: readBack("conditions"),
  },
  { id: "VOLETS", text: "Les lignes d’en-tête restent à l’écran.", expected: true, evidence: readBack("frozen") },
  {
    id: "PROPRIETE",
    text: "Une feuille garde la propriété qui la fait reconnaître.",
    expected: "essais",
    evidence: readBack("property"),
  },
  {
    id: "PAYSAGE",
    text: "Une feuille s’imprime en paysage.",
    expected: "Landscape",
    evidence: readBack("orientation"),
  },
  {
    id: "TITRES",
    text: "Les lignes d’en-tête se répètent en haut de chaque page imprimée.",
    expected: 6,
    evidence: readBack("repeatedRows"),
  },
];

const functionAssumptions: readonly Assumption[] = [
  {
    id: "ELIGIBILITE",
    text: "ELIGIBILITE répond à toute une colonne en un seul appel qui se répand.",
    expected: "Éligible",
    evidence: formula("=INDEX({spill:statuts.statut},1)"),
  },
  {
    id: "INDEX",
    text: "INDEX lit la deuxième réponse d’un appel qui se répand.",
    expected: "Inéligible",
    evidence: formula("=INDEX({spill:statuts.statut},1+1)"),
  },
  {
    id: "VIDE",
    text: "Une cellule vide arrive vide à la fonction, qui ne répond rien.",
    expected: true,
    evidence: formula("=LEN(INDEX({spill:statuts.statut},1+1+1))=0"),
  },
  {
    id: "MOTIF",
    text: "MOTIF dit pourquoi.",
    expected: true,
    evidence: formula("=LEN(INDEX({spill:motifs.motif},1))>0"),
  },
  {
    id: "CONTROLE-BUDGET",
    text: "CONTROLE_BUDGET se répand et liste les lignes à revoir d’une plage.",
    expected: "Inéligible",
    evidence: formula(`=INDEX({fn:CONTROLE_BUDGET}(${TRACKING}),1+1,1+1+1+1)`),
  },
  {
    id: "MONTANT",
    text: "MONTANT additionne les montants d’un statut.",
    expected: 20,
    evidence: formula(`={fn:MONTANT}(INDEX({spill:statuts.statut},1+1),${LABELS},{column:essai.somme})`),
  },
  {
    id: "REFERENTIEL",
    text: "REFERENTIEL donne les règles sans argument.",
    expected: true,
    evidence: formula("=ROWS({fn:REFERENTIEL}())>1"),
  },
  {
    id: "INDICATEUR",
    text: "INDICATEUR compte les ménages accompagnés du tableau d’essai.",
    expected: 2,
    evidence: formula(`={fn:INDICATEUR}(${CODE.known},${TRACKING},${PERIOD})`),
  },
  {
    id: "INDICATEURS",
    text: "INDICATEURS se répand et INDEX y trouve un indicateur par son code.",
    expected: 2,
    evidence: formula(`=INDEX({spill:indicateursEssai.Valeur},MATCH(${CODE.known},{spill:indicateursEssai.Code},0))`),
  },
  {
    id: "ARGUMENT-OMIS",
    text: "Un dernier argument laissé vide arrive comme un argument omis.",
    expected: 2,
    evidence: formula(`={fn:INDICATEUR}(${CODE.known},${TRACKING},${PERIOD},)`),
  },
  {
    id: "FEUILLE-ACCENT",
    text: "Une fonction lit une feuille dont le nom porte un accent, sans apostrophes : Vérification!E3.",
    expected: "Inéligible",
    evidence: formula("={cell:essais.accent}"),
  },
  {
    id: "SANS-VALEUR",
    text: "Un indicateur sans valeur donne #N/A, avec un message sous la cellule.",
    expected: true,
    evidence: formula(`=ISNA({fn:INDICATEUR}(${CODE.empty},${TRACKING},${PERIOD}))`),
  },
  {
    id: "ERREUR",
    text: "Un code inconnu donne une erreur, avec un message sous la cellule.",
    expected: true,
    evidence: formula(`=ISERROR({fn:INDICATEUR}(${CODE.wrong},${TRACKING},${PERIOD}))`),
  },
  {
    id: "FILE-ACTIVE",
    text: "FILE_ACTIVE compte les ménages suivis à une date.",
    expected: 2,
    evidence: formula(`={fn:FILE_ACTIVE}(${TRACKING},{name:fin})`),
  },
  {
    id: "DUREE-JOURS",
    text: "DUREE_JOURS compte les jours entre deux dates.",
    expected: 89,
    evidence: formula(`={fn:DUREE_JOURS}(${PERIOD})`),
  },
  {
    id: "TRIMESTRE",
    text: "TRIMESTRE nomme le trimestre civil d’une date.",
    expected: "T1 2025",
    evidence: formula("={fn:TRIMESTRE}({name:debut})"),
  },
  {
    id: "ECHEANCE",
    text: "ECHEANCE donne la date un mois plus tard, en numéro de série.",
    expected: 45_689,
    evidence: formula("={fn:ECHEANCE}({name:debut},1)"),
  },
  {
    id: "TAUX-EFFORT",
    text: "TAUX_EFFORT divise ce qui reste à payer par les ressources.",
    expected: 0.5,
    evidence: formula(`={fn:TAUX_EFFORT}(${sumAt(2)},${sumAt(1)},${sumAt(2)})`),
  },
  {
    id: "REPARTIR",
    text: "REPARTIR se répand, et ses parts s’additionnent au montant.",
    expected: 10,
    evidence: formula(`=SUM({fn:REPARTIR}(${sumAt(1)},{column:essai.somme}))`),
  },
  {
    id: "VERSION",
    text: "VERSION répond sans argument.",
    expected: true,
    evidence: formula("=LEN({fn:VERSION}())>0"),
  },
];

const pageAssumptions: readonly Assumption[] = [
  {
    id: "OFFICE-JS",
    text: "office.js vient du serveur du complément ou de celui de Microsoft.",
    expected: true,
    evidence: readBack("officeJs"),
  },
  {
    id: "SERVEURS",
    text: "La page du complément n’a rien demandé à un autre serveur que ces deux-là.",
    expected: "aucun",
    evidence: readBack("otherServers"),
  },
];

const seenAssumptions: readonly Assumption[] = [
  seen("MESSAGE", "En survolant #N/A en H3 de la feuille d’essais, je lis pourquoi l’indicateur n’a pas de valeur."),
  seen("RUBAN", "L’onglet Accueil porte un groupe AVDL de trois boutons avec leurs icônes."),
  seen("LISTE-SAISIE", "Dans la feuille d’essais, la colonne Finalité propose Accès et Maintien."),
  seen("APERCU", "L’aperçu avant impression tient sur une page de large, avec le nom de la feuille en bas."),
  seen("REOUVERTURE", "Enregistré, fermé puis rouvert, le classeur affiche les mêmes réponses sans ouvrir le volet."),
];

/** Everything assumed of Excel so far, in the order of the sheet. */
export const ASSUMPTIONS: readonly Assumption[] = [
  ...workbookAssumptions,
  ...functionAssumptions,
  ...pageAssumptions,
  ...seenAssumptions,
];
