import type { Rect } from "../grid/address";

export const CONDITIONAL_TYPES = ["CellValue", "Custom", "ContainsText"] as const;
export type ConditionalType = (typeof CONDITIONAL_TYPES)[number];

/** A conditional format; the rule is what Office.js gave, the looks are what it set. */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly type: ConditionalType;
  rects: readonly Rect[];
  rule: Readonly<Record<string, unknown>> | null;
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  struck: boolean | null;
  stopIfTrue: boolean;
  /** The engine's id while the format is drawn. */
  drawn: string | null;
}
