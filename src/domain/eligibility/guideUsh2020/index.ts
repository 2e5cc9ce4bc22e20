import type { Rulebook } from "../rulebook";
import { accompagnement } from "./accompagnement";
import { aides } from "./aides";
import { GUIDE_DAY, inGuide } from "./define";
import { equipement } from "./equipement";
import { gestionAdaptee } from "./gestionAdaptee";
import { gestionClassique } from "./gestionClassique";
import { imprecisions } from "./imprecisions";
import { investissements } from "./investissements";
import { projet } from "./projet";
import { silences } from "./silences";
import { travaux } from "./travaux";

/** The built-in edition: every clause of the guide's chapter 1.5, and the borderlines it leaves open. */
export const guideUsh2020: Rulebook = {
  name: "Guide USH mars 2020",
  version: "1",
  date: GUIDE_DAY,
  source: inGuide,
  rules: [
    ...accompagnement,
    ...gestionAdaptee,
    ...projet,
    ...equipement,
    ...aides,
    ...investissements,
    ...travaux,
    ...gestionClassique,
    ...silences,
    ...imprecisions,
  ],
};
