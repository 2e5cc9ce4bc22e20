import type { Change } from "./byClause";

/** The account alone decided: a class 2 account beside a label that says nothing clear. */
export const accountAloneChange: Change = {
  wouldChange: {
    fr: "Un compte de charges (classe 6) ou un libellé qui nomme la dépense, si rien n’est immobilisé.",
    en: "An expense account (class 6) or a label that names the expense, if nothing is capitalised.",
  },
};

/** Label and account contradict each other. */
export const contradictionChange: Change = {
  wouldChange: {
    fr: "Un compte de charges (classe 6) si c’est bien une activité, ou le nom du bien si c’est un investissement.",
    en: "An expense account (class 6) if it is an activity indeed, or the name of the good if it is an investment.",
  },
};

/** The poste completed a label that names nobody. */
export const completedChange: Change = {
  wouldChange: {
    fr: "Un autre poste déclaré, ou le nom de la fonction payée.",
    en: "Another declared heading, or the name of the job that is paid.",
  },
};
