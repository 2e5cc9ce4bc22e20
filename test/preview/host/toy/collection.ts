import { RichError } from "../../../../preview/contract";

interface Named {
  readonly Id?: unknown;
  readonly Name: string;
}

/** The members that every collection of the wire has; keys are names, whatever their case, or ids. */
export function createCollection<Item extends Named, Extra extends object>(
  type: string,
  items: () => readonly Item[],
  extra: Extra
) {
  const find = (key: unknown) =>
    items().find(({ Id, Name }) => Id === key || Name.toLowerCase() === String(key).toLowerCase()) ?? null;
  return {
    ...extra,
    Type: type,
    get Items() {
      return items();
    },
    GetCount: () => items().length,
    GetItemOrNullObject: find,
    GetItem(key: unknown) {
      const found = find(key);
      if (found === null) throw new RichError("ItemNotFound", "The requested resource does not exist.");
      return found;
    },
    GetItemAt(index: number) {
      const found = items()[index];
      if (found === undefined) throw new RichError("ItemNotFound", "The requested resource does not exist.");
      return found;
    },
  };
}
