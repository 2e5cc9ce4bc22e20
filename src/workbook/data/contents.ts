import type { Day } from "../../domain/calendar";
import { exampleCostLines, exampleMeasures, examplePeriod, exampleProject } from "../../domain/example";
import { endOf, projectQuartersOf, type Project } from "../../domain/project";
import type { Row } from "../definition/definition";
import { WORKBOOK_PARTS, type WorkbookPart } from "../definition/parts";
import type { WorkbookContent } from "./workbookData";

/** The version of the product and the day it is: nothing here knows the build or the clock. */
export interface Making {
  readonly productVersion: string;
  readonly today: Day;
}

const PRIVACY = "Aucune donnée ne quitte ce classeur.";

/** The first quarter of a project: where its indicators begin. */
function firstQuarter(project: Project): WorkbookContent["period"] {
  const end = endOf(project);
  const [quarter] = project.start === null || end === null ? [] : projectQuartersOf(project.start, end);
  return { start: quarter?.start ?? null, end: quarter?.end ?? null };
}

/** A workbook for a project, with nothing typed in its tables yet. */
export const emptyContent = (
  project: Project,
  parts: readonly WorkbookPart[],
  { productVersion, today }: Making
): WorkbookContent => ({
  parts,
  project,
  costs: [],
  measures: [],
  period: firstQuarter(project),
  recordedOn: today,
  productVersion,
  about: PRIVACY,
});

/** The measures of the example, one row each: the domain keeps them column by column. */
const measureRows: readonly Row[] = exampleMeasures.code_menage.map((_, index) =>
  Object.fromEntries(Object.entries(exampleMeasures).map(([key, cells]) => [key, cells[index] ?? null]))
);

/** The example: a project of two landlords and two associations, its costs and its measures, all invented. */
export const exampleContent = ({ productVersion, today }: Making): WorkbookContent => ({
  parts: WORKBOOK_PARTS,
  project: exampleProject,
  costs: exampleCostLines.map((line) => ({ ...line })),
  measures: measureRows,
  period: examplePeriod,
  recordedOn: today,
  productVersion,
  about: `Les ménages et les coûts de cet exemple sont inventés. ${PRIVACY}`,
});
