import { cite, invalid, type Problem } from "../../shared";
import { emptyProject, type Landlord } from "../project";
import type { FieldDeclaration, LandlordsField, NamesField } from "./fieldDeclaration";
import { checkNames, missing } from "./valueChecks";

const LANDLORDS = { fr: "Bailleurs", en: "Landlords" } as const;
const ASSOCIATIONS = { fr: "Associations", en: "Associations" } as const;
const LONGEST_NAME = 100;

const checkLead = (landlords: readonly Landlord[]): Problem | null => {
  const leads = landlords.filter(({ isLead }) => isLead).length;
  if (leads === 1) return null;
  return leads === 0
    ? invalid(
        "« Bailleurs » : aucun n’est désigné comme chef de file. Désignez celui qui reçoit la subvention.",
        "“Landlords”: none is named as the lead. Name the one that receives the grant."
      )
    : invalid(
        `« Bailleurs » : ${leads} sont désignés comme chefs de file. N’en gardez qu’un, celui qui reçoit la subvention.`,
        `“Landlords”: ${leads} are named as the lead. Keep one only, the one that receives the grant.`
      );
};

const checkLandlords = (landlords: readonly Landlord[]): Problem | null => {
  if (landlords.length === 0) return missing(LANDLORDS);
  const names = landlords.map(({ name }) => name);
  return checkNames(names, LANDLORDS, LONGEST_NAME) ?? checkLead(landlords);
};

const landlords: LandlordsField = {
  key: "landlords",
  title: LANDLORDS,
  help: {
    fr: "Les organismes Hlm du projet. Un seul est chef de file : il reçoit la subvention et en rend compte.",
    en: "The social landlords of the project. One only is the lead: it receives the grant and accounts for it.",
  },
  kind: "landlords",
  group: "partners",
  unit: null,
  isRequired: true,
  defaultValue: emptyProject.landlords,
  source: cite("guide-ush-2020", "1.1"),
  limits: { longest: LONGEST_NAME },
  read: (project) => project.landlords,
  write: (project, value) => ({ ...project, landlords: value }),
  check: (project) => checkLandlords(project.landlords),
};

const associations: NamesField = {
  key: "associations",
  title: ASSOCIATIONS,
  help: {
    fr: "Les associations partenaires, qui assurent l’accompagnement social. Une par ligne.",
    en: "The partner associations, which do the social support. One a line.",
  },
  kind: "names",
  group: "partners",
  unit: null,
  isRequired: false,
  defaultValue: emptyProject.associations,
  source: cite("guide-ush-2020", "1.4"),
  limits: { longest: LONGEST_NAME },
  read: (project) => project.associations,
  write: (project, value) => ({ ...project, associations: value }),
  check: (project) => checkNames(project.associations, ASSOCIATIONS, LONGEST_NAME),
};

export const partnerFields = [landlords, associations] as const satisfies readonly FieldDeclaration[];
