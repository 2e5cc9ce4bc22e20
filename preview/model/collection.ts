import { found, invalidArgument } from "./errors";

/** A list of objects as Office.js walks it. */
export abstract class Collection<Item extends object> {
  abstract readonly Type: string;

  abstract get Items(): readonly Item[];

  protected abstract find(key: unknown): Item | undefined;

  get Count(): number {
    return this.Items.length;
  }

  GetCount(): number {
    return this.Items.length;
  }

  GetItem(key: unknown): Item {
    return found(this.find(key));
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key) ?? null;
  }

  GetItemAt(index: unknown): Item {
    if (typeof index !== "number" || index < 0) throw invalidArgument();
    return found(this.Items[index]);
  }
}

/** True when both are the same name for Excel, which ignores case. */
export const sameName = (one: unknown, other: string): boolean =>
  (typeof one === "string" || typeof one === "number") && String(one).toLowerCase() === other.toLowerCase();
