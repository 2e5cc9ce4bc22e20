import { answeringCosts } from "./costAnswers";

export const eligibilite = answeringCosts("ELIGIBILITE", ({ status }) => status);
