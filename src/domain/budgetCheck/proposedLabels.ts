import type { DecidingWords } from "../eligibility";

/** What joins two costs in one label. */
const JOINT = /\s*[,;/+&(]\s*|\s+(?:et|avec|ainsi que|plus|dont|ou|[-–—])\s+/gi;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const trimmed = (text: string): string =>
  text
    .trim()
    .replace(/[\s,;/+&(]+$/, "")
    .replace(/^[\s,;/+&(]+/, "");

/** A closing bracket whose opening one went to the other label. */
const withoutLoneBracket = (text: string): string => (text.includes("(") ? text : text.replace(/\)\s*$/, ""));

/** Two labels for a line that names two costs: cut at the last joint between the words that name them. */
export function proposedLabels(label: string, words: readonly DecidingWords[]): readonly [string, string] {
  const [one, other] = [...words].sort((a, b) => a.start - b.start);
  if (one === undefined || other === undefined) return [label.trim(), label.trim()];
  const joint = [...label.slice(one.end, other.start).matchAll(JOINT)].at(-1);
  if (joint === undefined) return [capitalised(one.text), capitalised(other.text)];
  const end = one.end + joint.index;
  const first = trimmed(label.slice(0, end));
  const second = withoutLoneBracket(trimmed(label.slice(end + joint[0].length)));
  return [first, capitalised(second)];
}
