import { guideUsh2020, type Rule } from "../../../src/domain/eligibility";

const [model] = guideUsh2020.rules;
if (!model) throw new Error("The built-in edition has rules.");

/** A rule made for a test: nothing but what the test gives it. */
export const aRule = (change: Partial<Rule>): Rule => ({
  ...model,
  clause: "N1",
  answer: "Inéligible",
  triggers: [],
  purposes: [],
  themes: [],
  cancellers: [],
  qualifiers: [],
  qualifiedAs: null,
  givesWay: false,
  alsoTheme: false,
  people: false,
  posteCompletes: false,
  ...change,
});
