import { BLANK_DAY, UNKNOWN_DAY } from "../../calendar";
import type { JudgeMaker } from "../indicator";
import { counted, countedBelow, unknown } from "../verdict";
import { isIn } from "./datedInPeriod";
import { labelMeaning } from "./labelMeaning";

const TRANSFERRED = counted({ fr: "Bail glissé dans la période.", en: "Lease transferred in the period." });

const LEFT_WITHOUT = countedBelow({
  fr: "Sortie de la période sans que le bail ait glissé auparavant.",
  en: "Exit of the period without the lease having been transferred before.",
});

const NOT_KNOWN = unknown({
  fr: "Date de glissement ou date de sortie illisible.",
  en: "The transfer date or the exit date cannot be read.",
});

/**
 * The measures in a dwelling whose lease may pass to the household: transfers of the period, and exits of the period without an earlier
 * transfer. A transfer after the period is unknown to it.
 */
export const leaseTransfers: JudgeMaker = ({ tracking, period }) => {
  const transfers = tracking.dates("date_glissement_bail").days;
  const exits = tracking.dates("date_sortie").days;
  const isSublet = labelMeaning(tracking, "type_logement", { "sous-location": true, "bail glissant": true }, false);
  return (measure) => {
    const transfer = transfers[measure] ?? BLANK_DAY;
    if (isIn(transfer, period)) return TRANSFERRED;
    if (transfer === UNKNOWN_DAY) return NOT_KNOWN;
    const exit = exits[measure] ?? BLANK_DAY;
    const hasTransfer = transfer > BLANK_DAY;
    if ((hasTransfer && transfer < period.start) || !(hasTransfer || isSublet(measure))) return null;
    if (exit === UNKNOWN_DAY) return NOT_KNOWN;
    return isIn(exit, period) ? LEFT_WITHOUT : null;
  };
};
