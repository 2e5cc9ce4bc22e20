import type { Bilingual } from "../../../shared";
import type { Rule } from "../rulebook";

/** A yes or no of a rule: in a cell it is written by its word, or not at all. */
export interface RuleOption {
  readonly key: { [Key in keyof Rule]: Rule[Key] extends boolean ? Key : never }[keyof Rule];
  readonly title: Bilingual;
  readonly help: Bilingual;
}

/** What a cell says to take every option away from a rule of the edition, as a blank cell keeps them. */
export const NO_OPTION = "Aucune";

/** Every option of a rule, in the order of its cell. */
export const RULE_OPTIONS = [
  {
    key: "givesWay",
    title: { fr: "S’efface", en: "Gives way" },
    help: {
      fr: "Les mots disent ce que l’on fait, non sur quoi : un coût inéligible nommé avec eux l’emporte.",
      en: "The words say what is done, not on what: an ineligible cost named with them decides.",
    },
  },
  {
    key: "alsoTheme",
    title: { fr: "Aussi un thème", en: "Also a theme" },
    help: {
      fr: "Dans la liste des thèmes d’un atelier, ces mots ne nomment aucun coût.",
      en: "In the list of themes of a workshop, these words name no cost.",
    },
  },
  {
    key: "people",
    title: { fr: "Personnes", en: "People" },
    help: {
      fr: "Les mots nomment des personnes : ce qui suit « pour » est ce qu’elles font.",
      en: "The words name people: what follows “pour” is what they do.",
    },
  },
  {
    key: "posteCompletes",
    title: { fr: "Poste complète", en: "Heading completes" },
    help: {
      fr: "Les mots disent une dépense de personnel sans dire de qui : le poste déclaré le dit.",
      en: "The words name pay without saying whose: the declared heading says it.",
    },
  },
] as const satisfies readonly RuleOption[];
