import type { Bilingual } from "../../shared";
import type { JudgedRows } from "../indicator";
import type { Verdict } from "../verdict";
import { leavers } from "./decidingMeasures";
import { type ExitReading, exitReadings } from "./exitClasses";

/** The households that left, judged by what their exit reason says. */
export const byExitReason = (verdicts: Readonly<Record<ExitReading, Verdict | null>>): readonly JudgedRows[] => [
  {
    over: leavers,
    judge: (view) => {
      const readingOf = exitReadings(view);
      return (measure) => verdicts[readingOf(measure)];
    },
  },
];

export const POSITIVE: Bilingual = {
  fr: "Sortant dont le motif est une sortie positive.",
  en: "Left for a reason that is a positive exit.",
};

export const BLANK_REASON: Bilingual = {
  fr: "Sortant sans motif de sortie.",
  en: "Left with no reason for exit.",
};

export const UNLISTED_REASON: Bilingual = {
  fr: "Sortant dont le motif n’est pas dans la liste.",
  en: "Left for a reason that is not in the list.",
};

export const UNKNOWN_REASONS: Bilingual = {
  fr: "Sortants dont le motif est vide ou absent de la liste.",
  en: "Households that left with a blank or unlisted reason.",
};
