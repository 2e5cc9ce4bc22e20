import { BLANK_DAY } from "../../calendar";
import type { Bilingual } from "../../shared";
import {
  BLANK_LABEL,
  BLANK_NUMBER,
  countFilled,
  type ColumnKey,
  filledIn,
  headerOf,
  perTracking,
  TRACKING_COLUMNS,
} from "../../tracking";
import type { MeasureNumber } from "../figures/figure";
import type { Explainer, JudgedRows, JudgeMaker } from "../indicator";
import type { PeriodView } from "../periodView";
import { counted, countedBelow } from "../verdict";
import { hasLeftBy } from "./activity";
import { activeMeasures } from "./measures";
import { perView } from "./perView";
import { uncertain } from "./uncertainActivity";

const requiredWhen = (asked: "always" | "once left"): readonly ColumnKey[] =>
  TRACKING_COLUMNS.filter(({ requirement }) => requirement === asked).map(({ key }) => key);

/** The columns every measure needs. */
const ALWAYS = requiredWhen("always");

/** The columns without which completeness says nothing. */
export const REQUIRED_COLUMNS: readonly ColumnKey[] = [...ALWAYS, "date_sortie", ...requiredWhen("once left")];

/** How many of the columns that every measure needs are filled, whatever the period. */
const alwaysFilled = perTracking((tracking) => countFilled(tracking, ALWAYS));

/** How many cells each measure must have filled by the end of the period, and how many of these it has. */
interface Cells {
  readonly required: Uint8Array;
  readonly filled: Uint8Array;
}

/** Whether the household has left by the end of the period, and whether it then had a debt at entry. */
const situationOf = ({ tracking, period }: PeriodView) => {
  const exits = tracking.dates("date_sortie").days;
  const debts = tracking.numbers("dette_entree").values;
  const hasLeft = (measure: number): boolean => hasLeftBy(exits[measure] ?? BLANK_DAY, period.end);
  return { hasLeft, owes: (measure: number): boolean => (debts[measure] ?? BLANK_NUMBER) > 0 };
};

const cellsOf = perView((view): Cells => {
  const { tracking, parameters } = view;
  const filled = alwaysFilled(tracking, parameters).slice();
  const required = new Uint8Array(tracking.count).fill(ALWAYS.length);
  const reasons = tracking.labels("motif_sortie").numbers;
  const debts = tracking.numbers("dette_sortie").values;
  const { hasLeft, owes } = situationOf(view);
  const ask = (measure: number, isFilled: boolean): void => {
    required[measure] = (required[measure] ?? 0) + 1;
    if (isFilled) filled[measure] = (filled[measure] ?? 0) + 1;
  };
  const active = activeMeasures(view);
  for (let place = 0; place < active.length; place += 1) {
    const measure = active[place] ?? 0;
    if (!hasLeft(measure)) continue;
    ask(measure, reasons[measure] !== BLANK_LABEL);
    if (owes(measure)) ask(measure, debts[measure] !== BLANK_NUMBER);
  }
  return { required, filled };
});

/** How many cells a measure must have filled by the end of the period. */
export const requiredCells: MeasureNumber = (view) => {
  const { required } = cellsOf(view);
  return (measure) => required[measure] ?? 0;
};

/** How many of these are. */
export const filledCells: MeasureNumber = (view) => {
  const { filled } = cellsOf(view);
  return (measure) => filled[measure] ?? 0;
};

const COMPLETE = counted({ fr: "Tout ce qui est obligatoire est rempli.", en: "Everything required is filled in." });

const INCOMPLETE = countedBelow({ fr: "Il manque quelque chose d’obligatoire.", en: "Something required is missing." });

const byFilledCells: JudgeMaker = (view) => {
  const { required, filled } = cellsOf(view);
  return (measure) => (filled[measure] === required[measure] ? COMPLETE : INCOMPLETE);
};

/** The active measures, judged by whether they are complete. */
export const byCompleteness: readonly JudgedRows[] = [{ over: activeMeasures, judge: byFilledCells }, uncertain];

/** Names the cells that are missing. */
export const missingCells: Explainer = (view) => {
  const { hasLeft, owes } = situationOf(view);
  const asking = (key: ColumnKey, isAsked: (measure: number) => boolean) => ({
    key,
    isMissing: (measure: number): boolean => isAsked(measure) && !filledIn(view.tracking, key)(measure),
  });
  const cells = [
    ...ALWAYS.map((key) => asking(key, () => true)),
    asking("motif_sortie", hasLeft),
    asking("dette_sortie", (measure) => hasLeft(measure) && owes(measure)),
  ];
  return (measure): Bilingual | null => {
    const missing = cells.filter(({ isMissing }) => isMissing(measure)).map(({ key }) => headerOf(key));
    if (missing.length === 0) return null;
    return { fr: `À remplir : ${missing.join(", ")}.`, en: `To fill in: ${missing.join(", ")}.` };
  };
};
