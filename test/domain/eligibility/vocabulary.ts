import { guideUsh2020, type Rule } from "../../../src/domain/eligibility";

/** A label that an expression of the rulebook makes: its first words, side by side. */
export interface MadeLabel {
  readonly rule: Rule;
  readonly label: string;
}

const NAMING = ["triggers", "purposes", "themes"] as const;

/** The words of an expression, the first of each choice: "aide|paiement ... quittance" gives "aide quittance". */
const wordsOf = (expression: string): string =>
  expression
    .split(" ")
    .filter((part) => part !== "...")
    .map((part) => part.split("|")[0] ?? "")
    .join(" ");

/** One label for each expression that names a cost; openings ("rénov*") make none. */
export const madeLabels: readonly MadeLabel[] = guideUsh2020.rules.flatMap((rule) =>
  NAMING.flatMap((role) => rule[role])
    .filter((expression) => !expression.includes("*"))
    .map((expression) => ({ rule, label: wordsOf(expression) }))
);

const INVARIABLE = /[sxz]$/;

/** A French noun or adjective in the plural; acronyms and words that end so already are left as they are. */
const plural = (word: string): string => {
  if (word.length < 4 || INVARIABLE.test(word)) return word;
  if (word.endsWith("al")) return word.replace(/al$/, "aux");
  return word.endsWith("eau") ? `${word}x` : `${word}s`;
};

export const inThePlural = (label: string): string => label.split(" ").map(plural).join(" ");
