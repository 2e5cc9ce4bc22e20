import { BLANK_DAY } from "../../calendar";
import type { Bilingual } from "../../shared";
import type { DateKey } from "../../tracking";
import type { MeasureNumber } from "../figures/figure";
import type { Explainer, JudgedRows } from "../indicator";
import type { PeriodView } from "../periodView";
import { counted, unknown } from "../verdict";
import { datedInPeriod } from "./datedInPeriod";

const COUNTED = counted({ fr: "Délai connu.", en: "Known delay." });

const NOT_KNOWN = unknown({
  fr: "Le délai n’est pas connu : l’autre date est vide ou illisible.",
  en: "The delay is not known: the other date is blank or cannot be read.",
});

const NEGATIVE = unknown({
  fr: "Le délai serait négatif : les deux dates se contredisent.",
  en: "The delay would be negative: the two dates contradict each other.",
});

const daysBetween = ({ tracking }: PeriodView, from: DateKey, to: DateKey): ((measure: number) => number) => {
  const [starts, ends] = [tracking.dates(from).days, tracking.dates(to).days];
  return (measure) => (ends[measure] ?? BLANK_DAY) - (starts[measure] ?? BLANK_DAY);
};

const inDays = (days: number): Bilingual => ({
  fr: days > 1 ? `Délai de ${days} jours.` : `Délai de ${days} jour.`,
  en: days === 1 ? "Delay of 1 day." : `Delay of ${days} days.`,
});

/** A delay between two dates, over the measures whose second date is in the period. */
export const delayBetween = (
  from: DateKey,
  to: DateKey
): { readonly days: MeasureNumber; readonly rows: readonly JudgedRows[]; readonly explain: Explainer } => ({
  days: (view) => daysBetween(view, from, to),
  rows: datedInPeriod(to, (view) => {
    const starts = view.tracking.dates(from).days;
    const days = daysBetween(view, from, to);
    return (measure) => {
      if ((starts[measure] ?? BLANK_DAY) <= BLANK_DAY) return NOT_KNOWN;
      return days(measure) < 0 ? NEGATIVE : COUNTED;
    };
  }),
  explain: (view) => {
    const starts = view.tracking.dates(from).days;
    const days = daysBetween(view, from, to);
    return (measure) =>
      (starts[measure] ?? BLANK_DAY) > BLANK_DAY && days(measure) >= 0 ? inDays(days(measure)) : null;
  },
});

export const UNKNOWN_DELAYS = {
  fr: "Mesures dont une des deux dates est vide ou illisible, ou dont le délai serait négatif.",
  en: "Measures one of whose two dates is blank or unreadable, or whose delay would be negative.",
} as const;

export const SUM_OF_DELAYS = { fr: "Somme des délais, en jours.", en: "Sum of the delays, in days." } as const;

export const NUMBER_OF_DELAYS = { fr: "Nombre de délais connus.", en: "Number of known delays." } as const;
