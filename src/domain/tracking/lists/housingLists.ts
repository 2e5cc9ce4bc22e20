import type { ListDeclaration } from "./listDeclaration";

export const housingLists = [
  {
    key: "situation_entree",
    title: { fr: "Situation à l’entrée", en: "Situation at entry" },
    labels: [
      { fr: "rue", en: "street" },
      { fr: "hébergement d’urgence", en: "emergency shelter" },
      { fr: "hébergement d’insertion", en: "transitional shelter" },
      { fr: "hébergé chez un tiers", en: "staying with someone" },
      { fr: "logement accompagné", en: "supported housing" },
      { fr: "sous-location", en: "sublet" },
      { fr: "locataire du parc social", en: "social housing tenant" },
      { fr: "locataire du parc privé", en: "private tenant" },
      { fr: "sortie d’institution", en: "leaving an institution" },
      { fr: "logement indigne", en: "unfit dwelling" },
      { fr: "autre", en: "other" },
      { fr: "non renseignée", en: "not recorded" },
    ],
  },
  {
    key: "type_logement",
    title: { fr: "Type de logement", en: "Type of dwelling" },
    labels: [
      { fr: "logement social ordinaire", en: "ordinary social dwelling" },
      { fr: "pension de famille", en: "pension de famille (supported residence)" },
      { fr: "résidence accueil", en: "résidence accueil (supported residence)" },
      { fr: "colocation", en: "shared dwelling" },
      { fr: "hébergement dans le logement", en: "shelter in a dwelling" },
      { fr: "sous-location", en: "sublet" },
      { fr: "bail glissant", en: "bail glissant (sublet passing to the tenant)" },
      { fr: "logement transitoire", en: "transitional dwelling" },
      { fr: "autre", en: "other" },
    ],
  },
  {
    key: "relais_sortie",
    title: { fr: "Relais à la sortie", en: "Handover at exit" },
    labels: [
      { fr: "service social de secteur", en: "local social service" },
      { fr: "bailleur", en: "landlord" },
      { fr: "association spécialisée", en: "specialised association" },
      { fr: "aucun nécessaire", en: "none needed" },
      { fr: "aucun trouvé", en: "none found" },
      { fr: "autre", en: "other" },
    ],
  },
] as const satisfies readonly ListDeclaration[];
