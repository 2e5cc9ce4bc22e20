import type { Bilingual } from "../../shared";
import { type ColumnKey, headerOf } from "../../tracking";
import { unknown, type Verdict } from "../verdict";

/** A row of which a date cannot be read: whether it has a part in the figure is not known. */
export const unreadableDate = (key: ColumnKey): Verdict =>
  unknown({
    fr: `« ${headerOf(key)} » illisible : on ne sait pas si la date est dans la période.`,
    en: `“${headerOf(key)}” cannot be read: whether the date is in the period is not known.`,
  });

/** What is unknown to a count of dates. */
export const unreadableDates = (key: ColumnKey): Bilingual => ({
  fr: `Mesures dont « ${headerOf(key)} » est illisible.`,
  en: `Measures whose “${headerOf(key)}” cannot be read.`,
});
