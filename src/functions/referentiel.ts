import { rulebookTable } from "../domain/eligibility";
import { ok } from "../domain/shared";
import { givenRulebook } from "./givenRulebook";
import type { Implementation } from "./implementation";

export const referentiel: Implementation = {
  id: "REFERENTIEL",
  answer: ([given]) => {
    const rulebook = givenRulebook(given);
    return rulebook.ok ? ok(rulebookTable(rulebook.value)) : rulebook;
  },
};
