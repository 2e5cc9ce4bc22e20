export type { Quarter } from "./calendars";
export { civilQuartersOf, endOf, exercicesOf, MOST_EXERCICES, projectQuartersOf, totalMonthsOf } from "./calendars";
export type { FieldProblem } from "./checkProject";
export { checkProject } from "./checkProject";
export type {
  ChoiceField,
  ChoicesField,
  DateField,
  FieldDeclaration,
  FieldGroup,
  FieldKey,
  FieldKind,
  LandlordsField,
  MonthsField,
  NamesField,
  NumberField,
  NumberLimits,
  TextField,
} from "./fields/fieldDeclaration";
export { FIELD_GROUPS, PROJECT_FIELDS } from "./fields/projectFields";
export type { InitialPeriod, Landlord, Project, Thresholds } from "./project";
export { emptyProject, INITIAL_PERIODS, initialPeriodOf, LONGEST_MONTHS } from "./project";
export { PROJECT_ONLY_PUBLICS, PROJECT_PUBLICS, PROJECT_PURPOSES } from "./publics";
