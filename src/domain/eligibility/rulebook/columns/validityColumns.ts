import type { RulebookColumnDeclaration } from "./rulebookColumn";
import { IN_FORCE } from "./words";

/** The columns that say when and where a row counts. */
export const validityColumns = [
  {
    key: "validFrom",
    title: { fr: "Du", en: "From" },
    aliases: ["début", "date de début"],
    kind: "date",
    values: null,
    help: {
      fr: "Premier jour où la règle s’applique, compris. Vide : depuis l’édition.",
      en: "First day on which the rule applies, included. Blank: since the edition.",
    },
  },
  {
    key: "validTo",
    title: { fr: "Au", en: "To" },
    aliases: ["fin", "date de fin"],
    kind: "date",
    values: null,
    help: {
      fr: "Dernier jour où la règle s’applique, compris. Vide : sans fin.",
      en: "Last day on which the rule applies, included. Blank: without end.",
    },
  },
  {
    key: "region",
    title: { fr: "Région", en: "Region" },
    aliases: [],
    kind: "text",
    values: null,
    help: {
      fr: "La région où la règle s’applique. Vide : partout.",
      en: "The region where the rule applies. Blank: everywhere.",
    },
  },
  {
    key: "call",
    title: { fr: "Appel", en: "Call" },
    aliases: ["appel à projets"],
    kind: "text",
    values: null,
    help: {
      fr: "L’appel à projets où la règle s’applique. Vide : tous.",
      en: "The call for projects in which the rule applies. Blank: all.",
    },
  },
  {
    key: "inForce",
    title: { fr: "En vigueur", en: "In force" },
    aliases: ["applicable"],
    kind: "list",
    values: Object.values(IN_FORCE),
    help: {
      fr: "Calculé d’après Du, Au, Région, Appel et les réglages de la feuille. Non : la ligne ne compte pas, et sans action sa règle ne s’applique pas.",
      en: "Computed from Du, Au, Région, Appel and the settings of the sheet. Non: the row does not count, and without action its rule does not apply.",
    },
  },
] as const satisfies readonly RulebookColumnDeclaration[];
