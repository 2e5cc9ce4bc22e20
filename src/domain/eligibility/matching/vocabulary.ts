import { ORDINARY_STEMS } from "./ordinaryWords";
import type { Expression } from "./expression";
import { isOneSlipAway } from "./spelling";

/** Says which words of the rulebook a stem of a label stands for. */
export interface Vocabulary {
  /** The stems and openings ("rehabilit*") it answers to: none for a word no rule knows. */
  readonly keysOf: (stem: string) => readonly string[];
}

const MOST_WORDS_KEPT = 20_000;

/** Gathers the words of every expression. Answers are kept, since budgets repeat their words. */
export function vocabularyOf(expressions: readonly Expression[]): Vocabulary {
  const words = expressions.flat();
  const stems: ReadonlySet<string> = new Set(words.flatMap((word) => word.stems));
  const byFirstLetter = groupByFirstLetter(stems);
  const openings = [...new Set(words.flatMap((word) => word.openings))];
  const kept = new Map<string, readonly string[]>();

  const keysOf = (stem: string): readonly string[] => {
    const known = kept.get(stem);
    if (known) return known;
    const keys = readKeys(stem, stems, byFirstLetter, openings);
    if (kept.size >= MOST_WORDS_KEPT) kept.clear();
    kept.set(stem, keys);
    return keys;
  };
  return { keysOf };
}

type ByFirstLetter = ReadonlyMap<string, readonly string[]>;

function groupByFirstLetter(stems: ReadonlySet<string>): ByFirstLetter {
  const groups = new Map<string, string[]>();
  for (const stem of stems) {
    const letter = stem.charAt(0);
    groups.set(letter, [...(groups.get(letter) ?? []), stem]);
  }
  return groups;
}

function readKeys(
  stem: string,
  stems: ReadonlySet<string>,
  byFirstLetter: ByFirstLetter,
  openings: readonly string[]
): readonly string[] {
  const keys = openings.filter((opening) => stem.startsWith(opening)).map(keyOfOpening);
  if (stems.has(stem)) return [...keys, stem];
  if (keys.length > 0 || ORDINARY_STEMS.has(stem)) return keys;
  const near = (byFirstLetter.get(stem.charAt(0)) ?? []).filter((known) => isOneSlipAway(stem, known));
  return near.length === 1 ? near : [];
}

/** The key under which an opening is indexed, apart from whole stems. */
export const keyOfOpening = (opening: string): string => `${opening}*`;
