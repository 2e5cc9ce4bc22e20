import { guideUsh2020, type Verdict } from "../../src/domain/eligibility";
import { citationText } from "../../src/domain/shared";

const ruleIds: ReadonlySet<string> = new Set(guideUsh2020.rules.map(({ id }) => id));

const isSaid = ({ fr, en }: { readonly fr: string; readonly en: string }): boolean =>
  fr.trim() !== "" && en.trim() !== "";

/** What an answer lacks to prove itself: nothing, where it is as it should be. */
export function faultsOfProof(label: string, verdict: Verdict): readonly string[] {
  const { reason, ruleId, source, words, wouldChange } = verdict;
  return [
    ...(isSaid(reason) ? [] : ["no reason"]),
    ...(isSaid(wouldChange) ? [] : ["no word of what would change it"]),
    ...(ruleIds.has(ruleId) ? [] : ["no rule of the rulebook"]),
    ...(isSaid(citationText(source)) ? [] : ["no source"]),
    ...(words.length > 0 || decidesWithoutWords(verdict) ? [] : ["no words"]),
    ...(words.every(({ text, start, end }) => text !== "" && label.slice(start, end) === text)
      ? []
      : ["words out of place"]),
  ];
}

/** Only a label that says too little, or an account that stands alone, is answered without words. */
const decidesWithoutWords = ({ clause, reason }: Verdict): boolean =>
  clause === "vague" || (clause === "N4" && /compte \d/.test(reason.fr));
