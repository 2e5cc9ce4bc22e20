import { NO_HOUSEHOLD } from "../../tracking";
import type { JudgedRows, Parts } from "../indicator";
import { counted } from "../verdict";
import { openMeasures } from "./measures";
import { uncertainAtTheEnd, WITHOUT_CODE } from "./uncertainActivity";

const OPEN = counted({
  fr: "Mesure ouverte à la fin du dernier jour ; un ménage compte une fois.",
  en: "Measure open at the end of the last day; a household counts once.",
});

/** The measures open at the end of the last day, of households that are known. */
export const openHouseholds: readonly JudgedRows[] = [
  {
    over: openMeasures,
    judge: ({ tracking }) => {
      const { of } = tracking.households();
      return (measure) => (of[measure] === NO_HOUSEHOLD ? WITHOUT_CODE : OPEN);
    },
  },
  uncertainAtTheEnd,
];

/** What is unknown to a count of households with an open measure. */
export const UNCERTAIN_CASELOAD = {
  fr: "Mesures dont on ne sait pas si elles sont ouvertes (date illisible), et mesures ouvertes sans code ménage.",
  en: "Measures of which it is not known whether they are open (unreadable date), and open measures without a code.",
} as const satisfies Parts["unknown"];
