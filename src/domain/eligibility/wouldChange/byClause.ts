import type { Bilingual } from "../../shared";
import type { Clause } from "../rulebook";

/** What would give a line another answer, as a declared object holds it. */
export interface Change {
  readonly wouldChange: Bilingual;
}

const eligible: Change = {
  wouldChange: {
    fr: "Un équipement, des travaux ou un loyer nommé à côté ferait scinder la ligne ; un compte de classe 2 la ferait vérifier.",
    en: "Equipment, works or rent named beside it would have the line split; a class 2 account would have it checked.",
  },
};

/** What would change the answer of a clause, where its rule says nothing nearer. */
export const CHANGE_BY_CLAUSE: Readonly<Record<Clause, Change>> = {
  E1: eligible,
  E2: eligible,
  E3: eligible,
  N1: {
    wouldChange: {
      fr: "Si la ligne paie une activité (aider à choisir, à installer) et non l’objet, un libellé qui nomme cette activité.",
      en: "If the line pays for an activity (helping to choose or settle in) and not the object, a label that names it.",
    },
  },
  N2: {
    wouldChange: {
      fr: "Si la ligne paie le suivi de la quittance ou une négociation, un libellé qui le dit ; payer le loyer reste hors assiette.",
      en: "If the line pays for following the rent bill or for a negotiation, a label that says so; paying rent stays out.",
    },
  },
  N3: {
    wouldChange: {
      fr: "Si la ligne paie la négociation avec le bailleur, un libellé qui la nomme ; la remise elle-même reste hors assiette.",
      en: "If the line pays for negotiating with the landlord, a label that says so; the reduction itself stays out.",
    },
  },
  N4: {
    wouldChange: {
      fr: "Si le bien est loué ou pris par abonnement, un libellé qui le dit avec un compte de classe 6 : la ligne serait à vérifier.",
      en: "If the good is leased or subscribed to, a label that says so with a class 6 account: the line would be to check.",
    },
  },
  N5: {
    wouldChange: {
      fr: "Si la ligne paie le temps passé auprès des ménages et non les travaux, un libellé qui nomme cette activité.",
      en: "If the line pays for time spent with households and not for the works, a label that names that activity.",
    },
  },
  N6: {
    wouldChange: {
      fr: "La mention « adaptée », « renforcée », « dédiée » ou « spécifique », si la ligne finance de la gestion locative adaptée.",
      en: "The word “adaptée”, “renforcée”, “dédiée” or “spécifique”, if the line pays for adapted rental management.",
    },
  },
  silent: {
    wouldChange: {
      fr: "L’accord écrit du service instructeur, ou un libellé qui rattache ce coût à l’accompagnement ou au pilotage du projet.",
      en: "Written agreement of the examining service, or a label that ties this cost to the support or steering of the project.",
    },
  },
  mixed: {
    wouldChange: {
      fr: "Une ligne par coût, chacune avec son montant.",
      en: "One line for each cost, each with its amount.",
    },
  },
  vague: {
    wouldChange: {
      fr: "Un libellé qui nomme la dépense et dit à qui ou à quoi elle sert.",
      en: "A label that names the expense and says whom or what it serves.",
    },
  },
};
