import type { RulebookColumnDeclaration } from "./rulebookColumn";

const WORDS = { kind: "words", values: null } as const;

/** The columns that hold what is looked for in a label. A blank cell keeps the words of the edition. */
export const wordColumns = [
  {
    key: "triggers",
    title: { fr: "Mots", en: "Words" },
    aliases: ["mots-clés", "expressions"],
    ...WORDS,
    help: {
      fr: "Ce qui nomme un coût de la règle. Expressions séparées par « ; », variantes d’un mot par « | ». Vide : les mots de l’édition.",
      en: "What names a cost of the rule. “;” between expressions, “|” between variants of a word. Blank: the words of the edition.",
    },
  },
  {
    key: "purposes",
    title: { fr: "Mots d’action", en: "Action words" },
    aliases: [],
    ...WORDS,
    help: {
      fr: "Ce qui nomme un coût de la règle, et dont la suite est le but : « accompagnement » dans « accompagnement à l’ameublement ».",
      en: "What names a cost of the rule and is followed by its purpose: “accompagnement” in “accompagnement à l’ameublement”.",
    },
  },
  {
    key: "themes",
    title: { fr: "Thèmes", en: "Themed words" },
    aliases: [],
    ...WORDS,
    help: {
      fr: "De même, pour une activité suivie d’une liste de thèmes : « atelier ».",
      en: "The same, for an activity followed by a list of themes: “atelier”.",
    },
  },
  {
    key: "cancellers",
    title: { fr: "Mots qui annulent", en: "Cancelling words" },
    aliases: ["exceptions", "sauf"],
    ...WORDS,
    help: {
      fr: "Dans le même coût, ces mots empêchent la règle de s’appliquer.",
      en: "In the same cost, these words keep the rule from applying.",
    },
  },
  {
    key: "qualifiers",
    title: { fr: "Qualificatifs", en: "Qualifiers" },
    aliases: [],
    ...WORDS,
    help: {
      fr: "À côté des mots de la règle, ils font appliquer celle de la colonne Renvoie à.",
      en: "Beside the words of the rule, they make the rule of the column Renvoie à apply.",
    },
  },
  {
    key: "qualifiedAs",
    title: { fr: "Renvoie à", en: "Hands over to" },
    aliases: ["renvoi"],
    kind: "text",
    values: null,
    help: {
      fr: "La règle qui s’applique en présence d’un qualificatif.",
      en: "The rule that applies where a qualifier is there.",
    },
  },
] as const satisfies readonly RulebookColumnDeclaration[];
