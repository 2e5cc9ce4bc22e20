import type { Project } from "../../domain/project";
import type { Row, WorkbookData } from "../definition/definition";
import type { PlanValue } from "../plan/plan";
import { projetLandmarks } from "../sheets/projet";
import { LABEL_SEPARATOR, SINGLE_FIELDS, type SingleField } from "../sheets/projectFields";

const YES = "Oui";

/** What the cell of a field holds: a number, a serial date, a text, or nothing where it is not known. */
export function fieldValue(field: SingleField, project: Project): PlanValue {
  const value = field.kind === "choices" ? field.read(project).join(LABEL_SEPARATOR) : field.read(project);
  return value === "" ? null : value;
}

/** The rows of the tables beside the fields. */
export const partnerRows = (project: Project): Readonly<Record<string, readonly Row[]>> => ({
  bailleurs: project.landlords.map(({ name, isLead }) => ({ name, isLead: isLead ? YES : "Non" })),
  associations: project.associations.map((name) => ({ name })),
  renouvellements: project.renewals.map((months) => ({ months })),
});

/** What the sheet Projet holds for a project. */
export const projectCells = (project: Project): WorkbookData["cells"] => ({
  ...projetLandmarks,
  ...Object.fromEntries(SINGLE_FIELDS.map((field) => [`projet.${field.key}`, fieldValue(field, project)])),
});
