import { LISTS, type ListDeclaration } from "../tracking";

const householdPublics = LISTS.find(({ key }) => key === "public")?.labels ?? [];

/**
 * Publics that a project may be for, and that are never said of one household: they would reveal its health, its
 * offences or its childhood in care.
 */
export const PROJECT_ONLY_PUBLICS = [
  { fr: "sortants de détention", en: "people leaving prison" },
  { fr: "sortants de l’aide sociale à l’enfance", en: "young people leaving care" },
  { fr: "personnes souffrant de troubles psychiques", en: "people with mental illness" },
  { fr: "personnes en parcours médico-social complexe", en: "people with complex health and social needs" },
] as const;

/** The publics a project may be for, in the words of the guide (1.2, 1.3) and of the tracking sheet. */
export const PROJECT_PUBLICS = {
  key: "publics_projet",
  title: { fr: "Publics du projet", en: "Groups of the project" },
  labels: [
    ...householdPublics.filter(({ fr }) => fr !== "autre"),
    ...PROJECT_ONLY_PUBLICS,
    ...householdPublics.filter(({ fr }) => fr === "autre"),
  ],
} as const satisfies ListDeclaration;

const purposes = LISTS.find(({ key }) => key === "finalite");

/** What a project is for: the list Finalité of the tracking sheet. */
export const PROJECT_PURPOSES: ListDeclaration = {
  key: "finalite",
  title: { fr: "Finalité", en: "Purpose" },
  labels: purposes?.labels ?? [],
};
