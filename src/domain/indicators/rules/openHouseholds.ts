import { NO_HOUSEHOLD } from "../../tracking";
import type { JudgeMaker, Parts } from "../indicator";
import { counted } from "../verdict";
import { isOpenAt } from "./activity";
import { staysOf } from "./populations";
import { uncertainActivity } from "./uncertainActivity";

const OPEN = counted({
  fr: "Mesure ouverte à la fin du dernier jour ; un ménage compte une fois.",
  en: "Measure open at the end of the last day; a household counts once.",
});

/** The measures open at the end of the last day, of households that are known. */
export const openHouseholds: JudgeMaker = (view) => {
  const { entryOf, exitOf } = staysOf(view);
  const { of } = view.tracking.households();
  const { end } = view.period;
  const uncertain = uncertainActivity({ ...view, period: { start: end + 1, end } });
  return (measure) => {
    const isOpen = isOpenAt(entryOf(measure), exitOf(measure), end);
    return isOpen && of[measure] !== NO_HOUSEHOLD ? OPEN : uncertain(measure);
  };
};

/** What is unknown to a count of households with an open measure. */
export const UNCERTAIN_CASELOAD = {
  fr: "Mesures dont on ne sait pas si elles sont ouvertes (date illisible), et mesures ouvertes sans code ménage.",
  en: "Measures of which it is not known whether they are open (unreadable date), and open measures without a code.",
} as const satisfies Parts["unknown"];
