import type { SetLine } from "../support/labelledSets";

/** A labelled line made for a test. */
export const aLine = (change: Partial<SetLine>): SetLine => ({
  id: "T1",
  label: "Ligne",
  poste: "",
  account: "",
  expected: "À vérifier",
  acceptable: ["À vérifier"],
  clause: "vague",
  trap: false,
  ...change,
});
