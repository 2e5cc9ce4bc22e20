import { answeringCosts } from "./costAnswers";

export const motif = answeringCosts("MOTIF", ({ reason }) => reason);
