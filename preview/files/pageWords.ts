/** Sizes of paper by the number that a file gives them. */
export const PAPER_SIZES: readonly (readonly [number, string])[] = [
  [9, "A4"],
  [8, "A3"],
  [11, "A5"],
  [1, "Letter"],
  [5, "Legal"],
  [7, "Executive"],
];

export const PRINT_ERRORS = [
  ["displayed", "AsDisplayed"],
  ["blank", "Blank"],
  ["dash", "Dash"],
  ["NA", "NotAvailable"],
] as const;

export const PRINT_COMMENTS = [
  ["None", "NoComments"],
  ["atEnd", "EndSheet"],
  ["asDisplayed", "InPlace"],
] as const;

export const PRINT_ORDERS = [
  ["downThenOver", "DownThenOver"],
  ["overThenDown", "OverThenDown"],
] as const;

export const POINTS_IN_AN_INCH = 72;

type Pairs<Word> = readonly (readonly [Word, string])[];

/** The word of a file for one of Office.js; the first pair serves what is not known. */
export const fileWord = <Word>(pairs: Pairs<Word>, model: string): Word | undefined =>
  (pairs.find(([, each]) => each === model) ?? pairs[0])?.[0];

/** The word of Office.js for one of a file; the first pair serves what is not known. */
export const modelWord = <Word>(pairs: Pairs<Word>, word: unknown): string =>
  (pairs.find(([each]) => each === word) ?? pairs[0])?.[1] ?? "";
