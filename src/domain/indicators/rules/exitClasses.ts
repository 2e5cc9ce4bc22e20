import { BLANK_LABEL, type ExitClass, exitClassOf } from "../../tracking";
import type { PeriodView } from "../periodView";

/** What the exit reason of a measure says: its class, or that it is blank or in no list. */
export type ExitReading = ExitClass | "blank" | "unlisted";

/** Reads the exit reason of measures with the classes in force; each distinct reason is looked up once. */
export const exitReadings = ({
  tracking,
  parameters,
}: Pick<PeriodView, "tracking" | "parameters">): ((measure: number) => ExitReading) => {
  const { numbers, labels } = tracking.labels("motif_sortie");
  const readings = labels.map((label, number): ExitReading =>
    number === BLANK_LABEL ? "blank" : (exitClassOf(label, parameters.exitClasses) ?? "unlisted")
  );
  return (measure) => readings[numbers[measure] ?? BLANK_LABEL] ?? "unlisted";
};
