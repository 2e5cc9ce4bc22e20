import { BLANK_NUMBER } from "../../tracking";
import type { MeasureNumber } from "../figures/figure";
import type { JudgedRows, JudgeMaker } from "../indicator";
import { unknown, type Verdict } from "../verdict";
import { leavers } from "./decidingMeasures";

const NOT_KNOWN = unknown({
  fr: "Sortant dont un des deux scores est vide, illisible ou hors de 0 à 10.",
  en: "Left with one of the two scores blank, unreadable or outside 0 to 10.",
});

/** The score at exit minus the score at entry. */
export const wellBeingGained: MeasureNumber = ({ tracking }) => {
  const before = tracking.numbers("bien_etre_entree").values;
  const after = tracking.numbers("bien_etre_sortie").values;
  return (measure) => (after[measure] ?? 0) - (before[measure] ?? 0);
};

const judgedBy =
  (ofGain: (gain: number) => Verdict): JudgeMaker =>
  (view) => {
    const before = view.tracking.numbers("bien_etre_entree").values;
    const after = view.tracking.numbers("bien_etre_sortie").values;
    const gain = wellBeingGained(view);
    return (measure) => {
      const isKnown = (before[measure] ?? BLANK_NUMBER) >= 0 && (after[measure] ?? BLANK_NUMBER) >= 0;
      return isKnown ? ofGain(gain(measure)) : NOT_KNOWN;
    };
  };

/** The households that left, judged by what they gained where both scores are known. */
export const byWellBeing = (ofGain: (gain: number) => Verdict): readonly JudgedRows[] => [
  { over: leavers, judge: judgedBy(ofGain) },
];
