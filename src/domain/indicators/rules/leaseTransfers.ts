import { BLANK_DAY } from "../../calendar";
import { always, type JudgedRows, type JudgeMaker } from "../indicator";
import { counted, countedBelow, unknown, type Verdict } from "../verdict";
import { labelMeaning } from "./labelMeaning";
import { datedIn, unreadableIn } from "./measures";

const TRANSFERRED = counted({ fr: "Bail glissé dans la période.", en: "Lease transferred in the period." });

const LEFT_WITHOUT = countedBelow({
  fr: "Sortie de la période sans que le bail ait glissé auparavant.",
  en: "Exit of the period without the lease having been transferred before.",
});

const NOT_KNOWN = unknown({
  fr: "Date de glissement ou date de sortie illisible.",
  en: "The transfer date or the exit date cannot be read.",
});

/** Judges the exits of measures whose lease may pass to the household and did not by the end; a later transfer is unknown to the period. */
const withoutTransfer =
  (verdict: Verdict): JudgeMaker =>
  ({ tracking, period }) => {
    const transfers = tracking.dates("date_glissement_bail").days;
    const isSublet = labelMeaning(tracking, "type_logement", { "sous-location": true, "bail glissant": true }, false);
    return (measure) => {
      const transfer = transfers[measure] ?? BLANK_DAY;
      if (transfer === BLANK_DAY) return isSublet(measure) ? verdict : null;
      return transfer > period.end ? verdict : null;
    };
  };

/** Transfers of the period, and exits of the period without an earlier transfer, of measures whose lease may pass to the household. */
export const leaseTransfers: readonly JudgedRows[] = [
  { over: datedIn("date_glissement_bail"), judge: always(TRANSFERRED) },
  { over: unreadableIn("date_glissement_bail"), judge: always(NOT_KNOWN) },
  { over: datedIn("date_sortie"), judge: withoutTransfer(LEFT_WITHOUT) },
  { over: unreadableIn("date_sortie"), judge: withoutTransfer(NOT_KNOWN) },
];
