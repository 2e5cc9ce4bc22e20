import type { Day } from "../../domain/calendar";
import { classify, EDITION, explain, guideUsh2020, ruleCell } from "../../domain/eligibility";
import { indicators, type Unit } from "../../domain/indicators";
import { projectQuartersOf, endOf, type Project } from "../../domain/project";
import { citationText } from "../../domain/shared";
import type { Row, WorkbookData } from "../definition/definition";
import type { WorkbookPart } from "../definition/parts";
import type { PlanValue } from "../plan/plan";
import type { NumberFormat } from "../plan/styles";
import { listsOf } from "./lists";
import { partnerRows, projectCells } from "./projectData";

/** What a workbook is filled with. */
export interface WorkbookContent {
  /** Every part that the workbook holds once it is written. */
  readonly parts: readonly WorkbookPart[];
  readonly project: Project;
  /** Rows of Coûts and Suivi by column key; dates are ISO texts or serial numbers. */
  readonly costs: readonly Row[];
  readonly measures: readonly Row[];
  /** First period of the indicators: a day, an ISO text, or null while it is not known. */
  readonly period: { readonly start: Day | string | null; readonly end: Day | string | null };
  /** Day of the answers recorded in the file. */
  readonly recordedOn: Day;
  readonly productVersion: string;
  /** One sentence about where the data comes from. */
  readonly about: string;
}

/** How the value of an indicator is shown, by what it is measured in. */
const VALUE_FORMATS: Readonly<Record<Unit, NumberFormat>> = {
  menages: "count",
  mesures: "count",
  associations: "count",
  lignes: "count",
  euros: "amount",
  jours: "decimal",
  mois: "decimal",
  fraction: "percent",
  points: "decimal",
};

/** A quarter is three months; a project has eight of them while its dates are not known. */
const MONTHS_PER_QUARTER = 3;
const USUAL_QUARTERS = 8;

/** How many quarters of the project the sheet Indicateurs shows. */
export const quarterCount = (project: Project): number => {
  const end = endOf(project);
  return project.start === null || end === null ? USUAL_QUARTERS : projectQuartersOf(project.start, end).length;
};

const textOf = (value: PlanValue | undefined): string => (value === null || value === undefined ? "" : String(value));

/** The answer of the rulebook to a cost line, and why; blank where there is no label. */
export function costAnswer(row: Row): { readonly status: string; readonly reason: string } {
  const label = textOf(row["label"]);
  if (label.trim() === "") return { status: "", reason: "" };
  const [poste, account] = [textOf(row["poste"]), textOf(row["account"])];
  const verdict = classify(
    { label, ...(poste === "" ? {} : { poste }), ...(account === "" ? {} : { account }) },
    guideUsh2020
  );
  return { status: verdict.status, reason: explain(verdict, "fr") };
}

/** What the rows of the edition say of its rules: their words stay blank, which keeps those of the edition. */
const RULE_CELLS = ["id", "clause", "answer", "title", "reason", "source"] as const;

const ruleRows: readonly Row[] = guideUsh2020.rules.map((rule) => ({
  ...Object.fromEntries(RULE_CELLS.map((key) => [key, ruleCell(rule, key)])),
  validFrom: rule.validFrom,
  validTo: rule.validTo,
}));

/** The edition whose rules the rows adapt. */
const editionCells: WorkbookData["cells"] = {
  "referentiel.editionName": guideUsh2020.name,
  "referentiel.editionVersion": guideUsh2020.version,
  "referentiel.editionDate": guideUsh2020.date,
  "referentiel.editionSource": citationText(guideUsh2020.source).fr,
};

const indicatorRows: readonly Row[] = indicators.map(({ code, title, definition }) => ({
  code,
  titre: title.fr,
  definition: definition.fr,
}));

/** The rows and the cells that a workbook is made with. */
export function workbookData(content: WorkbookContent): WorkbookData {
  const { project, costs, measures, period, recordedOn, productVersion, parts, about } = content;
  return {
    tables: {
      ...partnerRows(project),
      couts: costs.map((row) => ({ ...row, recordedControle: costAnswer(row).status })),
      suivi: measures,
      indicateurs: indicatorRows,
      trimestres: Array.from({ length: quarterCount(project) }, (_, index) => ({ rank: index + 1 })),
      referentiel: ruleRows,
    },
    cells: {
      ...projectCells(project),
      "projet.edition": EDITION,
      "couts.recordedOn": costs.length === 0 ? null : recordedOn,
      "couts.recordedEdition": costs.length === 0 ? null : EDITION,
      ...editionCells,
      "indicateurs.debut": period.start,
      "indicateurs.fin": period.end,
      "indicateurs.pas": MONTHS_PER_QUARTER,
      "lisezMoi.produit": `Complément AVDL ${productVersion}`,
      "lisezMoi.edition": EDITION,
      "lisezMoi.donnees": about,
    },
    lists: listsOf(parts),
    formats: { "indicateurs.valeur": indicators.map(({ unit }) => VALUE_FORMATS[unit]) },
  };
}
