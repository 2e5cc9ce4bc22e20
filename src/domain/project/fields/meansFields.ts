import { cite } from "../../shared";
import { emptyProject } from "../project";
import type { FieldDeclaration } from "./fieldDeclaration";
import { ABOVE_ZERO, numberField, WHOLE_ZERO_OR_MORE } from "./numberField";

export const meansFields = [
  numberField({
    key: "households",
    title: { fr: "Ménages prévus", en: "Households planned" },
    help: {
      fr: "Nombre de ménages que le projet prévoit d’accompagner en tout. Vide s’il n’est pas encore fixé.",
      en: "Number of households the project plans to support in all. Blank if it is not set yet.",
    },
    kind: "count",
    group: "means",
    unit: { fr: "ménages", en: "households" },
    defaultValue: emptyProject.households,
    source: cite("guide-ush-2020", "1.3"),
    limits: WHOLE_ZERO_OR_MORE,
    read: (project) => project.households,
    write: (project, value) => ({ ...project, households: value }),
  }),
  numberField({
    key: "etp",
    title: { fr: "ETP d’accompagnement", en: "Full-time support workers" },
    help: {
      fr: "Équivalents temps plein des travailleurs sociaux du projet, par exemple 1,5.",
      en: "Full-time equivalents of the project’s social workers, for example 1.5.",
    },
    kind: "decimal",
    group: "means",
    unit: { fr: "ETP", en: "FTE" },
    defaultValue: emptyProject.etp,
    source: cite("guide-ush-2020", "2.3"),
    limits: ABOVE_ZERO,
    read: (project) => project.etp,
    write: (project, value) => ({ ...project, etp: value }),
  }),
  numberField({
    key: "fileActiveParEtp",
    title: { fr: "File active par ETP", en: "Caseload per full-time worker" },
    help: {
      fr: "Ménages suivis au même moment par un travailleur social à temps plein. Environ 10 dans Un chez soi d’abord, programme très intensif.",
      en: "Households followed at one moment by a full-time social worker. About 10 in Un chez soi d’abord, a very intensive programme.",
    },
    kind: "decimal",
    group: "means",
    unit: { fr: "ménages par ETP", en: "households per FTE" },
    defaultValue: emptyProject.fileActiveParEtp,
    source: cite("guide-ush-2020", "2.3"),
    limits: ABOVE_ZERO,
    read: (project) => project.fileActiveParEtp,
    write: (project, value) => ({ ...project, fileActiveParEtp: value }),
  }),
] as const satisfies readonly FieldDeclaration[];
