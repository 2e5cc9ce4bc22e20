import type { ErrorContract, ParameterContract } from "./contract";

/** The arguments that describe cost lines, in the order every function about costs takes them. */
export const costParameters = [
  {
    name: { fr: "libelles", en: "labels" },
    description: {
      fr: "Libellé de chaque coût : une cellule ou une plage.",
      en: "Label of each cost: one cell or a range.",
    },
    shape: "plural",
    optional: false,
  },
  {
    name: { fr: "postes", en: "headings" },
    description: {
      fr: "Poste déclaré de chaque coût, dans une plage de même taille que les libellés.",
      en: "Declared budget heading of each cost, in a range of the same size as the labels.",
    },
    shape: "plural",
    optional: true,
  },
  {
    name: { fr: "comptes", en: "accounts" },
    description: {
      fr: "Compte du plan comptable général de chaque coût, dans une plage de même taille que les libellés.",
      en: "French general ledger account of each cost, in a range of the same size as the labels.",
    },
    shape: "plural",
    optional: true,
  },
  {
    name: { fr: "referentiel", en: "rulebook" },
    description: {
      fr: "Réservé : cette version applique toujours le référentiel du guide ; laissez cet argument vide.",
      en: "Reserved: this version always applies the rulebook of the guide; leave this argument empty.",
    },
    shape: "range",
    optional: true,
  },
] as const satisfies readonly ParameterContract[];

export const costErrors = [
  {
    error: "#VALUE!",
    when: {
      fr: "Les postes ou les comptes n’ont pas la même taille que les libellés : le message donne les deux tailles.",
      en: "The headings or the accounts are not the same size as the labels: the message gives both sizes.",
    },
  },
  {
    error: "#VALUE!",
    when: {
      fr: "Un référentiel est donné : cette version ne sait appliquer que celui du guide et le dit plutôt que de l’ignorer.",
      en: "A rulebook is given: this version can only apply the one of the guide, and says so rather than ignore it.",
    },
  },
] as const satisfies readonly ErrorContract[];
