import { motif as contract } from "../domain/contract";
import { explain } from "../domain/eligibility";
import { answeringCosts } from "./costAnswers";

export const motif = answeringCosts(contract, {
  ofVerdict: (verdict) => explain(verdict, "fr"),
  ofError: ({ error }) =>
    `Une cellule de la ligne contient l’erreur ${error} : corrigez-la, le coût ne peut pas être lu.`,
});
