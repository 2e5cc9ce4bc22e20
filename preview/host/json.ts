/** Tells whether a value read from JSON is an object (and not an array). */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Tells whether a value is an array; its members remain to be checked. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export const asText = (value: unknown): string => (typeof value === "string" ? value : "");

export const asNumber = (value: unknown): number => (typeof value === "number" ? value : 0);

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

export const asList = (value: unknown): readonly unknown[] => (isList(value) ? value : []);

/** Reads JSON text; a text that is not JSON gives `undefined`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();

/** Size of a text as it travels, in bytes of UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length;

/** "Values" for "values"; names that start with an underscore are internal and stay as they are. */
export const toWireName = (name: string): string =>
  name.startsWith("_") ? name : name.slice(0, 1).toUpperCase() + name.slice(1);

/** "values" for "Values". */
export const toAuthorName = (name: string): string =>
  name.startsWith("_") ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
