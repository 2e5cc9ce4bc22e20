import { addMonths, BLANK_DAY } from "../../calendar";
import type { JudgeMaker } from "../indicator";
import { counted, countedBelow, excluded, unknown } from "../verdict";
import { hasLeftBy } from "./activity";
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

/**
 * The measures with a positive exit by the end of the period, by whether the household is still housed some calendar months later:
 * anniversaries of the period are answered, later ones are not due yet, earlier ones have no part.
 */
export const sustainedAfter =
  (months: number, key: "maintien_6_mois" | "maintien_12_mois"): JudgeMaker =>
  (view) => {
    const exits = view.tracking.dates("date_sortie").days;
    const { start, end } = view.period;
    const readingOf = exitReadings(view);
    const meanings = { Maintenu: SUSTAINED, "Non maintenu": NOT_SUSTAINED };
    const statusOf = labelMeaning(view.tracking, key, meanings, NOT_KNOWN);
    return (measure) => {
      const exit = exits[measure] ?? BLANK_DAY;
      // Most exits are too old to need the calendar.
      if (!hasLeftBy(exit, end) || exit + months * LONGEST_MONTH < start) return null;
      if (readingOf(measure) !== "positive") return null;
      if (exit + months * SHORTEST_MONTH > end) return NOT_DUE;
      const anniversary = addMonths(exit, months);
      if (anniversary === null || anniversary > end) return NOT_DUE;
      return anniversary < start ? null : statusOf(measure);
    };
  };
