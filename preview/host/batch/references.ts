/** Objects that the add-in keeps from one request to the next, each under the id it was given. */
export interface References {
  keep(target: object): string;
  release(id: string): void;
  find(id: string): object | undefined;
  idOf(target: object): string | undefined;
  clear(): void;
  readonly size: number;
}

/** Makes an empty register; an object kept twice has one id, and one release frees it. */
export function createReferences(): References {
  const byId = new Map<string, object>();
  const ids = new Map<object, string>();
  let last = 0;

  return {
    keep(target) {
      const known = ids.get(target);
      if (known !== undefined) return known;
      const id = `{kept-${++last}}`;
      byId.set(id, target);
      ids.set(target, id);
      return id;
    },
    release(id) {
      const target = byId.get(id);
      if (target !== undefined) ids.delete(target);
      byId.delete(id);
    },
    find: (id) => byId.get(id),
    idOf: (target) => ids.get(target),
    clear() {
      byId.clear();
      ids.clear();
    },
    get size() {
      return byId.size;
    },
  };
}
