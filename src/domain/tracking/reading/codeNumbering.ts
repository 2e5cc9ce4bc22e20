import { normalise } from "../../shared";

const [FIRST_PLAIN, LAST_PLAIN, GRAVE] = [33, 126, 96] as const;
const [UPPER_A, UPPER_Z, TO_LOWER] = [65, 90, 32] as const;

/** The hash of Fowler, Noll and Vo, in 32 bits. */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193] as const;

const folded = (unit: number): number => (unit >= UPPER_A && unit <= UPPER_Z ? unit + TO_LOWER : unit);

/** True where the text differs from its normalised form by its capitals alone. */
const isPlain = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < FIRST_PLAIN || unit > LAST_PLAIN || unit === GRAVE) return false;
  }
  return true;
};

const hashOf = (text: string): number => {
  let hash: number = BASIS;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ folded(text.charCodeAt(index)), PRIME);
  return hash;
};

const isSame = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) {
    if (folded(one.charCodeAt(index)) !== folded(other.charCodeAt(index))) return false;
  }
  return true;
};

const tableSize = (count: number): number => 2 ** Math.ceil(Math.log2(2 * count + 2));

/**
 * Numbers codes from 1 on in the order they are met, whatever their capitals, accents and spaces; a blank one is 0.
 * A table of our own: where nearly every code is new, one of the language costs several times as much.
 */
export const codeNumbering = (count: number): ((text: string) => number) => {
  const mask = tableSize(count) - 1;
  const table = new Int32Array(mask + 1);
  const hashes = new Int32Array(count + 1);
  const texts = [""];
  return (code) => {
    const text = isPlain(code) ? code : normalise(code);
    if (text === "") return 0;
    const hash = hashOf(text);
    let place = hash & mask;
    for (let number = table[place] ?? 0; number !== 0; number = table[place] ?? 0) {
      if (hashes[number] === hash && isSame(texts[number] ?? "", text)) return number;
      place = (place + 1) & mask;
    }
    const number = texts.push(text) - 1;
    table[place] = number;
    hashes[number] = hash;
    return number;
  };
};
