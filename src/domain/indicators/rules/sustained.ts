import { addMonths, BLANK_DAY } from "../../calendar";
import { perTracking, selectAll } from "../../tracking";
import type { JudgedRows, JudgeMaker } from "../indicator";
import { counted, countedBelow, excluded, unknown } from "../verdict";
import { exitReadings } from "./exitClasses";
import { labelMeaning } from "./labelMeaning";

const SUSTAINED = counted({ fr: "Le ménage est maintenu dans son logement.", en: "The household is still housed." });

const NOT_SUSTAINED = countedBelow({
  fr: "Le ménage n’est pas maintenu dans son logement.",
  en: "The household is no longer housed.",
});

const NOT_KNOWN = unknown({
  fr: "Le maintien est inconnu, vide ou absent de la liste.",
  en: "Whether the household is still housed is unknown, blank or not in the list.",
});

const NOT_DUE = excluded({
  fr: "Non échu : la date anniversaire de la sortie est après la fin de la période.",
  en: "Not due yet: the anniversary of the exit comes after the end of the period.",
});

const [SHORTEST_MONTH, LONGEST_MONTH] = [28, 31] as const;

/** The measures with a positive exit, whatever the period. */
export const positiveExits = perTracking((tracking, parameters) => {
  const exits = tracking.dates("date_sortie").days;
  const readingOf = exitReadings({ tracking, parameters });
  return selectAll(
    tracking.count,
    (measure) => (exits[measure] ?? BLANK_DAY) > BLANK_DAY && readingOf(measure) === "positive"
  );
});

const byAnniversary =
  (months: number, key: "maintien_6_mois" | "maintien_12_mois"): JudgeMaker =>
  ({ tracking, period: { start, end } }) => {
    const exits = tracking.dates("date_sortie").days;
    const meanings = { Maintenu: SUSTAINED, "Non maintenu": NOT_SUSTAINED };
    const statusOf = labelMeaning(tracking, key, meanings, NOT_KNOWN);
    return (measure) => {
      const exit = exits[measure] ?? BLANK_DAY;
      // Most exits are too old, or too recent, to need the calendar.
      if (exit > end || exit + months * LONGEST_MONTH < start) return null;
      const anniversary = exit + months * SHORTEST_MONTH > end ? null : addMonths(exit, months);
      if (anniversary === null || anniversary > end) return NOT_DUE;
      return anniversary < start ? null : statusOf(measure);
    };
  };

/**
 * The measures with a positive exit by the end of the period, by whether the household is still housed some calendar months later:
 * anniversaries of the period are answered, later ones are not due yet, earlier ones have no part.
 */
export const sustainedAfter = (months: number, key: "maintien_6_mois" | "maintien_12_mois"): readonly JudgedRows[] => [
  { over: ({ tracking, parameters }) => positiveExits(tracking, parameters), judge: byAnniversary(months, key) },
];
