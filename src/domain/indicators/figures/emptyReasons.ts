import type { Bilingual } from "../../shared";

/**
 * Why an indicator has no value. Unlike the other texts of the indicators, cells show these in both languages: they are the messages of #N/A.
 */
export const NO_COUNTED_LEAVER: Bilingual = {
  fr: "Aucun sortant sur la période, motifs exclus mis à part.",
  en: "No household left in the period, excluded reasons apart.",
};

export const NO_KNOWN_REFERRAL: Bilingual = {
  fr: "Aucune entrée de la période n’a une orientation connue.",
  en: "No entry of the period has a known referral.",
};

export const NO_KNOWN_MOVE: Bilingual = {
  fr: "Aucun relogement de la période n’a une entrée connue.",
  en: "No household rehoused in the period has a known entry.",
};

export const NO_ANSWER: Bilingual = {
  fr: "Aucune réponse « Oui » ou « Non » parmi les mesures orientées dans la période.",
  en: "No answer “Oui” or “Non” among the measures referred in the period.",
};

export const NO_LEASE: Bilingual = {
  fr: "Aucun bail glissé ni aucune sortie d’un logement en sous-location ou en bail glissant dans la période.",
  en: "No lease transferred and no exit from a sublet dwelling in the period.",
};

export const NO_KNOWN_DEBT: Bilingual = {
  fr: "Aucun sortant avec une dette connue à l’entrée et à la sortie.",
  en: "No household left with a debt known at entry and at exit.",
};

export const NO_KNOWN_RATE: Bilingual = {
  fr: "Aucun ménage accompagné dont le loyer et les ressources sont connus.",
  en: "No household supported whose rent and income are known.",
};

export const NO_KNOWN_STATUS: Bilingual = {
  fr: "Aucune sortie positive échue dans la période dont le maintien soit connu.",
  en: "No positive exit due in the period whose status is known.",
};

export const NO_HOUSEHOLD_SUPPORTED: Bilingual = {
  fr: "Aucun ménage accompagné sur la période.",
  en: "No household supported in the period.",
};

export const NO_DAY: Bilingual = {
  fr: "Aucun jour d’accompagnement sur la période.",
  en: "No day of support in the period.",
};

export const NO_POSITIVE_EXIT: Bilingual = {
  fr: "Aucune sortie positive sur la période.",
  en: "No positive exit in the period.",
};

export const NO_ACTIVE_MEASURE: Bilingual = {
  fr: "Aucune mesure active sur la période.",
  en: "No measure active in the period.",
};

export const NO_KNOWN_SCORES: Bilingual = {
  fr: "Aucun sortant dont les deux scores de bien-être sont connus.",
  en: "No household left with both well-being scores known.",
};

export const NO_LEAVER: Bilingual = {
  fr: "Aucun sortant avec une durée connue sur la période.",
  en: "No household with a known duration left in the period.",
};

export const NO_STAYER: Bilingual = {
  fr: "Aucun ménage présent à la fin de la période.",
  en: "No household present at the end of the period.",
};

export const WITHOUT_COST: Bilingual = {
  fr: "Le coût éligible de la période n’est pas donné : écrivez-le au paramètre cout_eligible.",
  en: "The eligible cost of the period is not given: write it as the setting cout_eligible.",
};

export const WITHOUT_WORKERS: Bilingual = {
  fr: "L’ETP est vide ou nul : écrivez-le au paramètre etp.",
  en: "The FTE is blank or zero: write it as the setting etp.",
};
