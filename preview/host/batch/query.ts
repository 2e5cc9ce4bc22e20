import type { Metadata } from "../metadata";
import { asList, toAuthorName, toWireName } from "../json";
import { type Members, typeOf } from "./members";
import type { References } from "./references";
import type { QueryInfo } from "./request";

/** What is asked of one object: names, each with what is asked of the object behind it. */
type Selection = Map<string, Selection>;

const nothing = (): Selection => new Map<string, Selection>();

export interface Queries {
  /** What the add-in needs to address the object again: its ids, nothing else. */
  identify(target: object): Promise<Record<string, unknown>>;
  /** The answer to load(), or with `asJson` to retrieve(). */
  answer(target: object, query: QueryInfo, asJson: boolean): Promise<unknown>;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function addPath(selection: Selection, path: string): void {
  let node = selection;
  for (const step of path.split(/[/.]/)) {
    const name = step === "*" ? step : toWireName(step);
    const next = node.get(name) ?? nothing();
    node.set(name, next);
    node = next;
  }
}

function readSelection({ select, expand }: QueryInfo): Selection {
  const selection = nothing();
  for (const path of select) addPath(selection, path);
  for (const path of expand) addPath(selection, `${path}/*`);
  return selection;
}

/** Answers Instantiate, Query and QueryAsJson actions from the class table and the model's own members. */
export function createQueries(metadata: Metadata, members: Members, references: References): Queries {
  const scalarsOf = (target: object) => metadata.classes[typeOf(target)]?.scalars ?? [];
  const isCollection = (target: object) => metadata.classes[typeOf(target)]?.collection ?? Reflect.has(target, "Items");

  async function identify(target: object): Promise<Record<string, unknown>> {
    const identity: Record<string, unknown> = {};
    const scalars = scalarsOf(target);
    for (const name of ["Id", "_Id"]) {
      if (scalars.includes(name) && members.has(target, name)) identity[name] = await members.read(target, name);
    }
    const kept = references.idOf(target);
    if (kept !== undefined) identity["_ReferenceId"] = kept;
    return identity;
  }

  /** The object's own properties and the objects behind its navigation properties. */
  async function project(target: object, selection: Selection, asJson: boolean, query: QueryInfo) {
    const spell = asJson ? toAuthorName : toWireName;
    const answer: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(await identify(target))) answer[spell(name)] = value;
    const wanted = selection.size > 0 ? selection : new Map([["*", nothing()]]);
    for (const [name, below] of wanted) {
      if (name === "*") {
        for (const scalar of scalarsOf(target)) {
          if (scalar === "_ReferenceId" || !members.has(target, scalar)) continue;
          answer[spell(scalar)] = await members.read(target, scalar);
        }
        continue;
      }
      const value = await members.read(target, name);
      const nested = isObject(value) && (below.size > 0 || Reflect.has(value, "Type"));
      answer[spell(name)] = nested ? await shape(value, below, asJson, query) : (value ?? null);
    }
    return answer;
  }

  /** A collection answers its members; a name of the collection itself, such as "count", is answered beside them. */
  async function shape(target: object, selection: Selection, asJson: boolean, query: QueryInfo): Promise<unknown> {
    if (!isCollection(target)) return project(target, selection, asJson, query);
    const own = new Map([...selection].filter(([name]) => scalarsOf(target).includes(name)));
    const ofItems = new Map([...selection].filter(([name]) => !own.has(name)));
    const skip = query.skip ?? 0;
    const items = asList(await members.read(target, "Items"));
    const page = items.slice(skip, query.top === undefined ? undefined : skip + query.top).filter(isObject);
    const answer: Record<string, unknown> = own.size > 0 ? await project(target, own, asJson, query) : {};
    const answers: unknown[] = [];
    for (const item of page) answers.push(await project(item, ofItems, asJson, query));
    answer[asJson ? "items" : "_Items"] = answers;
    return answer;
  }

  return {
    identify,
    answer: (target, query, asJson) => shape(target, readSelection(query), asJson, query),
  };
}
