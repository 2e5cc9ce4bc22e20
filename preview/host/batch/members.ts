import { RichError } from "../../contract";
import { toAuthorName, toWireName } from "../json";

/** A member that the host adds to a model object; `undefined` when it adds none of that name. */
export type HostMembers = (target: object, type: string, name: string) => { readonly value: unknown } | undefined;

/** Reads, calls and sets members of model objects by their wire names. */
export interface Members {
  has(target: object, name: string): boolean;
  read(target: object, name: string): Promise<unknown>;
  call(target: object, name: string, args: readonly unknown[]): Promise<unknown>;
  write(target: object, name: string, value: unknown): void;
  /** Refuses a member by name, and counts the refusal. */
  refuse(type: string, member: string): never;
  /** Members asked for and not there, `Type.member`, with how many times. */
  readonly unsupported: ReadonlyMap<string, number>;
}

const WIRE_NAME = /^_?[A-Z]\w*$/;

/** The class name that a model object carries. */
export function typeOf(target: object): string {
  const type: unknown = Reflect.get(target, "className") ?? Reflect.get(target, "Type");
  return typeof type === "string" ? type : "Object";
}

/** Adds where it happened to an error that does not say it yet. */
export function locate(error: unknown, type: string, member: string): unknown {
  if (!(error instanceof RichError) || error.location !== undefined) return error;
  return new RichError(error.code, error.message, `${type}.${toAuthorName(member)}`);
}

async function located(type: string, member: string, step: () => unknown): Promise<unknown> {
  try {
    return await step();
  } catch (error) {
    throw locate(error, type, member);
  }
}

function isReadOnly(target: object, name: string): boolean {
  for (let owner: object | null = target; owner !== null; owner = Reflect.getPrototypeOf(owner)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(owner, name);
    if (descriptor !== undefined) return descriptor.get !== undefined && descriptor.set === undefined;
  }
  return false;
}

/** Opens model objects to the wire; what a model object lacks is `ApiNotFound`, by name. */
export function createMembers(hostMembers: HostMembers = () => undefined): Members {
  const unsupported = new Map<string, number>();

  const refuse = (type: string, member: string): never => {
    const name = `${type}.${toAuthorName(member)}`;
    unsupported.set(name, (unsupported.get(name) ?? 0) + 1);
    throw new RichError("ApiNotFound", `The preview does not provide ${name}.`, name);
  };

  const added = (target: object, name: string) => hostMembers(target, typeOf(target), name);
  const has = (target: object, name: string): boolean =>
    WIRE_NAME.test(name) && (added(target, name) !== undefined || Reflect.has(target, name));

  const get = (target: object, name: string): unknown => {
    const own = added(target, name);
    return own === undefined ? Reflect.get(target, name) : own.value;
  };

  return {
    has,
    read: (target, name) =>
      located(typeOf(target), name, () => (has(target, name) ? get(target, name) : refuse(typeOf(target), name))),

    call: (target, name, args) =>
      located(typeOf(target), name, () => {
        const method = has(target, name) ? get(target, name) : undefined;
        if (typeof method !== "function") return refuse(typeOf(target), name);
        return Reflect.apply(method, target, [...args]);
      }),

    write(target, authorName, value) {
      const name = toWireName(authorName);
      const type = typeOf(target);
      if (!has(target, name)) refuse(type, name);
      if (isReadOnly(target, name)) {
        throw new RichError("InvalidArgument", `${toAuthorName(name)} is read-only.`, `${type}.${toAuthorName(name)}`);
      }
      try {
        Reflect.set(target, name, value);
      } catch (error) {
        throw locate(error, type, name);
      }
    },

    refuse,
    unsupported,
  };
}
