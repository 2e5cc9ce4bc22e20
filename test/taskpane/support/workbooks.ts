import { emptyProject, type Project } from "../../../src/domain/project";
import type { WorkbookState } from "../../../src/taskpane/host/paneHost";

export const NOTHING_OF_OURS: WorkbookState = { parts: [], project: null, sheets: [], outdated: [], changes: [] };

export const workbook = (changes: Partial<WorkbookState>): WorkbookState => ({ ...NOTHING_OF_OURS, ...changes });

/** 1 January 2025. */
const START = 45658;

/** A project in which nothing is wrong. */
export const aProject: Project = {
  ...emptyProject,
  title: "Loger et accompagner",
  landlords: [
    { name: "Habitat Exemple", isLead: true },
    { name: "Logis Commun", isLead: false },
  ],
  associations: ["Le Seuil"],
  finalites: ["Accès"],
  start: START,
  months: 24,
  renewals: [12],
  etp: 1.5,
};

const SHEETS = [
  { key: "projet", name: "Projet" },
  { key: "couts", name: "Coûts (2)" },
  { key: "previsionnel", name: "Prévisionnel" },
] as const;

/** A workbook that holds a budget, whose sheet of costs had to take another name. */
export const withBudget: Partial<WorkbookState> = { parts: ["budget"], project: aProject, sheets: SHEETS };
