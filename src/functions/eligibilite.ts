import type { Status } from "../domain/eligibility";
import { answeringCosts } from "./costAnswers";

/** What cannot be read is to be checked by a person: it is never said eligible. */
const UNREADABLE: Status = "À vérifier";

export const eligibilite = answeringCosts("ELIGIBILITE", {
  ofVerdict: ({ status }) => status,
  ofError: () => UNREADABLE,
});
