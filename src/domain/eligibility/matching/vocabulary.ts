import { ORDINARY_STEMS } from "./ordinaryWords";
import type { Expression } from "./expression";
import { isOneSlipAway, isTwoSlipsAway } from "./spelling";

/** Says which words of the rulebook a stem of a label stands for. */
export interface Vocabulary {
  /** The stems and openings ("rehabilit*") it answers to: none for a word no rule knows. */
  readonly keysOf: (stem: string) => readonly string[];
  /** The same for a word cut short: the few stems that begin so. */
  readonly keysOfCut: (stem: string) => readonly string[];
}

/** Gathers the words of every expression. */
export function vocabularyOf(expressions: readonly Expression[]): Vocabulary {
  const words = expressions.flat();
  const known: KnownWords = {
    stems: new Set(words.flatMap((word) => word.stems)),
    openings: [...new Set(words.flatMap((word) => word.openings))],
    byFirstLetter: new Map(),
  };
  for (const stem of known.stems) {
    const sharing = known.byFirstLetter.get(stem.charAt(0)) ?? [];
    sharing.push(stem);
    known.byFirstLetter.set(stem.charAt(0), sharing);
  }
  return { keysOf: (stem) => keysAmong(known, stem), keysOfCut: (stem) => keysOfCutWord(known, stem) };
}

interface KnownWords {
  readonly stems: ReadonlySet<string>;
  readonly openings: readonly string[];
  readonly byFirstLetter: Map<string, string[]>;
}

function keysAmong({ stems, openings, byFirstLetter }: KnownWords, stem: string): readonly string[] {
  const keys = openings.filter((opening) => stem.startsWith(opening)).map(keyOfOpening);
  if (stems.has(stem)) return [...keys, stem];
  if (keys.length > 0 || ORDINARY_STEMS.has(stem)) return keys;
  const contracted = contractionOf(stem, stems);
  if (contracted !== undefined) return [contracted];
  const sameLetter = byFirstLetter.get(stem.charAt(0)) ?? [];
  const near = sameLetter.filter((known) => isOneSlipAway(stem, known));
  if (near.length > 0) return near.length === 1 ? withOpenings(near, openings) : [];
  const further = sameLetter.filter((known) => isTwoSlipsAway(stem, known));
  return further.length === 1 ? withOpenings(further, openings) : [];
}

/** A slip of "réhabilitation" answers to "réhabilit*" as the word itself does. */
const withOpenings = (stems: readonly string[], openings: readonly string[]): readonly string[] => [
  ...stems,
  ...openings.filter((opening) => stems.some((stem) => stem.startsWith(opening))).map(keyOfOpening),
];

/** A word cut short that could be more words than this says nothing. */
const MOST_WHOLE_WORDS = 4;

function keysOfCutWord(known: KnownWords, stem: string): readonly string[] {
  if (known.stems.has(stem)) return keysAmong(known, stem);
  const whole = (known.byFirstLetter.get(stem.charAt(0)) ?? []).filter((word) => word.startsWith(stem));
  if (whole.length === 0) return keysAmong(known, stem);
  return whole.length <= MOST_WHOLE_WORDS ? whole : [];
}

const SHORTEST_CONTRACTED = 4;
const CONTRACTED_ENDINGS = ["mnt", "mt", "nt", "t"] as const;

/** "Equipmt", "encaisst": a word in -ment written short, where the whole word is known. */
function contractionOf(stem: string, stems: ReadonlySet<string>): string | undefined {
  for (const ending of CONTRACTED_ENDINGS) {
    if (!stem.endsWith(ending) || stem.length < SHORTEST_CONTRACTED) continue;
    const start = stem.slice(0, -ending.length);
    const whole = [`${start}ement`, `${start}ment`].find((word) => stems.has(word));
    if (whole !== undefined) return whole;
  }
  return undefined;
}

/** The key under which an opening is indexed, apart from whole stems. */
export const keyOfOpening = (opening: string): string => `${opening}*`;
