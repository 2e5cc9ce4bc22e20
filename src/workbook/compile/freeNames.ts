import { normalise } from "../../domain/shared";

/** The names already used in the workbook that is written to. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

export const NOTHING_TAKEN: TakenNames = { sheets: [], tables: [], names: [] };

const SHEET_NAME_LIMIT = 31;

const lower = (name: string): string => name.toLowerCase();

const firstFree = (taken: readonly string[], candidate: (attempt: number) => string): string => {
  const used = new Set(taken.map(lower));
  let attempt = 1;
  while (used.has(lower(candidate(attempt)))) attempt += 1;
  return candidate(attempt);
};

/** "Coûts", else "Coûts (2)", "Coûts (3)"…, never longer than a sheet name may be. */
export const freeSheetName = (wanted: string, taken: readonly string[]): string =>
  firstFree(taken, (attempt) => {
    if (attempt === 1) return wanted;
    const ending = ` (${attempt})`;
    return wanted.slice(0, SHEET_NAME_LIMIT - ending.length) + ending;
  });

/** "Couts", else "Couts_2", "Couts_3"…: tables and defined names share one list of names. */
export const freeName = (wanted: string, taken: readonly string[]): string =>
  firstFree(taken, (attempt) => (attempt === 1 ? wanted : `${wanted}_${attempt}`));

/** Labels are compared as the programme compares them: no accents, no capitals. */
export const sameLabel = (one: string, other: string): boolean => normalise(one) === normalise(other);
