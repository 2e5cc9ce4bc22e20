import type { ColumnDeclaration } from "./columnDeclaration";

const SUSTAINED = {
  fr: "Le ménage est-il toujours logé ? À remplir une fois l’échéance passée : Maintenu, Non maintenu ou Inconnu.",
  en: "Is the household still housed? To fill in once the date has passed: Maintenu, Non maintenu or Inconnu.",
} as const;

export const followUpColumns = [
  {
    key: "bien_etre_entree",
    title: { fr: "Bien-être à l’entrée", en: "Well-being at entry" },
    kind: "score",
    aliases: ["score de bien-être à l’entrée", "note de bien-être à l’entrée", "bien-être initial", "bien-être début"],
    requirement: "never",
    help: {
      fr: "Note de 0 à 10 donnée par le ménage lui-même à l’entrée.",
      en: "Score from 0 to 10 given by the household itself at entry.",
    },
  },
  {
    key: "bien_etre_sortie",
    title: { fr: "Bien-être à la sortie", en: "Well-being at exit" },
    kind: "score",
    aliases: ["score de bien-être à la sortie", "note de bien-être à la sortie", "bien-être final", "bien-être fin"],
    requirement: "never",
    help: {
      fr: "Note de 0 à 10 donnée par le ménage lui-même à la sortie.",
      en: "Score from 0 to 10 given by the household itself at exit.",
    },
  },
  {
    key: "maintien_6_mois",
    title: { fr: "Maintien à 6 mois", en: "Still housed after 6 months" },
    kind: "list",
    list: "maintien",
    aliases: ["maintien 6m", "situation à 6 mois", "suivi à 6 mois", "maintien dans le logement à 6 mois"],
    requirement: "never",
    help: SUSTAINED,
  },
  {
    key: "maintien_12_mois",
    title: { fr: "Maintien à 12 mois", en: "Still housed after 12 months" },
    kind: "list",
    list: "maintien",
    aliases: ["maintien 12m", "situation à 12 mois", "suivi à 12 mois", "maintien dans le logement à 12 mois"],
    requirement: "never",
    help: SUSTAINED,
  },
  {
    key: "dernier_contact",
    title: { fr: "Dernier contact", en: "Last contact" },
    kind: "date",
    aliases: [
      "date du dernier contact",
      "dernière visite",
      "date de dernière visite",
      "dernier rendez-vous",
      "dernier RDV",
    ],
    requirement: "never",
    help: {
      fr: "Jour du dernier contact avec le ménage, au format jj/mm/aaaa.",
      en: "Day of the last contact with the household, as dd/mm/yyyy.",
    },
  },
  {
    key: "alerte",
    title: { fr: "Alerte", en: "Alert" },
    kind: "list",
    list: "alerte",
    aliases: ["alertes", "point d’alerte", "signalement", "type d’alerte"],
    requirement: "never",
    help: {
      fr: "Ce qu’il faut traiter ensemble. Rien d’autre que la liste sur la vie du ménage.",
      en: "What must be dealt with together. Nothing but the list about the household’s life.",
    },
  },
  {
    key: "referent_social",
    title: { fr: "Référent social", en: "Social worker" },
    kind: "text",
    aliases: ["travailleur social", "référent association", "intervenant social", "référent", "accompagnateur"],
    requirement: "never",
    help: {
      fr: "Fonction ou initiales de la personne qui accompagne le ménage.",
      en: "Job or initials of the person who supports the household.",
    },
  },
  {
    key: "referent_bailleur",
    title: { fr: "Référent bailleur", en: "Landlord’s contact" },
    kind: "text",
    aliases: ["contact bailleur", "chargé de clientèle", "conseillère sociale bailleur", "interlocuteur bailleur"],
    requirement: "never",
    help: {
      fr: "Fonction ou initiales de l’interlocuteur chez le bailleur.",
      en: "Job or initials of the person in charge at the landlord’s.",
    },
  },
  {
    key: "saisi_le",
    title: { fr: "Saisi le", en: "Typed on" },
    kind: "date",
    aliases: ["date de saisie", "saisie le", "date de mise à jour", "mis à jour le"],
    requirement: "never",
    help: {
      fr: "Jour où la ligne a été remplie, pour suivre les retards de saisie.",
      en: "Day the row was filled in, to keep an eye on late typing.",
    },
  },
] as const satisfies readonly ColumnDeclaration[];
