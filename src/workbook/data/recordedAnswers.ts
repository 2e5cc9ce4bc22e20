import { indicateurs } from "../../domain/contract";
import { guideUsh2020, rulebookTable } from "../../domain/eligibility";
import { computeIndicators, indicatorTable, readPeriod } from "../../domain/indicators";
import type { Cell } from "../../domain/shared";
import { DEFAULT_PARAMETERS, readTracking, TRACKING_COLUMNS } from "../../domain/tracking";
import { cellValue } from "../compile/values";
import type { Row } from "../definition/definition";
import type { PlanValue } from "../plan/plan";
import { costAnswer, type WorkbookContent } from "./workbookData";

type Rectangle = readonly (readonly PlanValue[])[];

/** Answers of the functions of ours, computed beforehand: name in the plan → rectangle of values. */
export type Recorded = Readonly<Record<string, Rectangle>>;

const trackingRow = (row: Row): readonly Cell[] =>
  TRACKING_COLUMNS.map(({ key, kind }) => cellValue(row[key], kind === "date" ? "date" : "general"));

/** The answer of INDICATEURS; only its header where the period or the rows cannot be read. */
function indicatorAnswer({ measures, period }: WorkbookContent): Rectangle {
  const header = [...indicateurs.result.header];
  const dates = [period.start, period.end].map((date) => cellValue(date, "date"));
  const read = readPeriod(dates[0], dates[1], DEFAULT_PARAMETERS);
  const tracking = readTracking(
    [TRACKING_COLUMNS.map(({ title }) => title.fr), ...measures.map(trackingRow)],
    DEFAULT_PARAMETERS
  );
  if (!read.ok || !tracking.ok) return [header];
  return [header, ...indicatorTable(computeIndicators(tracking.value, read.value, DEFAULT_PARAMETERS))];
}

/** What a file keeps in the place of the calls of our functions: the answers they give to its content. */
export function recordedAnswers(content: WorkbookContent): Recorded {
  const answers = content.costs.map(costAnswer);
  return {
    eligibilite: answers.map(({ status }) => [status]),
    motif: answers.map(({ reason }) => [reason]),
    referentiel: rulebookTable(guideUsh2020),
    indicateurs: indicatorAnswer(content),
  };
}
