import { POSTES, STATUSES } from "../eligibility";
import type { ListDeclaration } from "../tracking";
import type { CostListKey } from "./costColumn";

const STATUS_NAMES: Readonly<Record<(typeof STATUSES)[number], string>> = {
  Éligible: "Eligible",
  Inéligible: "Not eligible",
  "À vérifier": "To be checked",
};

const POSTE_NAMES: Readonly<Record<(typeof POSTES)[number]["name"], string>> = {
  "Accompagnement social": "Social support",
  Diagnostic: "Assessment",
  "Gestion locative adaptée": "Adapted rental management",
  "Ingénierie et pilotage": "Design and steering",
  "Hors FNAVDL": "Outside the fund",
};

/** The lists of the cost sheet, as they stand before a project edits them. The statuses are not the project's to edit. */
export const COST_LISTS = [
  {
    key: "statuts",
    title: { fr: "Statut", en: "Status" },
    labels: STATUSES.map((fr) => ({ fr, en: STATUS_NAMES[fr] })),
  },
  {
    key: "postes",
    title: { fr: "Poste", en: "Heading" },
    labels: POSTES.map(({ name }) => ({ fr: name, en: POSTE_NAMES[name] })),
  },
  {
    key: "unites",
    title: { fr: "Unité", en: "Unit" },
    labels: [
      { fr: "mois", en: "month" },
      { fr: "jour", en: "day" },
      { fr: "heure", en: "hour" },
      { fr: "séance", en: "session" },
      { fr: "ETP", en: "full-time worker" },
      { fr: "mesure", en: "measure of support" },
      { fr: "ménage", en: "household" },
      { fr: "visite", en: "visit" },
      { fr: "kilomètre", en: "kilometre" },
      { fr: "forfait", en: "flat rate" },
      { fr: "unité", en: "unit" },
    ],
  },
] as const satisfies readonly (ListDeclaration & { readonly key: CostListKey })[];
