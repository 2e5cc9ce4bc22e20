import type { Classifier } from "../answered";

/** Answers that every line is to be checked: never wrong about money, and of no help. */
export const alwaysToCheck: Classifier = () => ({ status: "À vérifier", clause: "vague" });
