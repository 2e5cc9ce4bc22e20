import { BLANK_DAY } from "../../calendar";
import type { Bilingual } from "../../shared";
import { BLANK_NUMBER, type ColumnKey, filledIn, headerOf, perTracking, TRACKING_COLUMNS } from "../../tracking";
import type { MeasureNumber } from "../figures/figure";
import type { Explainer, JudgeMaker } from "../indicator";
import type { PeriodView } from "../periodView";
import { counted, countedBelow } from "../verdict";
import { hasLeftBy } from "./activity";
import { byActivity } from "./uncertainActivity";

const requiredWhen = (asked: "always" | "once left"): readonly ColumnKey[] =>
  TRACKING_COLUMNS.filter(({ requirement }) => requirement === asked).map(({ key }) => key);

/** The columns every measure needs. */
const ALWAYS = requiredWhen("always");

/** The columns without which completeness says nothing. */
export const REQUIRED_COLUMNS: readonly ColumnKey[] = [...ALWAYS, "date_sortie", ...requiredWhen("once left")];

/** How many of the columns that every measure needs are filled, whatever the period. */
const alwaysFilled = perTracking((tracking) => {
  const filled = new Uint8Array(tracking.count);
  for (const key of ALWAYS) {
    const isFilled = filledIn(tracking, key);
    for (let measure = 0; measure < filled.length; measure += 1) {
      if (isFilled(measure)) filled[measure] = (filled[measure] ?? 0) + 1;
    }
  }
  return filled;
});

/** Whether the household has left by the end of the period, and whether it then had a debt at entry. */
const situationOf = ({ tracking, period }: PeriodView) => {
  const exits = tracking.dates("date_sortie").days;
  const debts = tracking.numbers("dette_entree").values;
  const hasLeft = (measure: number): boolean => hasLeftBy(exits[measure] ?? BLANK_DAY, period.end);
  return { hasLeft, owes: (measure: number): boolean => hasLeft(measure) && (debts[measure] ?? BLANK_NUMBER) > 0 };
};

/** How many cells a measure must have filled by the end of the period. */
export const requiredCells: MeasureNumber = (view) => {
  const { hasLeft, owes } = situationOf(view);
  return (measure) => ALWAYS.length + (hasLeft(measure) ? 1 : 0) + (owes(measure) ? 1 : 0);
};

/** How many of these are. */
export const filledCells: MeasureNumber = (view) => {
  const always = alwaysFilled(view.tracking, view.parameters);
  const { hasLeft, owes } = situationOf(view);
  const hasReason = filledIn(view.tracking, "motif_sortie");
  const hasDebt = filledIn(view.tracking, "dette_sortie");
  return (measure) =>
    (always[measure] ?? 0) +
    (hasLeft(measure) && hasReason(measure) ? 1 : 0) +
    (owes(measure) && hasDebt(measure) ? 1 : 0);
};

const COMPLETE = counted({ fr: "Tout ce qui est obligatoire est rempli.", en: "Everything required is filled in." });

const INCOMPLETE = countedBelow({ fr: "Il manque quelque chose d’obligatoire.", en: "Something required is missing." });

/** Judges the active measures by whether they are complete. */
export const byCompleteness: JudgeMaker = byActivity((view) => {
  const [required, filled] = [requiredCells(view), filledCells(view)];
  return (measure) => (filled(measure) === required(measure) ? COMPLETE : INCOMPLETE);
});

/** Names the cells that are missing. */
export const missingCells: Explainer = (view) => {
  const { hasLeft, owes } = situationOf(view);
  const always = ALWAYS.map((key) => ({ key, isFilled: filledIn(view.tracking, key) }));
  const reason = { key: "motif_sortie", isFilled: filledIn(view.tracking, "motif_sortie") } as const;
  const debt = { key: "dette_sortie", isFilled: filledIn(view.tracking, "dette_sortie") } as const;
  return (measure): Bilingual | null => {
    const asked = [...always, ...(hasLeft(measure) ? [reason] : []), ...(owes(measure) ? [debt] : [])];
    const missing = asked.filter(({ isFilled }) => !isFilled(measure)).map(({ key }) => headerOf(key));
    if (missing.length === 0) return null;
    return { fr: `À remplir : ${missing.join(", ")}.`, en: `To fill in: ${missing.join(", ")}.` };
  };
};
