import type { Bilingual } from "./bilingual";

/** A document that rules, indicators or layouts are taken from. */
export interface Source {
  readonly title: Bilingual;
  readonly publisher: string;
  /** ISO date of the edition that was read, or null where the text has no single date. */
  readonly date: string | null;
}

/** Every document the product cites. A citation can name no other. */
export const SOURCES = {
  "guide-ush-2020": {
    title: {
      fr: "Programme « Accompagnement vers et dans le logement » : mode d’emploi pour les organismes Hlm (version provisoire)",
      en: "“Support towards and in housing” programme: guide for social landlords (provisional version)",
    },
    publisher: "L’Union sociale pour l’habitat",
    date: "2020-03-23",
  },
  "decision-produit": {
    title: {
      fr: "Décision prise pour ce complément, modifiable par l’utilisateur",
      en: "Decision taken for this add-in, editable by the user",
    },
    publisher: "Complément AVDL",
    date: null,
  },
  "cch-r300-2-2": {
    title: {
      fr: "Code de la construction et de l’habitation, article R. 300-2-2",
      en: "French building and housing code, article R. 300-2-2",
    },
    publisher: "République française",
    date: null,
  },
  "plan-comptable-general": {
    title: { fr: "Plan comptable général", en: "French general chart of accounts" },
    publisher: "Autorité des normes comptables",
    date: null,
  },
  "arrete-2011-03-10": {
    title: { fr: "Arrêté du 10 mars 2011 (taux d’effort)", en: "Order of 10 March 2011 (housing cost ratio)" },
    publisher: "République française",
    date: "2011-03-10",
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;
