import type { ColumnDeclaration } from "./columnDeclaration";

export const housingColumns = [
  {
    key: "type_logement",
    title: { fr: "Type de logement", en: "Type of dwelling" },
    kind: "list",
    list: "type_logement",
    aliases: ["type logement", "logement", "nature du logement", "statut d’occupation", "type d’habitat"],
    requirement: "always",
    help: {
      fr: "Le logement visé ou occupé pendant l’accompagnement.",
      en: "The dwelling aimed at or lived in during the support.",
    },
  },
  {
    key: "date_acces_logement",
    title: { fr: "Date d’accès au logement", en: "Move-in date" },
    kind: "date",
    aliases: [
      "accès au logement",
      "date de relogement",
      "relogé le",
      "date d’emménagement",
      "date d’entrée dans le logement",
      "date de signature du bail",
      "date du bail",
      "entrée dans le logement",
    ],
    requirement: "never",
    help: {
      fr: "Jour où le ménage a eu les clés du logement trouvé grâce au projet.",
      en: "Day the household got the keys of the dwelling found through the project.",
    },
  },
  {
    key: "date_glissement_bail",
    title: { fr: "Date de glissement du bail", en: "Lease transfer date" },
    kind: "date",
    aliases: ["glissement du bail", "date de glissement", "bail glissé le", "date bail glissé", "glissement"],
    requirement: "never",
    help: {
      fr: "Jour où le bail glissant est passé au nom du ménage.",
      en: "Day the sublease passed into the household’s name.",
    },
  },
] as const satisfies readonly ColumnDeclaration[];
