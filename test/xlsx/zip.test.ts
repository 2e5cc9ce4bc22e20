import fc from "fast-check";
import { packZip, partOf, readZip, textOf } from "../../src/xlsx/parts";

const LIMITS = { bytes: 1_000_000, unpacked: 5_000_000, ratio: 1000, parts: 3 };

const pack = (parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> =>
  packZip(new Map(Object.entries(parts)));

/** Writes a number of the directory of a file of one part: the place is counted from the entry. */
function alter(bytes: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const altered = new Uint8Array(bytes);
  const view = new DataView(altered.buffer);
  let directory = bytes.length - 4;
  while (directory > 0 && view.getUint32(directory, true) !== 0x02014b50) directory -= 1;
  if (size === 2) view.setUint16(directory + at, value, true);
  else view.setUint32(directory + at, value, true);
  return altered;
}

const FLAGS = 8;
const METHOD = 10;
const UNPACKED = 24;

describe("parts of a file", () => {
  it("come back as they were packed", async () => {
    const contents = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 2000 }), {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(contents, async (parts) => {
        const read = await readZip(await pack(parts), LIMITS);
        if (!read.ok) throw new Error(read.problem);
        for (const [path, content] of Object.entries(parts))
          expect(Buffer.compare(read.value.get(path) ?? partOf("not there"), content)).toBe(0);
        expect(read.value.size).toBe(Object.keys(parts).length);
      }),
      { numRuns: 30 }
    );
  });

  const problemOf = async (bytes: Uint8Array, limits = LIMITS): Promise<string> => {
    const read = await readZip(bytes, limits);
    return read.ok ? "none" : read.problem;
  };

  it("are bounded in number", async () => {
    const part = partOf("x");
    expect(await problemOf(await pack({ a: part, b: part, c: part }))).toBe("none");
    expect(await problemOf(await pack({ a: part, b: part, c: part, d: part }))).toBe("too-large");
  });

  it("are bounded in bytes, packed and unpacked", async () => {
    const bytes = await pack({ a: new Uint8Array(1000) });
    expect(await problemOf(bytes, { ...LIMITS, bytes: bytes.length })).toBe("none");
    expect(await problemOf(bytes, { ...LIMITS, bytes: bytes.length - 1 })).toBe("too-large");
    expect(await problemOf(bytes, { ...LIMITS, unpacked: 1000 })).toBe("none");
    expect(await problemOf(bytes, { ...LIMITS, unpacked: 999 })).toBe("too-large");
  });

  it("are refused when a large content is packed to almost nothing", async () => {
    const bytes = await pack({ a: new Uint8Array(2_000_000) });
    const ratio = 2_000_000 / bytes.length;
    expect(await problemOf(bytes, { ...LIMITS, ratio: ratio + 1 })).toBe("none");
    expect(await problemOf(bytes, { ...LIMITS, ratio: ratio - 1 })).toBe("too-dense");
  });

  it("are refused when they hold more, or less, than the directory announces", async () => {
    const bytes = await pack({ a: partOf("x".repeat(500)) });
    expect(await problemOf(alter(bytes, UNPACKED, 500, 4))).toBe("none");
    expect(await problemOf(alter(bytes, UNPACKED, 499, 4))).toBe("not-a-zip");
    expect(await problemOf(alter(bytes, UNPACKED, 501, 4))).toBe("not-a-zip");
  });

  it("are refused when they are behind a password, or packed in a way not known", async () => {
    const bytes = await pack({ a: partOf("x".repeat(500)) });
    expect(await problemOf(alter(bytes, FLAGS, 1, 2))).toBe("encrypted");
    expect(await problemOf(alter(bytes, METHOD, 12, 2))).toBe("not-a-zip");
  });

  it.each([
    ["nothing", ""],
    ["a text", "Libellé;Montant\nLoyer;12"],
    ["an old workbook", "\u00d0\u00cf\u0011\u00e0".repeat(40)],
  ])("are not found in %s", async (_, text) => {
    expect(await problemOf(Uint8Array.from(Buffer.from(text, "latin1")))).toBe("not-a-zip");
  });

  it("are never an exception, whatever the file is cut to or made of", async () => {
    const whole = await pack({ "xl/a.xml": partOf("<a>é</a>".repeat(50)), b: partOf("b") });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const broken = cut ? whole.slice(0, at) : Uint8Array.from(whole, (each, index) => (index === at ? byte : each));
        const read = await readZip(broken, LIMITS);
        expect(typeof read.ok).toBe("boolean");
      }),
      { numRuns: 150 }
    );
  });

  it("hold their texts as UTF-8", async () => {
    const read = await readZip(await pack({ a: partOf("Éligible") }), LIMITS);
    expect(read.ok && textOf(read.value.get("a"))).toBe("Éligible");
  });
});
