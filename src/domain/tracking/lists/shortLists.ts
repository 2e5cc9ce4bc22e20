import type { ListDeclaration } from "./listDeclaration";

const YES = { fr: "Oui", en: "Yes" } as const;
const NO = { fr: "Non", en: "No" } as const;

export const shortLists = [
  {
    key: "finalite",
    title: { fr: "Finalité", en: "Purpose" },
    labels: [
      { fr: "Accès", en: "Access to housing" },
      { fr: "Maintien", en: "Staying in the home" },
    ],
  },
  {
    key: "adhesion",
    title: { fr: "Adhésion", en: "Agreement to support" },
    labels: [YES, NO, { fr: "En cours", en: "Pending" }],
  },
  { key: "dalo", title: { fr: "DALO", en: "Enforceable right to housing (DALO)" }, labels: [YES, NO] },
  {
    key: "intensite",
    title: { fr: "Intensité", en: "Intensity" },
    labels: [
      { fr: "Légère", en: "Light" },
      { fr: "Moyenne", en: "Medium" },
      { fr: "Renforcée", en: "Reinforced" },
    ],
  },
  {
    key: "maintien",
    title: { fr: "Maintien", en: "Tenancy sustained" },
    labels: [
      { fr: "Maintenu", en: "Sustained" },
      { fr: "Non maintenu", en: "Not sustained" },
      { fr: "Inconnu", en: "Unknown" },
    ],
  },
] as const satisfies readonly ListDeclaration[];
