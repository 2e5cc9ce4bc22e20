import type { Check } from "./check";
import { blank, check, column, filled } from "./costFormulas";

const ELIGIBLE = "{item:statuts/Éligible}";
const INELIGIBLE = "{item:statuts/Inéligible}";
const TO_CHECK = "{item:statuts/À vérifier}";
const ABSENT = "{item:etats/Indisponible}";
const OUTSIDE = "{item:postes/Hors FNAVDL}";

/** Lines that a person decided Éligible against the check, or against the recorded one where there is no check. */
const againstCheck = [
  `${column("decision")},${ELIGIBLE},${column("controle")},${INELIGIBLE}`,
  `${column("decision")},${ELIGIBLE},${column("controle")},${ABSENT},${column("recordedControle")},${INELIGIBLE}`,
];

const amountWhere = (criteria: string): string => `SUMIFS(${column("amount")},${criteria})`;

/** What a workbook that holds a budget verifies of statuses and decisions. */
export const statusChecks: readonly Check[] = [
  check({
    code: "lignes_a_verifier",
    title: { fr: "Lignes à vérifier, hors de l’assiette", en: "Lines to check, left out of the eligible base" },
    what: {
      fr: "Lisez le motif, puis précisez le libellé, scindez la ligne, ou écrivez une décision et sa justification.",
      en: "Read the reason, then make the label clearer, split the line, or write a decision and its justification.",
    },
    count: `=COUNTIF(${column("retainedStatus")},${TO_CHECK})`,
    amount: `=${amountWhere(`${column("retainedStatus")},${TO_CHECK}`)}`,
  }),
  check({
    code: "lignes_ineligibles",
    title: { fr: "Lignes inéligibles déclarées sous un poste financé", en: "Ineligible lines under a funded heading" },
    what: {
      fr: "Passez ces lignes au poste « Hors FNAVDL » : elles restent dans le coût total, jamais dans la demande.",
      en: "Move these lines to the heading “Hors FNAVDL”: they stay in the total cost, never in the application.",
    },
    count: `=SUMPRODUCT((${column("retainedStatus")}=${INELIGIBLE})*(${column("poste")}<>${OUTSIDE}))`,
    amount: `=${amountWhere(`${column("retainedStatus")},${INELIGIBLE}`)}-${amountWhere(`${column("retainedStatus")},${INELIGIBLE},${column("poste")},${OUTSIDE}`)}`,
  }),
  check({
    code: "decisions_contre_controle",
    title: { fr: "Lignes inéligibles décidées Éligible", en: "Ineligible lines decided Éligible" },
    what: {
      fr: "Cet argent serait à rendre si le contrôle dit vrai : relisez le motif, et gardez l’accord écrit des services de l’État.",
      en: "This money would be paid back if the check is right: read the reason again, and keep the State services’ written agreement.",
    },
    count: `=${againstCheck.map((criteria) => `COUNTIFS(${criteria})`).join("+")}`,
    amount: `=${againstCheck.map(amountWhere).join("+")}`,
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
];
