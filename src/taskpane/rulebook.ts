import { formatDay, speaker, type Language } from "../locales";

/** Name, version and day of the rulebook that answers, read when it is first wanted. */
export const rulebookEdition = async (language: Language): Promise<string> => {
  const { guideUsh2020 } = await import(/* webpackChunkName: "rulebook" */ "../domain/eligibility");
  const { name, version, date } = guideUsh2020;
  return speaker(language)("help.rulebookEdition", { name, version, date: formatDay(date, language) });
};
