import { RichError } from "../../contract";
import { asNumber, isList, isRecord } from "../json";
import { type Members, typeOf } from "./members";
import type { References } from "./references";
import { type ArgumentInfo, type Batch, type ObjectPath, PATH } from "./request";

/** Makes an object of a service by its full name; `undefined` when there is no such service. */
export type Services = (name: string) => object | undefined;

/** Finds the objects of one batch; each path is followed once, at its first use. */
export interface Resolver {
  /** `null` is a null object, and so is everything below it. */
  resolve(pathId: number): Promise<object | null>;
  resolveArguments(info: ArgumentInfo): Promise<unknown[]>;
  release(pathIds: readonly number[]): void;
}

export interface ResolverParts {
  readonly batch: Batch;
  readonly root: object;
  readonly members: Members;
  readonly references: References;
  readonly services: Services;
  /** Told of each call that makes or finds an object. */
  readonly called: (type: string, method: string) => void;
}

export function createResolver(parts: ResolverParts): Resolver {
  const { batch, root, members, references, services, called } = parts;
  const found = new Map<number, object | null>();

  async function fromParent(path: ObjectPath): Promise<unknown> {
    const parent = await resolve(path.parentId);
    if (parent === null) return null;
    if (path.type === PATH.property) return members.read(parent, path.name);
    const method = path.type === PATH.indexer ? "GetItem" : path.name;
    const args = await resolveArguments(path.arguments);
    called(typeOf(parent), method);
    return members.call(parent, method, args);
  }

  function follow(path: ObjectPath): unknown {
    switch (path.type) {
      case PATH.global:
        return root;
      case PATH.newObject:
        return services(path.name) ?? members.refuse("Service", path.name);
      case PATH.reference: {
        const kept = references.find(path.name);
        if (kept === undefined) throw new RichError("InvalidReference", "The object is no longer kept.");
        return kept;
      }
      case PATH.nullObject:
        return null;
      case PATH.method:
      case PATH.property:
      case PATH.indexer:
        return fromParent(path);
      default:
        throw new RichError("NotImplemented", `Object path of type ${path.type}.`);
    }
  }

  async function resolve(pathId: number): Promise<object | null> {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = batch.paths.get(pathId);
    if (path === undefined) throw new RichError("InvalidObjectPath", `There is no object path ${pathId}.`);
    const value = await follow(path);
    const target = typeof value === "object" && value !== null ? value : null;
    found.set(pathId, target);
    return target;
  }

  async function resolveArgument(value: unknown, reference: unknown): Promise<unknown> {
    if (isList(value)) {
      const references = isList(reference) ? reference : [];
      if (references.length === 0 && !value.some((entry) => typeof entry === "object" && entry !== null)) return value;
      return Promise.all(value.map((entry, index) => resolveArgument(entry, references[index])));
    }
    if (typeof reference === "number" && reference !== 0 && value === reference) return resolve(reference);
    if (!isRecord(value)) return value;
    if ("_ObjectPathId" in value) return resolve(asNumber(value["_ObjectPathId"]));
    const entries = Object.entries(value).map(
      async ([name, entry]) => [name, await resolveArgument(entry, 0)] as const
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  const resolveArguments = ({ values, references: marks }: ArgumentInfo): Promise<unknown[]> =>
    Promise.all(values.map((value, index) => resolveArgument(value, marks[index])));

  return {
    resolve,
    resolveArguments,
    release(pathIds) {
      for (const pathId of pathIds) found.delete(pathId);
    },
  };
}
