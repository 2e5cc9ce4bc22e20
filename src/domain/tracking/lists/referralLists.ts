import type { ListDeclaration } from "./listDeclaration";

export const referralLists = [
  {
    key: "public",
    title: { fr: "Public", en: "Group" },
    labels: [
      { fr: "femmes victimes de violences", en: "women victims of violence" },
      { fr: "sortants d’institution", en: "people leaving an institution" },
      { fr: "sortants d’hébergement", en: "people leaving a shelter" },
      { fr: "personnes sortant de la rue", en: "people leaving the street" },
      { fr: "réfugiés", en: "refugees" },
      { fr: "ménages DALO", en: "DALO households" },
      { fr: "menace d’expulsion", en: "threatened with eviction" },
      { fr: "impayés", en: "rent arrears" },
      { fr: "jeunes", en: "young people" },
      { fr: "autre", en: "other" },
    ],
  },
  {
    key: "oriente_par",
    title: { fr: "Orienté par", en: "Referred by" },
    labels: [
      { fr: "bailleur", en: "landlord" },
      { fr: "association", en: "association" },
      { fr: "SIAO", en: "SIAO (shelter and housing referral service)" },
      { fr: "commission DALO", en: "DALO commission" },
      { fr: "commission sociale intercommunale", en: "intermunicipal social commission" },
      { fr: "CCAPEX", en: "CCAPEX (eviction prevention commission)" },
      { fr: "commission d’examen des situations complexes", en: "complex cases commission" },
      { fr: "CAL", en: "CAL (allocation commission)" },
      { fr: "services de l’État", en: "State services" },
      { fr: "Action Logement", en: "Action Logement" },
      { fr: "collectivité ou CCAS", en: "local authority or CCAS" },
      { fr: "structure d’hébergement", en: "shelter" },
      { fr: "autre institution", en: "other institution" },
      { fr: "autre", en: "other" },
    ],
  },
  {
    key: "alerte",
    title: { fr: "Alerte", en: "Alert" },
    labels: [
      { fr: "difficulté technique", en: "technical difficulty" },
      { fr: "impayé", en: "rent arrears" },
      { fr: "non-réponse du ménage", en: "household does not answer" },
      { fr: "rupture de l’accompagnement", en: "support broken off" },
      { fr: "voisinage", en: "neighbours" },
      { fr: "autre", en: "other" },
    ],
  },
] as const satisfies readonly ListDeclaration[];
