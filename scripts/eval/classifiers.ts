import { classify, guideUsh2020 } from "../../src/domain/eligibility";
import type { Classifier } from "./answered";
import { keywordList } from "./baselines/keywords";
import { alwaysToCheck } from "./baselines/toCheck";

const ours: Classifier = ({ account, label, poste }) => {
  const proof = classify({ label, poste, account }, guideUsh2020);
  return { status: proof.status, clause: proof.clause, proof };
};

/** The product, then what it is compared with. */
export const CLASSIFIERS = [
  { title: "`classify`", classifier: ours },
  { title: "Keyword list", classifier: keywordList },
  { title: "Always “À vérifier”", classifier: alwaysToCheck },
] as const;

export const OURS = CLASSIFIERS[0].classifier;
