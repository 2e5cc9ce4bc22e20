import { STATUSES } from "../../clauses";
import { NO_OPTION, RULE_OPTIONS } from "./options";
import type { RulebookColumnDeclaration } from "./rulebookColumn";
import { validityColumns } from "./validityColumns";
import { ACTIONS, CLAUSE_WORDS } from "./words";
import { wordColumns } from "./wordColumns";

/** Every column of the table of rules, in its order. Only Règle is indispensable. */
export const RULEBOOK_COLUMNS = [
  {
    key: "id",
    title: { fr: "Règle", en: "Rule" },
    aliases: ["identifiant", "code"],
    kind: "text",
    values: null,
    help: {
      fr: "Identifiant de la règle. Celui d’une règle de l’édition la modifie ; un autre ajoute une règle. * avec l’action Retirer retire toute l’édition.",
      en: "Identifier of the rule. That of a rule of the edition changes it; another adds a rule. * with the action Retirer takes the whole edition out.",
    },
  },
  {
    key: "action",
    title: { fr: "Action", en: "Action" },
    aliases: [],
    kind: "list",
    values: Object.values(ACTIONS),
    help: {
      fr: "Vide : les cellules remplies remplacent celles de l’édition. Remplacer : la ligne est toute la règle. Compléter : les mots s’ajoutent. Retirer : la règle ne s’applique plus.",
      en: "Blank: filled cells replace those of the edition. Remplacer: the row is the whole rule. Compléter: the words are added. Retirer: the rule no longer applies.",
    },
  },
  {
    key: "clause",
    title: { fr: "Clause", en: "Clause" },
    aliases: [],
    kind: "list",
    values: Object.values(CLAUSE_WORDS),
    help: {
      fr: "E1 à E3 : financé. N1 à N6 : non financé. Guide muet, Coûts mêlés, Imprécis : à vérifier.",
      en: "E1 to E3: paid for. N1 to N6: not paid for. Guide muet (silent), Coûts mêlés (mixed), Imprécis (vague): to be checked.",
    },
  },
  {
    key: "answer",
    title: { fr: "Réponse", en: "Answer" },
    aliases: ["statut"],
    kind: "list",
    values: STATUSES,
    help: {
      fr: "La réponse de la clause : Éligible, Inéligible ou À vérifier. Vide, elle suit la clause.",
      en: "The answer of the clause: Éligible, Inéligible or À vérifier. Where blank, it follows the clause.",
    },
  },
  {
    key: "title",
    title: { fr: "Titre", en: "Title" },
    aliases: ["intitulé"],
    kind: "text",
    values: null,
    help: { fr: "Le coût visé, en quelques mots.", en: "The cost that is meant, in a few words." },
  },
  ...wordColumns,
  {
    key: "options",
    title: { fr: "Options", en: "Options" },
    aliases: [],
    kind: "options",
    values: [...RULE_OPTIONS.map(({ title }) => title.fr), NO_OPTION],
    help: {
      fr: "S’efface, Aussi un thème, Personnes, Poste complète, séparées par « ; ». Aucune les retire. L’aide en donne le sens.",
      en: "S’efface, Aussi un thème, Personnes, Poste complète, separated by “;”. Aucune takes them away. The help gives their meaning.",
    },
  },
  {
    key: "reason",
    title: { fr: "Motif", en: "Reason" },
    aliases: ["raison", "justification"],
    kind: "text",
    values: null,
    help: {
      fr: "Pourquoi, en fin de phrase et sans point : « les aides sur quittance ne sont pas financées ».",
      en: "Why, as the end of a sentence, in French and without full stop.",
    },
  },
  {
    key: "source",
    title: { fr: "Source", en: "Source" },
    aliases: ["référence"],
    kind: "text",
    values: null,
    help: {
      fr: "Le document et l’endroit : « Règlement de l’appel à projets 2026, article 4 ».",
      en: "The document and the place: “Règlement de l’appel à projets 2026, article 4”.",
    },
  },
  ...validityColumns,
] as const satisfies readonly RulebookColumnDeclaration[];

/** Where a table says the edition it holds whole: a rule that is not in it does not apply. */
export const EDITION_COLUMN = {
  key: "edition",
  title: { fr: "Édition", en: "Edition" },
  aliases: [],
  kind: "text",
  values: null,
  help: {
    fr: "L’édition que le tableau contient en entier : une règle absente du tableau ne s’applique pas.",
    en: "The edition that the table holds whole: a rule that is not in the table does not apply.",
  },
} as const satisfies RulebookColumnDeclaration;
