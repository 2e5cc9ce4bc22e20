import type { Bilingual } from "../../shared";
import { FILTER_KEYS } from "./parameters";

/** One key of the settings range, as a reader of the help sees it. */
export interface Setting {
  readonly key: string;
  readonly meaning: Bilingual;
}

const filterMeaning = (header: string): Bilingual => ({
  fr: `Ne garder que les lignes dont la colonne « ${header} » a cette valeur.`,
  en: `Keep only the rows whose column “${header}” has this value.`,
});

const FILTER_HEADERS: Readonly<Record<(typeof FILTER_KEYS)[number], string>> = {
  finalite: "Finalité",
  public: "Public",
  bailleur: "Bailleur",
  association: "Association",
  type_logement: "Type de logement",
};

const PLAIN_SETTINGS = [
  { key: "etp", meaning: { fr: "Équivalents temps plein du projet.", en: "Full-time workers of the project." } },
  {
    key: "cout_eligible",
    meaning: { fr: "Coût éligible de la période, en euros.", en: "Eligible cost of the period, in euros." },
  },
  {
    key: "retour_jours",
    meaning: {
      fr: "Jusqu’à ce nombre de jours après une sortie positive, une entrée est un transfert (14 par défaut).",
      en: "Up to this many days after a positive exit, an entry is a transfer (14 by default).",
    },
  },
  {
    key: "retour_max_jours",
    meaning: {
      fr: "Au-delà de ce nombre de jours, une entrée n’est plus un retour (365 par défaut).",
      en: "Beyond this many days, an entry is no longer a return (365 by default).",
    },
  },
  {
    key: "contact_jours",
    meaning: {
      fr: "Au-delà de ce nombre de jours, un ménage présent est sans contact (90 par défaut).",
      en: "Beyond this many days, a present household is without contact (90 by default).",
    },
  },
  {
    key: "duree_max_mois",
    meaning: { fr: "Durée d’accompagnement à ne pas dépasser, en mois.", en: "Longest support allowed, in months." },
  },
  {
    key: "trimestres",
    meaning: { fr: "« civils » (par défaut) ou « projet ».", en: "“civils” (civil quarters, default) or “projet”." },
  },
  { key: "debut_projet", meaning: { fr: "Premier jour du projet.", en: "First day of the project." } },
  { key: "fin_convention", meaning: { fr: "Dernier jour de la convention.", en: "Last day of the agreement." } },
  {
    key: "systeme_date",
    meaning: { fr: "1900 (par défaut) ou 1904, celui du classeur.", en: "1900 (default) or 1904, the workbook’s own." },
  },
] as const satisfies readonly Setting[];

/** Every key that is written as it is. */
export const SETTINGS: readonly Setting[] = [
  ...PLAIN_SETTINGS,
  ...FILTER_KEYS.map((key) => ({ key, meaning: filterMeaning(FILTER_HEADERS[key]) })),
];

/** The two families of keys that are completed with a name. */
export const SETTING_FAMILIES = [
  {
    key: "colonne.",
    meaning: {
      fr: "colonne.<champ> : l’en-tête de cette colonne dans votre suivi.",
      en: "colonne.<field>: the header of this column in your sheet.",
    },
  },
  {
    key: "motif.",
    meaning: {
      fr: "motif.<motif de sortie> : positive, comptée ou exclue.",
      en: "motif.<reason for exit>: positive, comptée or exclue.",
    },
  },
] as const satisfies readonly Setting[];

export type PlainKey = (typeof PLAIN_SETTINGS)[number]["key"] | (typeof FILTER_KEYS)[number];

const PLAIN_KEYS: ReadonlySet<string> = new Set(SETTINGS.map(({ key }) => key));

export const isPlainKey = (text: string): text is PlainKey => PLAIN_KEYS.has(text);
