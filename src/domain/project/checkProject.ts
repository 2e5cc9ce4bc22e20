import { invalid, normalise, type Problem } from "../shared";
import { endOf, totalMonthsOf } from "./calendars";
import type { FieldKey } from "./fields/fieldDeclaration";
import { PROJECT_FIELDS } from "./fields/projectFields";
import { LONGEST_MONTHS, type Project } from "./project";

/** What is wrong, and the field to go to. */
export interface FieldProblem {
  readonly field: FieldKey;
  readonly problem: Problem;
}

const checkLength = (project: Project): Problem | null => {
  const months = totalMonthsOf(project);
  if (months === null || months <= LONGEST_MONTHS) return null;
  return invalid(
    `La durée totale est de ${months} mois : raccourcissez les renouvellements pour ne pas dépasser ${LONGEST_MONTHS} mois.`,
    `The total length is ${months} months: shorten the renewals so as not to exceed ${LONGEST_MONTHS} months.`
  );
};

const checkEnd = (project: Project): Problem | null => {
  const months = totalMonthsOf(project);
  const isLengthRight = months !== null && Number.isInteger(months) && months <= LONGEST_MONTHS;
  if (project.start === null || !isLengthRight || endOf(project) !== null) return null;
  return invalid(
    "La convention se termine après le dernier jour du calendrier d’Excel : corrigez la date de début ou la durée.",
    "The agreement ends after the last day of Excel’s calendar: correct its start or its length."
  );
};

const checkRoles = ({ landlords, associations }: Project): Problem | null => {
  const names = new Set(landlords.map(({ name }) => normalise(name)));
  const both = associations.find((name) => name.trim() !== "" && names.has(normalise(name)));
  if (both === undefined) return null;
  return invalid(
    `« ${both} » est à la fois bailleur et association : retirez ce nom de l’une des deux listes.`,
    `“${both}” is both a landlord and an association: remove this name from one of the two lists.`
  );
};

/** What no field can say by itself, with the field where it is said. */
const WHOLE_RULES: readonly { readonly field: FieldKey; readonly check: (project: Project) => Problem | null }[] = [
  { field: "associations", check: checkRoles },
  { field: "start", check: checkEnd },
  { field: "renewals", check: checkLength },
];

/**
 * Everything that is wrong with a project, in the order of its fields: at most one problem a field. A whole-project rule
 * is only asked once its field is right.
 */
export const checkProject = (project: Project): readonly FieldProblem[] =>
  PROJECT_FIELDS.flatMap(({ key, check }) => {
    const whole = WHOLE_RULES.find(({ field }) => field === key);
    const problem = check(project) ?? whole?.check(project) ?? null;
    return problem === null ? [] : [{ field: key, problem }];
  });
