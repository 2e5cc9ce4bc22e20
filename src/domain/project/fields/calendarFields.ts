import { LAST_DAY } from "../../calendar";
import { cite } from "../../shared";
import { emptyProject, INITIAL_PERIODS } from "../project";
import type { ChoiceField, DateField, FieldDeclaration, MonthsField, NumberLimits } from "./fieldDeclaration";
import { checkDay, checkMonths, missing } from "./valueChecks";

const START = { fr: "Début de la convention", en: "Start of the agreement" } as const;
const INITIAL_PERIOD = { fr: "Période initiale", en: "Initial period" } as const;
const RENEWALS = { fr: "Renouvellements", en: "Renewals" } as const;
const MONTHS = { fr: "mois", en: "months" } as const;
const ONE_MONTH_OR_MORE: NumberLimits = { minimum: 1, isMinimumRefused: false, maximum: null, isWhole: true };

const start: DateField = {
  key: "start",
  title: START,
  help: {
    fr: "Premier jour de la convention avec l’État, au format jj/mm/aaaa.",
    en: "First day of the agreement with the State, as dd/mm/yyyy.",
  },
  kind: "date",
  group: "calendar",
  unit: null,
  isRequired: true,
  defaultValue: emptyProject.start,
  source: cite("guide-ush-2020", "1.7"),
  limits: { first: 1, last: LAST_DAY },
  read: (project) => project.start,
  write: (project, value) => ({ ...project, start: value }),
  check: (project) => checkDay(project.start, START, true),
};

const months: ChoiceField = {
  key: "months",
  title: INITIAL_PERIOD,
  help: {
    fr: "12 ou 24 mois. Ce qui suit est un renouvellement.",
    en: "12 or 24 months. What follows is a renewal.",
  },
  kind: "choice",
  group: "calendar",
  unit: MONTHS,
  isRequired: true,
  defaultValue: emptyProject.months,
  source: cite("guide-ush-2020", "1.5"),
  limits: { choices: INITIAL_PERIODS },
  read: (project) => project.months,
  write: (project, value) => ({ ...project, months: value }),
  check: (project) => (project.months === null ? missing(INITIAL_PERIOD) : null),
};

const renewals: MonthsField = {
  key: "renewals",
  title: RENEWALS,
  help: {
    fr: "Nombre de mois de chaque renouvellement obtenu. Avec la période initiale, 48 mois au plus.",
    en: "Number of months of each renewal obtained. With the initial period, 48 months at most.",
  },
  kind: "months",
  group: "calendar",
  unit: MONTHS,
  isRequired: false,
  defaultValue: emptyProject.renewals,
  source: cite("guide-ush-2020", "1.5"),
  limits: ONE_MONTH_OR_MORE,
  read: (project) => project.renewals,
  write: (project, value) => ({ ...project, renewals: value }),
  check: (project) => checkMonths(project.renewals, RENEWALS, ONE_MONTH_OR_MORE),
};

export const calendarFields = [start, months, renewals] as const satisfies readonly FieldDeclaration[];
