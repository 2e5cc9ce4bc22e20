import { normalise } from "../../shared";

const [FIRST_PLAIN, LAST_PLAIN, GRAVE] = [33, 126, 96] as const;
const [UPPER_A, UPPER_Z, TO_LOWER] = [65, 90, 32] as const;

/** The hash of Fowler, Noll and Vo; its lowest 31 bits are small numbers to the machine. */
const [BASIS, PRIME, LOW_BITS] = [0x811c9dc5, 0x01000193, 0x7fffffff] as const;

const NOT_PLAIN = -1;

const folded = (unit: number): number => (unit >= UPPER_A && unit <= UPPER_Z ? unit + TO_LOWER : unit);

const hashOf = (text: string): number => {
  let hash: number = BASIS;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ folded(text.charCodeAt(index)), PRIME);
  return hash & LOW_BITS;
};

/** The hash of a text that differs from its normalised form by its capitals alone; NOT_PLAIN for any other. */
const plainHashOf = (text: string): number => {
  let hash: number = BASIS;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < FIRST_PLAIN || unit > LAST_PLAIN || unit === GRAVE) return NOT_PLAIN;
    hash = Math.imul(hash ^ folded(unit), PRIME);
  }
  return hash & LOW_BITS;
};

const isSame = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) {
    if (folded(one.charCodeAt(index)) !== folded(other.charCodeAt(index))) return false;
  }
  return true;
};

const tableSize = (count: number): number => 2 ** Math.ceil(Math.log2(2 * count + 2));

/** Codes as they are numbered. */
export interface CodeNumbering {
  /** The number of a code; a blank one is 0, a new one takes the next number. */
  readonly numberOf: (code: string) => number;
  /** The codes as they were first written, by number. */
  readonly written: () => readonly string[];
}

/**
 * Numbers at most so many codes from 1 on in the order they are met, whatever their capitals, accents and spaces.
 * A table of our own: where nearly every code is new, one of the language costs several times as much.
 */
export const codeNumbering = (most: number): CodeNumbering => {
  const mask = tableSize(most) - 1;
  const table = new Int32Array(mask + 1);
  const hashes = new Int32Array(most + 1);
  const texts = new Array<string>(most + 1).fill("");
  const others = new Map<number, string>();
  let count = 0;
  const find = (text: string, hash: number): number => {
    let place = hash & mask;
    for (let number = table[place] ?? 0; number !== 0; number = table[place] ?? 0) {
      if (hashes[number] === hash && isSame(texts[number] ?? "", text)) return number;
      place = (place + 1) & mask;
    }
    count += 1;
    table[place] = count;
    hashes[count] = hash;
    texts[count] = text;
    return count;
  };
  const findOther = (code: string): number => {
    const text = normalise(code);
    if (text === "") return 0;
    const before = count;
    const number = find(text, hashOf(text));
    if (number > before) others.set(number, code);
    return number;
  };
  return {
    numberOf: (code) => {
      const hash = plainHashOf(code);
      return hash === NOT_PLAIN ? findOther(code) : find(code, hash);
    },
    written: () => texts.slice(0, count + 1).map((text, number) => others.get(number) ?? text),
  };
};
