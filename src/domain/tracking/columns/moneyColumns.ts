import type { ColumnDeclaration } from "./columnDeclaration";

export const moneyColumns = [
  {
    key: "dette_entree",
    title: { fr: "Dette à l’entrée", en: "Debt at entry" },
    kind: "amount",
    aliases: [
      "dette initiale",
      "dette locative à l’entrée",
      "impayé à l’entrée",
      "montant de la dette à l’entrée",
      "dette début",
    ],
    requirement: "never",
    help: {
      fr: "Dette de loyer et de charges le jour de l’entrée, en euros. 0 s’il n’y en a pas ; vide si elle n’est pas connue.",
      en: "Rent and charges owed on the day of entry, in euros. 0 if there is none; blank if it is not known.",
    },
  },
  {
    key: "dette_sortie",
    title: { fr: "Dette à la sortie", en: "Debt at exit" },
    kind: "amount",
    aliases: [
      "dette finale",
      "dette locative à la sortie",
      "impayé à la sortie",
      "montant de la dette à la sortie",
      "dette fin",
    ],
    requirement: "once left with debt",
    help: {
      fr: "Dette de loyer et de charges le jour de la sortie, en euros. 0 si elle est apurée ; vide si elle n’est pas connue.",
      en: "Rent and charges owed on the day of exit, in euros. 0 if it is cleared; blank if it is not known.",
    },
  },
  {
    key: "loyer_charges",
    title: { fr: "Loyer et charges", en: "Rent and charges" },
    kind: "amount",
    aliases: ["loyer", "loyer mensuel", "loyer charges comprises", "loyer CC", "loyer + charges", "quittance"],
    requirement: "never",
    help: {
      fr: "Loyer et charges d’un mois, en euros, avant déduction de l’aide au logement.",
      en: "One month of rent and charges, in euros, before housing benefit is taken off.",
    },
  },
  {
    key: "aide_logement",
    title: { fr: "Aide au logement", en: "Housing benefit" },
    kind: "amount",
    aliases: ["APL", "AL", "montant APL", "aide personnelle au logement", "aides au logement", "APL AL"],
    requirement: "never",
    help: {
      fr: "Aide au logement d’un mois, en euros. Vide compte pour 0.",
      en: "One month of housing benefit, in euros. Blank counts as 0.",
    },
  },
  {
    key: "ressources",
    title: { fr: "Ressources", en: "Income" },
    kind: "amount",
    aliases: ["ressources mensuelles", "revenus", "revenus mensuels", "ressources du ménage", "revenus du ménage"],
    requirement: "never",
    help: {
      fr: "Ressources du ménage pour un mois, en euros, sans l’aide au logement.",
      en: "Income of the household for one month, in euros, without housing benefit.",
    },
  },
] as const satisfies readonly ColumnDeclaration[];
