import { RichError } from "../../contract";
import { asList, asNumber, asRecord, asText, isRecord, parseJson } from "../json";

/** Arguments of a call, and which of them are numbers of object paths. */
export interface ArgumentInfo {
  readonly values: readonly unknown[];
  readonly references: readonly unknown[];
}

/** How to find one object: a parent and a step from it. */
export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parentId: number;
  readonly arguments: ArgumentInfo;
}

/** What load() asked for. */
export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top?: number;
  readonly skip?: number;
}

/** One step of a batch. */
export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number;
  readonly arguments: ArgumentInfo;
  readonly query: QueryInfo;
  readonly state: Readonly<Record<string, unknown>>;
  /** Paths that no later action uses. */
  readonly released: readonly number[];
}

export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

function readArguments(value: unknown): ArgumentInfo {
  const info = asRecord(value);
  return { values: asList(info["Arguments"]), references: asList(info["ReferencedObjectPathIds"]) };
}

function readPath(value: unknown): ObjectPath {
  const path = asRecord(value);
  return {
    id: asNumber(path["Id"]),
    type: asNumber(path["ObjectPathType"]),
    name: asText(path["Name"]),
    parentId: asNumber(path["ParentObjectPathId"]),
    arguments: readArguments(path["ArgumentInfo"]),
  };
}

function readQuery(value: unknown): QueryInfo {
  const query = asRecord(value);
  const { Top: top, Skip: skip } = query;
  return {
    select: asList(query["Select"]).map(asText),
    expand: asList(query["Expand"]).map(asText),
    ...(typeof top === "number" ? { top } : {}),
    ...(typeof skip === "number" ? { skip } : {}),
  };
}

function readAction(value: unknown): Action {
  const action = asRecord(value);
  return {
    id: asNumber(action["Id"]),
    type: asNumber(action["ActionType"]),
    name: asText(action["Name"]),
    pathId: asNumber(action["ObjectPathId"]),
    arguments: readArguments(action["ArgumentInfo"]),
    query: readQuery(action["QueryInfo"]),
    state: asRecord(action["ObjectState"]),
    released: asList(action["L"]).map(asNumber),
  };
}

/** Reads the body of one request. A body that is no batch is an `InvalidRequest` for the add-in. */
export function readBatch(body: string): Batch {
  const parsed = parseJson(body);
  if (!isRecord(parsed)) throw new RichError("InvalidRequest", "The request is not a batch.");
  const paths = Object.values(asRecord(parsed["ObjectPaths"])).map(readPath);
  return {
    actions: asList(parsed["Actions"]).map(readAction),
    paths: new Map(paths.map((path) => [path.id, path])),
  };
}
