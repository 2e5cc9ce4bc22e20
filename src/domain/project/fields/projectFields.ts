import type { Bilingual } from "../../shared";
import { calendarFields } from "./calendarFields";
import type { FieldDeclaration, FieldGroup } from "./fieldDeclaration";
import { frameFields } from "./frameFields";
import { meansFields } from "./meansFields";
import { partnerFields } from "./partnerFields";
import { settingFields } from "./settingFields";

/** The parts of the form, in their order. */
export const FIELD_GROUPS = [
  { key: "frame", title: { fr: "Cadre", en: "Frame" } },
  { key: "partners", title: { fr: "Partenaires", en: "Partners" } },
  { key: "calendar", title: { fr: "Calendrier", en: "Calendar" } },
  { key: "means", title: { fr: "Moyens", en: "Means" } },
  { key: "settings", title: { fr: "Réglages", en: "Settings" } },
] as const satisfies readonly { readonly key: FieldGroup; readonly title: Bilingual }[];

/** Every field of the project, in the order of the form and of the sheet Projet. */
export const PROJECT_FIELDS: readonly FieldDeclaration[] = [
  ...frameFields,
  ...partnerFields,
  ...calendarFields,
  ...meansFields,
  ...settingFields,
];
