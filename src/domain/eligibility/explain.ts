import { citationText, type Language } from "../shared";
import type { Verdict } from "./verdict";

/** What a cell shows of a verdict, in one line: clause – reason – source. */
export const explain = ({ reason, source }: Verdict, language: Language): string =>
  `${reason[language].replace(/\.$/, "")} – ${citationText(source)[language]}`;
