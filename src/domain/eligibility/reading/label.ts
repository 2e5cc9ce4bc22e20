/** What a piece of a label is for the reading. */
export type TokenKind = "word" | "link" | "join" | "mark" | "amount";

/** One piece of a label, with its place in the text as it was typed. */
export interface Token {
  readonly kind: TokenKind;
  /** Normalised text. */
  readonly text: string;
  /** The form under which it is compared. */
  readonly stem: string;
  /** True for a word cut short by a full stop: "recouvr. loyers". */
  readonly isCut: boolean;
  readonly start: number;
  readonly end: number;
}

/** A label, read. */
export interface Label {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The account number typed in front of the label, or null. */
  readonly account: string | null;
}
