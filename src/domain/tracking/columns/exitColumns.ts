import type { ColumnDeclaration } from "./columnDeclaration";

export const exitColumns = [
  {
    key: "date_sortie",
    title: { fr: "Date de sortie", en: "Exit date" },
    kind: "date",
    aliases: [
      "sortie",
      "sortie le",
      "date de sortie de la mesure",
      "date de sortie du dispositif",
      "fin",
      "date de fin",
      "fin de mesure",
      "date de fin de mesure",
      "fin d’accompagnement",
      "date de fin d’accompagnement",
      "date de clôture",
      "fin de prise en charge",
    ],
    requirement: "never",
    help: {
      fr: "Jour où l’accompagnement a pris fin, au format jj/mm/aaaa. Laisser vide tant que le ménage est accompagné.",
      en: "Day the support ended, as dd/mm/yyyy. Leave blank as long as the household is supported.",
    },
  },
  {
    key: "motif_sortie",
    title: { fr: "Motif de sortie", en: "Reason for exit" },
    kind: "list",
    list: "motif_sortie",
    aliases: [
      "motif",
      "motif de fin",
      "motif de fin de mesure",
      "motif de fin d’accompagnement",
      "raison de la sortie",
      "type de sortie",
      "solution à la sortie",
      "motif de clôture",
    ],
    requirement: "once left",
    help: {
      fr: "Pourquoi la mesure a pris fin. La liste Motif de sortie dit lesquels comptent comme sorties positives.",
      en: "Why the measure ended. The list Motif de sortie says which ones count as positive exits.",
    },
  },
  {
    key: "relais_sortie",
    title: { fr: "Relais à la sortie", en: "Handover at exit" },
    kind: "list",
    list: "relais_sortie",
    aliases: ["relais", "relais mis en place", "passage de relais", "orientation à la sortie"],
    requirement: "never",
    help: { fr: "Qui prend le relais après la sortie.", en: "Who takes over after the exit." },
  },
] as const satisfies readonly ColumnDeclaration[];
