/** What is queued: its text, and what it does once it is sent. */
export interface Queued {
  readonly text: string;
  readonly run: () => void;
}

export type Enqueue = (text: string, run?: () => void) => void;

type Member = string | symbol;

const shown = (value: unknown): string => (typeof value === "function" ? "<object>" : JSON.stringify(value));

/**
 * Stands in for any Office.js object: writes down what is done to it. Members listed in `known` have a meaning of
 * their own; a known setter is a function of the same name that starts with "set ".
 */
export function recorder(path: string, enqueue: Enqueue, known: Readonly<Record<string, unknown>> = {}): unknown {
  return new Proxy(() => undefined, {
    get: (_, member: Member) => {
      const name = String(member);
      if (name === "then" || name === "toJSON" || typeof member === "symbol") return undefined;
      const descriptor = Object.getOwnPropertyDescriptor(known, name);
      if (descriptor?.get !== undefined) return known[name];
      return name in known ? known[name] : recorder(`${path}.${name}`, enqueue);
    },
    set: (_, member: Member, value: unknown) => {
      const setter = known[`set ${String(member)}`];
      enqueue(`${path}.${String(member)} = ${shown(value)}`, () => {
        if (typeof setter === "function") Reflect.apply(setter, undefined, [value]);
      });
      return true;
    },
    apply: (_, __, values: unknown[]) => {
      const call = `${path}(${values.map(shown).join(", ")})`;
      enqueue(call);
      return recorder(call, enqueue);
    },
  });
}
