import { explain } from "../domain/eligibility";
import { answeringCosts } from "./costAnswers";

export const motif = answeringCosts("MOTIF", {
  ofVerdict: (verdict) => explain(verdict, "fr"),
  ofError: ({ error }) =>
    `Une cellule de la ligne contient l’erreur ${error} : corrigez-la, le coût ne peut pas être lu.`,
});
