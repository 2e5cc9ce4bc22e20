/** An element as it is found in a part: its attributes, what stands between its marks, and the same as a text. */
export interface XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly inner: string;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML holds it, in an element or in an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);

function entity(name: string, whole: string): string {
  if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
  const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

export const unescapeXml = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => entity(name, whole));

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = "", double, single]) => [
      name,
      unescapeXml(double ?? single ?? ""),
    ])
  );

/** Every element of that name, whatever its prefix. Elements of the same name inside one another are not told apart. */
export function elementsOf(xml: string, name: string): readonly XmlElement[] {
  const pattern = new RegExp(
    `<(?:[\\w-]+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(?:/>|>([\\s\\S]*?)</(?:[\\w-]+:)?${name}\\s*>)`,
    "g"
  );
  return [...xml.matchAll(pattern)].map(([, attributes = "", inside = ""]) => ({
    attributes: attributesOf(attributes),
    inner: inside,
    text: unescapeXml(inside),
  }));
}

export const textOf = (part: Uint8Array | undefined): string =>
  part === undefined ? "" : new TextDecoder().decode(part);

export const partOf = (text: string): Uint8Array => new TextEncoder().encode(text);
