import type { Check } from "./check";

const column = (key: string): string => `{column:suivi.${key}}`;
const filled = (key: string): string => `(${column(key)}<>"")`;
const blank = (key: string): string => `(${column(key)}="")`;
const isText = (key: string): string => `SUMPRODUCT(ISTEXT(${column(key)})*${filled(key)})`;

const check = (declared: Omit<Check, "part" | "sheet"> & { readonly sheet?: Check["sheet"] }): Check => ({
  part: "suivi",
  sheet: "suivi",
  ...declared,
});

/** What a workbook that holds household tracking verifies. */
export const trackingChecks: readonly Check[] = [
  check({
    code: "entrees_sans_code",
    title: { fr: "Entrées sans code ménage", en: "Entries without a household code" },
    what: {
      fr: "Donnez un code à ces ménages : sans code, ils ne sont pas comptés.",
      en: "Give these households a code: without one, they are not counted.",
    },
    count: `=SUMPRODUCT(${filled("date_entree")}*${blank("code_menage")})`,
  }),
  check({
    code: "sorties_sans_entree",
    title: { fr: "Sorties sans date d’entrée", en: "Exits without an entry date" },
    what: {
      fr: "Saisissez la date d’entrée : sans elle, la mesure n’est jamais active.",
      en: "Type the entry date: without it, the measure is never active.",
    },
    count: `=SUMPRODUCT(${filled("date_sortie")}*${blank("date_entree")})`,
  }),
  check({
    code: "sorties_sans_motif",
    title: {
      fr: "Sorties sans motif, ou motifs sans sortie",
      en: "Exits without a reason, or reasons without an exit",
    },
    what: {
      fr: "Une sortie a une date et un motif : complétez celui des deux qui manque.",
      en: "An exit has a date and a reason: fill in the one that is missing.",
    },
    count: `=SUMPRODUCT((${filled("date_sortie")}+${filled("motif_sortie")}=1)*1)`,
  }),
  check({
    code: "sorties_avant_entree",
    title: { fr: "Sorties avant l’entrée", en: "Exits before the entry" },
    what: {
      fr: "Corrigez l’une des deux dates : la mesure est hors des durées tant qu’elles sont inversées.",
      en: "Correct one of the two dates: the measure stays out of durations while they are reversed.",
    },
    count: `=SUMPRODUCT(${filled("date_entree")}*${filled("date_sortie")}*(${column("date_sortie")}<${column("date_entree")}))`,
  }),
  check({
    code: "dates_en_texte",
    title: { fr: "Dates saisies comme du texte", en: "Dates typed as text" },
    what: {
      fr: "Saisissez-les de nouveau, par exemple 31/03/2025 : Excel ne les compare pas tant que ce sont des textes.",
      en: "Type them again, for example 31/03/2025: Excel does not compare them while they are texts.",
    },
    count: `=${["date_orientation", "date_entree", "date_sortie"].map(isText).join("+")}`,
  }),
  check({
    code: "entrees_hors_convention",
    title: { fr: "Entrées hors des dates du projet", en: "Entries outside the project’s dates" },
    what: {
      fr: "Vérifiez la date d’entrée, ou le début et la durée sur {sheet:projet}.",
      en: "Check the entry date, or the start and the duration on {sheet:projet}.",
    },
    count: `=IF(OR({name:project_start}="",{name:fin}=""),0,SUMPRODUCT(${filled("date_entree")}*(((${column("date_entree")}<{name:project_start})+(${column("date_entree")}>{name:fin}))>0)))`,
  }),
  check({
    code: "partenaires_inconnus",
    title: {
      fr: "Bailleurs ou associations inconnus du projet",
      en: "Landlords or associations unknown to the project",
    },
    what: {
      fr: "Écrivez leur nom comme sur la feuille {sheet:projet}, ou ajoutez-les-y.",
      en: "Write their name as on the sheet {sheet:projet}, or add them there.",
    },
    count: `=SUMPRODUCT(${filled("bailleur")}*(COUNTIF({column:bailleurs.name},${column("bailleur")})=0))+SUMPRODUCT(${filled("association")}*(COUNTIF({column:associations.name},${column("association")})=0))`,
  }),
  check({
    code: "periode_des_indicateurs",
    sheet: "indicateurs",
    title: { fr: "Période des indicateurs à corriger", en: "Period of the indicators to correct" },
    what: {
      fr: "Sur {sheet:indicateurs}, écrivez deux dates, la première avant la seconde.",
      en: "On {sheet:indicateurs}, write two dates, the first one before the second.",
    },
    count:
      '=IF(AND({cell:indicateurs.debut}<>"",{cell:indicateurs.fin}<>"",{cell:indicateurs.debut}<={cell:indicateurs.fin}),0,1)',
  }),
  check({
    code: "indicateurs_sans_reponse",
    sheet: "indicateurs",
    title: { fr: "Indicateurs sans réponse du complément", en: "Indicators without an answer from the add-in" },
    what: {
      fr: "Ouvrez le complément et recalculez ; sur {sheet:calculs}, la cellule en erreur dit ce qui manque.",
      en: "Open the add-in and recalculate; on {sheet:calculs}, the cell in error says what is missing.",
    },
    count: "=COUNTIF({column:indicateurs.valeur},{item:etats/Indisponible})",
  }),
];
