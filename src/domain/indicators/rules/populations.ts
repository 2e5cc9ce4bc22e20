import { BLANK_DAY, type Day } from "../../calendar";
import type { Bilingual } from "../../shared";
import { headerOf } from "../../tracking";
import type { Parts } from "../indicator";
import type { PeriodView } from "../periodView";

/** The columns without which households cannot be told apart and followed. */
export const HOUSEHOLD_COLUMNS = ["code_menage", "date_entree", "date_sortie"] as const;

/** The entry and exit of measures, at hand for the rules. */
export interface Stays {
  readonly entryOf: (measure: number) => Day;
  readonly exitOf: (measure: number) => Day;
}

export const staysOf = ({ tracking }: PeriodView): Stays => {
  const entries = tracking.dates("date_entree").days;
  const exits = tracking.dates("date_sortie").days;
  return {
    entryOf: (measure) => entries[measure] ?? BLANK_DAY,
    exitOf: (measure) => exits[measure] ?? BLANK_DAY,
  };
};

/** What is unknown to every count of households. */
export const UNCERTAIN: Bilingual = {
  fr: `Mesures dont on ne sait pas si elles sont actives (« ${headerOf("date_entree")} » ou « ${headerOf("date_sortie")} » illisible, sortie dans la période sans entrée), et mesures actives sans « ${headerOf("code_menage")} ».`,
  en: `Measures of which it is not known whether they are active (unreadable “${headerOf("date_entree")}” or “${headerOf("date_sortie")}”, exit in the period without an entry), and active measures without “${headerOf("code_menage")}”.`,
};

/** The parts of a plain count of households. */
export const countParts = (numerator: Bilingual): Parts => ({
  numerator,
  denominator: null,
  excluded: null,
  unknown: UNCERTAIN,
});
