import type { ErrorContract } from "./contract";

/** In a range, what cannot be read concerns its own cell: the others are answered. */
export const unreadableCell = {
  error: "#VALUE!",
  when: {
    fr: "Une cellule contient une erreur, un texte illisible ou un nombre impossible : l’erreur est à sa place dans la réponse, les autres cellules sont calculées.",
    en: "A cell holds an error, an unreadable text or an impossible number: the error stands in its place in the answer, the other cells are computed.",
  },
} as const satisfies ErrorContract;
