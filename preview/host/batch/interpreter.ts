import { RichError } from "../../contract";
import { asText, toAuthorName } from "../json";
import type { Metadata } from "../metadata";
import { type Members, typeOf } from "./members";
import { createResolver, type Resolver, type Services } from "./paths";
import { createQueries } from "./query";
import type { References } from "./references";
import { type Action, ACTION, type Batch } from "./request";

/** The error that ends a batch, as the library reads it. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
}

/** The answer to a batch, as the library reads it. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface Outcome {
  readonly answer: BatchAnswer;
  /** True when an action that was carried out changes the document. */
  readonly wrote: boolean;
}

export interface Interpreter {
  /** Carries out a batch on `root`. With `limit`, stops with `failure` before the action of that index. */
  execute(batch: Batch, root: object, stop?: Stop): Promise<Outcome>;
}

/** Where and how a batch is made to fail. */
export interface Stop {
  readonly beforeAction: number;
  readonly failure: RichError;
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** An error as it crosses the wire; anything but a `RichError` is a fault of the preview itself. */
export function describeError(error: unknown, actionIndex: number): BatchError {
  const rich = error instanceof RichError ? error : new RichError("GeneralException", String(error));
  return {
    Code: rich.code,
    Message: rich.message,
    HttpStatusCode: HTTP_STATUS[rich.code] ?? 400,
    Location: rich.location ?? "",
    ActionIndex: actionIndex,
  };
}

/** Objects that run the workbook: what is asked of them changes nothing that is saved. */
const UNTOUCHING: ReadonlySet<string> = new Set(["Application", "Runtime"]);

const accessDenied = (type: string, member: string): RichError =>
  new RichError(
    "AccessDenied",
    "You cannot perform the requested operation: the workbook is open for reading only.",
    member === "" ? type : `${type}.${toAuthorName(member)}`
  );

interface Run {
  readonly resolver: Resolver;
  readonly traceIds: number[];
  wrote: boolean;
}

export interface InterpreterParts {
  readonly metadata: Metadata;
  readonly members: Members;
  readonly references: References;
  readonly services: Services;
  /** True when the document is open for reading only. */
  readonly isReadOnly?: () => boolean;
  /** Told of every failure, with what was being done. */
  readonly failed?: (error: unknown) => void;
}

/** Carries out batches on model objects: each action in order, up to the first that fails. */
export function createInterpreter(parts: InterpreterParts): Interpreter {
  const { metadata, members, references, services, isReadOnly = () => false } = parts;
  const queries = createQueries(metadata, members, references);

  const changesDocument = (type: string, method: string): boolean =>
    !/^(?:_|Get)/.test(method) && metadata.classes[type]?.methods[method]?.readOnly === false;

  function noteWrite(run: Run, type: string, member: string): void {
    if (isReadOnly() && !UNTOUCHING.has(type)) throw accessDenied(type, member);
    run.wrote = true;
  }

  async function callMethod(target: object | null, action: Action, run: Run): Promise<unknown> {
    const args = await run.resolver.resolveArguments(action.arguments);
    if (action.name === "_RemoveReference") {
      references.release(asText(args[0]));
      return null;
    }
    if (target === null) return null;
    if (action.name === "_KeepReference") {
      references.keep(target);
      return null;
    }
    if (changesDocument(typeOf(target), action.name)) noteWrite(run, typeOf(target), action.name);
    return (await members.call(target, action.name, args)) ?? null;
  }

  async function setMembers(target: object | null, action: Action, run: Run): Promise<undefined> {
    run.wrote = true;
    const [value] = await run.resolver.resolveArguments(action.arguments);
    if (target === null) return;
    noteWrite(run, typeOf(target), action.name);
    if (action.type === ACTION.setProperty) members.write(target, action.name, value);
    else for (const [name, state] of Object.entries(action.state)) members.write(target, name, state);
  }

  /** The value of the action's result; `undefined` when the action has none. */
  async function carryOut(action: Action, run: Run): Promise<unknown> {
    if (action.type === ACTION.trace) {
      run.traceIds.push(action.id);
      return null;
    }
    const target = await run.resolver.resolve(action.pathId);
    switch (action.type) {
      case ACTION.instantiate:
        return target === null ? null : queries.identify(target);
      case ACTION.query:
      case ACTION.queryAsJson:
        return target === null ? null : queries.answer(target, action.query, action.type === ACTION.queryAsJson);
      case ACTION.method:
        return callMethod(target, action, run);
      case ACTION.setProperty:
      case ACTION.update:
        return setMembers(target, action, run);
      case ACTION.ensureUnchanged:
        throw new RichError("NotImplemented", "The preview cannot check that an object is unchanged.");
      default:
        throw new RichError("NotImplemented", `Action of type ${action.type}.`);
    }
  }

  async function execute(batch: Batch, root: object, stop?: Stop): Promise<Outcome> {
    const run: Run = {
      traceIds: [],
      wrote: false,
      resolver: createResolver({
        batch,
        root,
        members,
        references,
        services,
        called: (type, method) => {
          if (changesDocument(type, method)) noteWrite(run, type, method);
        },
      }),
    };
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.actions.entries()) {
      try {
        if (stop?.beforeAction === index) throw stop.failure;
        const value = await carryOut(action, run);
        if (value !== undefined) results.push({ ActionId: action.id, Value: value });
        run.resolver.release(action.released);
      } catch (error) {
        parts.failed?.(error);
        const answer = { Results: results, TraceIds: run.traceIds, Error: describeError(error, index) };
        return { answer, wrote: run.wrote };
      }
    }
    return { answer: { Results: results, TraceIds: run.traceIds }, wrote: run.wrote };
  }

  return { execute };
}
