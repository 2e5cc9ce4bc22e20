import { asNumber, asRecord, asText, isList, isRecord } from "./json";

/** What the library knows of one method of a class. */
export interface MethodMetadata {
  /** False when the library counts the call as a change of the document. */
  readonly readOnly: boolean;
  /** The requirement set that the library asks for before it sends the call, such as "ExcelApi 1.9". */
  readonly requirementSet?: string;
}

/** The wire names of one class, as the library that the add-in loads spells them. */
export interface ClassMetadata {
  readonly scalars: readonly string[];
  /** Navigation properties, with the class each one leads to. */
  readonly navigations: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, MethodMetadata>>;
  /** Registration methods, with the number of the event each one asks for. */
  readonly events: Readonly<Record<string, number>>;
  readonly collection: boolean;
}

/** The classes of the library, derived from its debug build when the preview is built. */
export interface Metadata {
  readonly version: string;
  readonly classes: Readonly<Record<string, ClassMetadata>>;
}

const mapRecord = <Value>(value: unknown, read: (entry: unknown) => Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(asRecord(value)).map(([name, entry]) => [name, read(entry)]));

function readMethod(value: unknown): MethodMetadata {
  const { readOnly, requirementSet } = asRecord(value);
  return { readOnly: readOnly === true, ...(typeof requirementSet === "string" ? { requirementSet } : {}) };
}

function readClass(value: unknown): ClassMetadata {
  const { scalars, navigations, methods, events, collection } = asRecord(value);
  return {
    scalars: isList(scalars) ? scalars.map(asText) : [],
    navigations: mapRecord(navigations, asText),
    methods: mapRecord(methods, readMethod),
    events: mapRecord(events, asNumber),
    collection: collection === true,
  };
}

/** Reads the class table made at build time; a file of another shape is refused with one sentence. */
export function readMetadata(value: unknown): Metadata {
  if (!isRecord(value) || !isRecord(value["classes"])) {
    throw new Error("The class table of office.js is missing or unreadable: build the preview again.");
  }
  return { version: asText(value["version"]), classes: mapRecord(value["classes"], readClass) };
}
