import { functionReference } from "./reference";
import { indicatorReference } from "./referenceIndicators";

/** The pages of `docs` made from declarations, by their path in the project. */
export const referenceFiles = () => [
  { path: "docs/functions.md", content: functionReference() },
  { path: "docs/indicators.md", content: indicatorReference() },
];
