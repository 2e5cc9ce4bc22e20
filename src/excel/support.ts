/** What this Excel knows, in the words of a plan. A part it does not know is left out and named in the report. */
const NEEDED_VERSION = {
  protection: "1.2",
  names: "1.4",
  settings: "1.4",
  conditions: "1.6",
  frozen: "1.7",
  charts: "1.8",
  validations: "1.8",
  print: "1.9",
  properties: "1.12",
} as const satisfies Readonly<Record<string, string>>;

export type Part = keyof typeof NEEDED_VERSION;

/** The least that a scaffold needs: worksheets, ranges, tables, names and settings. */
export const LEAST_VERSION = "1.4";

export const knows = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** True where several ranges can be addressed as one. */
export const groupsRanges = (): boolean => knows("1.9");

export const supports = (part: Part): boolean => knows(NEEDED_VERSION[part]);

const isPart = (text: string): text is Part => text in NEEDED_VERSION;

/** The parts of a plan that this Excel cannot show. */
export const missingParts = (): readonly Part[] =>
  Object.keys(NEEDED_VERSION)
    .filter(isPart)
    .filter((part) => !supports(part));
