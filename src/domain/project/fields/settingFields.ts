import { cite } from "../../shared";
import { emptyProject, type Project, type Thresholds } from "../project";
import type { FieldDeclaration } from "./fieldDeclaration";
import { FRACTION, numberField, WHOLE_ZERO_OR_MORE, ZERO_OR_MORE } from "./numberField";

const withThreshold = (project: Project, changed: Partial<Thresholds>): Project => ({
  ...project,
  thresholds: { ...project.thresholds, ...changed },
});

export const settingFields = [
  numberField({
    key: "fundingCeiling",
    title: { fr: "Taux plafond du financement", en: "Ceiling of the funding rate" },
    help: {
      fr: "Part la plus grande de l’assiette que l’appel à projets permet de demander. Vide par défaut : aucun taux national n’est connu.",
      en: "Largest share of the eligible cost that the call lets you ask for. Blank by default: no national rate is known.",
    },
    kind: "rate",
    group: "settings",
    unit: null,
    defaultValue: emptyProject.fundingCeiling,
    source: cite("decision-produit", "budget, réglages"),
    limits: FRACTION,
    read: (project) => project.fundingCeiling,
    write: (project, value) => ({ ...project, fundingCeiling: value }),
  }),
  numberField({
    key: "gapRate",
    title: { fr: "Écart à expliquer, en taux", en: "Gap to explain, as a rate" },
    help: {
      fr: "À partir de cet écart entre prévu et réalisé, une explication est demandée. 10 % par défaut.",
      en: "From this gap between planned and actual on, an explanation is asked for. 10% by default.",
    },
    kind: "rate",
    group: "settings",
    unit: null,
    defaultValue: emptyProject.thresholds.gapRate,
    source: cite("decision-produit", "budget, réglages"),
    limits: FRACTION,
    read: (project) => project.thresholds.gapRate,
    write: (project, value) => withThreshold(project, { gapRate: value }),
  }),
  numberField({
    key: "gapAmount",
    title: { fr: "Écart à expliquer, en euros", en: "Gap to explain, in euros" },
    help: {
      fr: "À partir de cet écart entre prévu et réalisé, une explication est demandée. 1 000 € par défaut.",
      en: "From this gap between planned and actual on, an explanation is asked for. €1,000 by default.",
    },
    kind: "amount",
    group: "settings",
    unit: { fr: "€", en: "€" },
    defaultValue: emptyProject.thresholds.gapAmount,
    source: cite("decision-produit", "budget, réglages"),
    limits: ZERO_OR_MORE,
    read: (project) => project.thresholds.gapAmount,
    write: (project, value) => withThreshold(project, { gapAmount: value }),
  }),
  numberField({
    key: "contactDays",
    title: { fr: "Jours sans contact", en: "Days without contact" },
    help: {
      fr: "Au-delà de ce nombre de jours depuis le dernier contact, un ménage présent est signalé. 90 par défaut.",
      en: "Beyond this many days since the last contact, a present household is pointed out. 90 by default.",
    },
    kind: "count",
    group: "settings",
    unit: { fr: "jours", en: "days" },
    defaultValue: emptyProject.thresholds.contactDays,
    source: cite("decision-produit", "indicateurs, règle 8"),
    limits: WHOLE_ZERO_OR_MORE,
    read: (project) => project.thresholds.contactDays,
    write: (project, value) => withThreshold(project, { contactDays: value }),
  }),
  numberField({
    key: "smallCount",
    title: { fr: "Seuil des petits effectifs", en: "Threshold of small counts" },
    help: {
      fr: "Dans la version à diffuser, un effectif de 1 à ce seuil moins un est masqué. 11 par défaut.",
      en: "In the version to share, a count from 1 to this threshold less one is hidden. 11 by default.",
    },
    kind: "count",
    group: "settings",
    unit: { fr: "ménages", en: "households" },
    defaultValue: emptyProject.thresholds.smallCount,
    source: cite("decision-produit", "version à diffuser"),
    limits: WHOLE_ZERO_OR_MORE,
    read: (project) => project.thresholds.smallCount,
    write: (project, value) => withThreshold(project, { smallCount: value }),
  }),
] as const satisfies readonly FieldDeclaration[];
