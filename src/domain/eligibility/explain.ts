import { citationText, type Language } from "../shared";
import { clauseText } from "./reason";
import type { Verdict } from "./verdict";

/** What a cell shows of a verdict: clause – reason – source. */
export const explain = ({ clause, reason, source }: Verdict, language: Language): string =>
  [clauseText(clause)[language], reason[language], citationText(source)[language]].join(" – ");
