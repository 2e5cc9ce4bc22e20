import type { Bilingual } from "../shared";
import { type ColumnKey, headerOf } from "../tracking";
import type { Indicator } from "./indicator";

/** The answer of an indicator over a period. Where something has no value it is null, never 0. */
export interface Reading {
  readonly code: string;
  readonly value: number | null;
  /** Counts: the value itself. Mean: the sum. Median: none. */
  readonly numerator: number | null;
  /** Rates: what is divided by. Mean and median: how many values. Counts: none. */
  readonly denominator: number | null;
  readonly excluded: number | null;
  readonly unknown: number | null;
  /** The needed columns that the range does not have. */
  readonly missingColumns: readonly ColumnKey[];
  /** Why there is no value; null where there is one. */
  readonly reason: Bilingual | null;
}

/** The answer of an indicator whose columns are not all there. */
export const withoutColumns = ({ code }: Indicator, missingColumns: readonly ColumnKey[]): Reading => {
  const headers = missingColumns.map(headerOf).join(", ");
  return {
    code,
    value: null,
    numerator: null,
    denominator: null,
    excluded: null,
    unknown: null,
    missingColumns,
    reason: {
      fr: `Colonne absente du suivi : ${headers}.`,
      en: `Column missing from the tracking sheet: ${headers}.`,
    },
  };
};
