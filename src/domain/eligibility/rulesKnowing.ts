import { normalise } from "../shared";
import { readExpression } from "./matching/expression";
import { readLabel } from "./reading/readLabel";
import type { Rule, Rulebook } from "./rulebook";

/** Everything a rule can be found by. */
interface Findable {
  readonly rule: Rule;
  /** Stems of its words. */
  readonly stems: ReadonlySet<string>;
  /** Beginnings of words ("réhabilit*"). */
  readonly openings: readonly string[];
  /** Its words, its title and its id as they are written, normalised. */
  readonly written: readonly string[];
}

const wordsIn = (text: string): readonly string[] => normalise(text).split(/[^\p{L}\p{N}]+/u);

function findable(rule: Rule): Findable {
  const { triggers, purposes, themes, cancellers, qualifiers, title, id } = rule;
  const expressions = [...triggers, ...purposes, ...themes, ...cancellers, ...qualifiers];
  const words = expressions.flatMap((text) => {
    const read = readExpression(text);
    return read.ok ? read.value : [];
  });
  return {
    rule,
    stems: new Set(words.flatMap(({ stems }) => stems)),
    openings: words.flatMap(({ openings }) => openings),
    written: [...expressions, title.fr, title.en, id].flatMap(wordsIn),
  };
}

/** One word of what is looked for: its stem, and the word as it is typed so far. */
interface Sought {
  readonly stem: string;
  readonly text: string;
}

const knows = ({ stems, openings, written }: Findable, { stem, text }: Sought): boolean =>
  stems.has(stem) ||
  openings.some((opening) => text.startsWith(opening)) ||
  written.some((word) => word.startsWith(text));

/** Answers, for words as they are typed, the rules that know all of them; plural, feminine and accents apart. */
export function rulesKnowing(rulebook: Rulebook): (text: string) => readonly Rule[] {
  const all = rulebook.rules.map(findable);
  return (text) => {
    const sought = readLabel(text).tokens.filter(({ kind }) => kind === "word");
    return all.filter((each) => sought.every((word) => knows(each, word))).map(({ rule }) => rule);
  };
}
