import { cite } from "../../shared";
import { emptyProject } from "../project";
import { PROJECT_PUBLICS, PROJECT_PURPOSES } from "../publics";
import type { ChoicesField, FieldDeclaration, TextField } from "./fieldDeclaration";
import { checkNames, checkText } from "./valueChecks";

const TITLE = { fr: "Intitulé", en: "Title" } as const;
const TERRITORY = { fr: "Territoire", en: "Territory" } as const;
const PURPOSES = { fr: "Finalités", en: "Purposes" } as const;
const PUBLICS = { fr: "Publics", en: "Groups" } as const;
const LONGEST_TEXT = 200;
const LONGEST_LABEL = 100;

const title: TextField = {
  key: "title",
  title: TITLE,
  help: {
    fr: "Le nom du projet, tel qu’il figure dans la réponse à l’appel à projets et dans la convention.",
    en: "The name of the project, as it stands in the answer to the call and in the agreement.",
  },
  kind: "text",
  group: "frame",
  unit: null,
  isRequired: true,
  defaultValue: emptyProject.title,
  source: cite("guide-ush-2020", "1.7"),
  limits: { longest: LONGEST_TEXT },
  read: (project) => project.title,
  write: (project, value) => ({ ...project, title: value }),
  check: (project) => checkText(project.title, TITLE, LONGEST_TEXT, true),
};

const territory: TextField = {
  key: "territory",
  title: TERRITORY,
  help: {
    fr: "Où le projet se déroule : département, métropole, communes ou quartiers. Aucune adresse de ménage.",
    en: "Where the project takes place: département, city area, towns or neighbourhoods. No household’s address.",
  },
  kind: "text",
  group: "frame",
  unit: null,
  isRequired: false,
  defaultValue: emptyProject.territory,
  source: cite("guide-ush-2020", "1.3"),
  limits: { longest: LONGEST_TEXT },
  read: (project) => project.territory,
  write: (project, value) => ({ ...project, territory: value }),
  check: (project) => checkText(project.territory, TERRITORY, LONGEST_TEXT, false),
};

const finalites: ChoicesField = {
  key: "finalites",
  title: PURPOSES,
  help: {
    fr: "Accès : vers un logement. Maintien : pour rester dans le sien. Un projet peut avoir les deux.",
    en: "Accès: towards a home. Maintien: to stay in the present one. A project may have both.",
  },
  kind: "choices",
  group: "frame",
  unit: null,
  isRequired: false,
  defaultValue: emptyProject.finalites,
  source: cite("guide-ush-2020", "1.2"),
  limits: { list: PROJECT_PURPOSES },
  read: (project) => project.finalites,
  write: (project, value) => ({ ...project, finalites: value }),
  check: (project) => checkNames(project.finalites, PURPOSES, LONGEST_LABEL),
};

const publics: ChoicesField = {
  key: "publics",
  title: PUBLICS,
  help: {
    fr: "Les publics auxquels le projet s’adresse. Ceux qui disent la santé ou une peine ne sont jamais notés pour un ménage.",
    en: "The groups the project is for. Those that tell of health or of a sentence are never recorded for a household.",
  },
  kind: "choices",
  group: "frame",
  unit: null,
  isRequired: false,
  defaultValue: emptyProject.publics,
  source: cite("guide-ush-2020", "1.2"),
  limits: { list: PROJECT_PUBLICS },
  read: (project) => project.publics,
  write: (project, value) => ({ ...project, publics: value }),
  check: (project) => checkNames(project.publics, PUBLICS, LONGEST_LABEL),
};

export const frameFields = [title, territory, finalites, publics] as const satisfies readonly FieldDeclaration[];
