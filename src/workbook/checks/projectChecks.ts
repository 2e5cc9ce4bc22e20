import type { Check } from "./check";

/** What every workbook verifies of the frame of the project. */
export const projectChecks: readonly Check[] = [
  {
    code: "projet_incomplet",
    part: null,
    sheet: "projet",
    title: { fr: "Informations du projet à compléter", en: "Project details still to fill in" },
    what: {
      fr: "Remplissez les champs obligatoires de la feuille {sheet:projet} : les exercices et les contrôles en dépendent.",
      en: "Fill in the required fields of the sheet {sheet:projet}: financial years and checks depend on them.",
    },
    count: "={cell:projet.manques}",
  },
  {
    code: "duree_du_projet",
    part: null,
    sheet: "projet",
    title: { fr: "Durée initiale ou durée totale hors limites", en: "Initial or total duration outside the limits" },
    what: {
      fr: "La durée initiale est de 12 ou 24 mois ; avec les renouvellements, le total ne dépasse pas le plafond écrit sur {sheet:projet}.",
      en: "The initial period is 12 or 24 months; with renewals, the total stays within the maximum written on {sheet:projet}.",
    },
    count: "={cell:projet.dureeHorsLimites}",
  },
  {
    code: "chef_de_file",
    part: null,
    sheet: "projet",
    title: { fr: "Chef de file manquant ou en double", en: "Lead landlord missing or named twice" },
    what: {
      fr: "Sur {sheet:projet}, écrivez Oui en face d’un seul bailleur : celui qui porte la demande.",
      en: "On {sheet:projet}, write Oui beside one landlord only: the one that carries the application.",
    },
    count: "={cell:projet.chefDeFileFaux}",
  },
];
