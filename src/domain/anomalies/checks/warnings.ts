import { addMonths, BLANK_DAY, type Day } from "../../calendar";
import { BLANK_LABEL, BLANK_NUMBER, type ColumnKey, type DateKey, TRACKING_COLUMNS } from "../../tracking";
import { daysOf, isKnown, labelsOf, numbersOf, reportWhere } from "../cells";
import type { Check, CheckView } from "../check";
import { EVENTS } from "./order";

/** Beyond this many days, what is typed is late. */
const LATEST_TYPING_DAYS = 30;

/** Reports a status of follow-up typed before its anniversary. */
const beforeDue = (view: CheckView, key: "maintien_6_mois" | "maintien_12_mois", months: number) => {
  const [status, exit] = [labelsOf(view, key), daysOf(view, "date_sortie")];
  return (measure: number): boolean => {
    if (status(measure) === BLANK_LABEL) return false;
    if (exit(measure) === BLANK_DAY) return true;
    const due = isKnown(exit(measure)) ? addMonths(exit(measure), months) : null;
    return view.cutOff !== null && due !== null && due > view.cutOff;
  };
};

const withoutContact: Check["find"] = (view, report) => {
  const [entry, exit] = [daysOf(view, "date_entree"), daysOf(view, "date_sortie")];
  const contact = daysOf(view, "dernier_contact");
  const cutOff = view.cutOff ?? BLANK_DAY;
  const isPresent = (measure: number): boolean =>
    isKnown(entry(measure)) && entry(measure) <= cutOff && (exit(measure) === BLANK_DAY || exit(measure) > cutOff);
  const isWrong = (measure: number): boolean => {
    if (!isPresent(measure)) return false;
    const day = contact(measure);
    return day === BLANK_DAY || (isKnown(day) && cutOff - day > view.parameters.contactDays);
  };
  reportWhere(view.tracking, "dernier_contact", isWrong, report);
};

const tooLong: Check["find"] = (view, report) => {
  const { maximumMonths } = view.parameters;
  if (maximumMonths === null) return;
  const [entry, exit] = [daysOf(view, "date_entree"), daysOf(view, "date_sortie")];
  const endOf = (measure: number): Day => {
    const lastDay = view.cutOff === null ? BLANK_DAY : view.cutOff + 1;
    if (!isKnown(exit(measure))) return exit(measure) === BLANK_DAY ? lastDay : BLANK_DAY;
    return view.cutOff === null ? exit(measure) : Math.min(exit(measure), lastDay);
  };
  const isWrong = (measure: number): boolean => {
    const longest = isKnown(entry(measure)) ? addMonths(entry(measure), maximumMonths) : null;
    return longest !== null && endOf(measure) > longest;
  };
  reportWhere(view.tracking, "date_sortie", isWrong, report);
};

const typedLate: Check["find"] = (view, report) => {
  const typed = daysOf(view, "saisi_le");
  const events = EVENTS.filter((key) => key !== "dernier_contact").map((key) => daysOf(view, key));
  const isWrong = (measure: number): boolean => {
    const day = typed(measure);
    if (!isKnown(day)) return false;
    const latest = events.reduce(
      (found, event) => (event(measure) <= day ? Math.max(found, event(measure)) : found),
      0
    );
    return latest > BLANK_DAY && day - latest > LATEST_TYPING_DAYS;
  };
  reportWhere(view.tracking, "saisi_le", isWrong, report);
};

const DATE_KEYS: readonly DateKey[] = TRACKING_COLUMNS.flatMap((column) =>
  column.kind === "date" ? [column.key] : []
);

const zeros: Check["find"] = ({ tracking }, report) => {
  for (const key of DATE_KEYS) {
    const { firstZero } = tracking.dates(key);
    if (firstZero !== null) report(firstZero, key);
  }
};

const STATUSES: readonly (readonly [ColumnKey & `maintien_${number}_mois`, number])[] = [
  ["maintien_6_mois", 6],
  ["maintien_12_mois", 12],
];

/** What may be right, and deserves a look. */
export const warningChecks = [
  {
    code: "dette_sortie_seule",
    severity: "attention",
    sentence: {
      fr: "Il y a une dette à la sortie et pas de dette à l’entrée.",
      en: "There is a debt at exit and no debt at entry.",
    },
    remedy: {
      fr: "Vérifier la dette à l’entrée : sans elle, la dette n’est pas suivie.",
      en: "Check the debt at entry: without it the debt is not followed.",
    },
    needs: ["dette_entree", "dette_sortie"],
    needsCutOff: false,
    find: (view, report) => {
      const [before, after] = [numbersOf(view, "dette_entree"), numbersOf(view, "dette_sortie")];
      const isWrong = (measure: number): boolean => {
        const owed = before(measure);
        return after(measure) > 0 && (owed === 0 || owed === BLANK_NUMBER);
      };
      reportWhere(view.tracking, "dette_sortie", isWrong, report);
    },
  },
  {
    code: "maintien_avant_echeance",
    severity: "attention",
    sentence: {
      fr: "Le maintien est renseigné avant son échéance.",
      en: "The follow-up status is filled in before it is due.",
    },
    remedy: {
      fr: "Attendre l’échéance, comptée en mois après la sortie, pour le renseigner.",
      en: "Wait until it is due, in months after the exit, before filling it in.",
    },
    needs: ["date_sortie"],
    needsCutOff: false,
    find: (view, report) => {
      for (const [key, months] of STATUSES) {
        if (view.tracking.hasColumn(key)) reportWhere(view.tracking, key, beforeDue(view, key, months), report);
      }
    },
  },
  {
    code: "sans_contact",
    severity: "attention",
    sentence: {
      fr: "Le ménage est présent et sans contact récent.",
      en: "The household is present, without recent contact.",
    },
    remedy: {
      fr: "Reprendre contact, ou noter le dernier contact ou la sortie.",
      en: "Get in touch again, or note the last contact or the exit.",
    },
    needs: ["dernier_contact", "date_sortie"],
    needsCutOff: true,
    find: withoutContact,
  },
  {
    code: "duree_excessive",
    severity: "attention",
    sentence: {
      fr: "L’accompagnement dépasse la durée prévue.",
      en: "The support lasts longer than planned.",
    },
    remedy: {
      fr: "Vérifier qu’une sortie n’a pas été oubliée, ou justifier la prolongation.",
      en: "Check that no exit was forgotten, or give the reason for going on.",
    },
    needs: ["date_sortie"],
    needsCutOff: false,
    find: tooLong,
  },
  {
    code: "blancs_en_zeros",
    severity: "attention",
    sentence: {
      fr: "La colonne contient des dates à 0 : les cellules vides arrivent comme des zéros. Première ligne concernée.",
      en: "The column holds dates of 0: blank cells arrive as zeros. First row concerned.",
    },
    remedy: {
      fr: 'Remplacer la plage par SI(plage="";"";plage) dans la formule, ou vider les cellules à 0.',
      en: 'Replace the range by IF(range="","",range) in the formula, or clear the cells that hold 0.',
    },
    needs: [],
    needsCutOff: false,
    find: zeros,
  },
  {
    code: "saisie_tardive",
    severity: "attention",
    sentence: {
      fr: "La ligne a été saisie plus de 30 jours après le dernier événement.",
      en: "The row was typed more than 30 days after the latest event.",
    },
    remedy: {
      fr: "Saisir les événements dans le mois : les chiffres des trimestres en dépendent.",
      en: "Type events within the month: the figures of the quarters depend on it.",
    },
    needs: ["saisi_le"],
    needsCutOff: false,
    find: typedLate,
  },
] as const satisfies readonly Check[];
