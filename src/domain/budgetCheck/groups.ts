import type { Clause } from "../eligibility";
import type { Bilingual } from "../shared";

/** Under what a line is shown: its clause, or the disagreement of its label with the declared poste. */
export type ReviewGroupKey = Clause | "declared";

/** Every group, in the order of the review: not financed, to be checked, in disagreement, eligible. */
export const REVIEW_GROUPS = [
  {
    key: "N1",
    title: { fr: "Aménagement et équipement des logements", en: "Fitting out and furnishing of dwellings" },
  },
  { key: "N2", title: { fr: "Aides sur quittance", en: "Help on the rent bill" } },
  { key: "N3", title: { fr: "Remises de loyers", en: "Rent reductions" } },
  { key: "N4", title: { fr: "Investissements", en: "Investments" } },
  {
    key: "N5",
    title: { fr: "Construction, réhabilitation, restructuration", en: "Building, refurbishment, restructuring" },
  },
  { key: "N6", title: { fr: "Gestion locative « classique »", en: "Ordinary rental management" } },
  { key: "silent", title: { fr: "Le guide n’en dit rien", en: "The guide does not say" } },
  { key: "mixed", title: { fr: "Coûts mêlés, à scinder", en: "Mixed costs, to be split" } },
  { key: "vague", title: { fr: "Libellé trop imprécis", en: "Label too vague" } },
  { key: "declared", title: { fr: "Désaccord avec le poste déclaré", en: "Disagreement with the declared heading" } },
  { key: "E1", title: { fr: "Accompagnement social", en: "Social support" } },
  { key: "E2", title: { fr: "Gestion locative adaptée", en: "Adapted rental management" } },
  {
    key: "E3",
    title: { fr: "Gestion et mise en œuvre du projet", en: "Management and running of the project" },
  },
] as const satisfies readonly { readonly key: ReviewGroupKey; readonly title: Bilingual }[];
