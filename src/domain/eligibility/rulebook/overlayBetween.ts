import { isSameRule } from "./adaptation";
import { EVERY_RULE } from "./columns/words";
import { WORD_FIELDS } from "./faults";
import type { Overlay, OverlayChange } from "./overlay";
import type { Rule, Rulebook } from "./rulebook";
import { withWords, type Words } from "./withWords";

/** What is said of an overlay beside its changes. */
export type OverlayHeading = Omit<Overlay, "changes">;

const NO_WORDS: Words = { triggers: [], purposes: [], themes: [], cancellers: [], qualifiers: [] };

/** The words that a rule has and had not. */
const newWords = (before: Rule, after: Rule): Words =>
  WORD_FIELDS.reduce<Words>(
    (words, field) => ({ ...words, [field]: after[field].filter((word) => !before[field].includes(word)) }),
    NO_WORDS
  );

/** What makes of one rule the other: more words where that is all, else another rule. */
function changeOf(before: Rule | undefined, after: Rule): readonly OverlayChange[] {
  if (before === undefined) return [{ action: "add", rule: after }];
  if (before === after || isSameRule(before, after)) return [];
  const words = newWords(before, after);
  return isSameRule(withWords(before, words), after)
    ? [{ action: "extend", id: after.id, ...words }]
    : [{ action: "replace", rule: after }];
}

/** What an overlay must change of an edition to make the other of it. Empty where they are the same. */
export function changesBetween(before: Rulebook, after: Rulebook): readonly OverlayChange[] {
  const made = after.rules.flatMap((rule) =>
    changeOf(
      before.rules.find(({ id }) => id === rule.id),
      rule
    )
  );
  const retired = before.rules.filter(({ id }) => !after.rules.some((rule) => rule.id === id)).map(({ id }) => id);
  if (retired.length === before.rules.length) return [{ action: "retire", id: EVERY_RULE }, ...made];
  return [...retired.map((id) => ({ action: "retire", id }) as const), ...made];
}
