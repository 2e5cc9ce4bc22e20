import { RichError } from "../contract";
import type { HostMembers } from "./batch/members";
import { EVENT, type EventRelay } from "./events";
import { asText } from "./json";
import type { Metadata } from "./metadata";
import type { NewWorkbooks } from "./newWorkbooks";

const DELIVERED: ReadonlySet<number> = new Set(Object.values(EVENT));

/** The add-in's switch for events, `context.runtime.enableEvents`. */
const runtime = (relay: EventRelay) => ({
  Type: "Runtime",
  get EnableEvents() {
    return relay.enabled;
  },
  set EnableEvents(enabled: boolean) {
    relay.enabled = enabled;
  },
});

/** Members of the wire that belong to the host rather than to the workbook's contents. */
export function createHostMembers(metadata: Metadata, relay: EventRelay, newWorkbooks: NewWorkbooks): HostMembers {
  const rangeOrNull = (referenceId: unknown) => relay.rangeOf(asText(referenceId)) ?? null;

  const ofWorkbook = new Map<string, unknown>([
    ["_Runtime", runtime(relay)],
    ["_GetRangeOrNullObjectForEventByReferenceId", rangeOrNull],
    [
      "_GetRangeForEventByReferenceId",
      (referenceId: unknown) => {
        const range = rangeOrNull(referenceId);
        if (range === null) throw new RichError("ItemNotFound", "The range of the event is no longer known.");
        return range;
      },
    ],
  ]);

  /** Registration needs nothing here: every event leaves, the library drops those that nobody asked for. */
  const isDelivered = (type: string, name: string): boolean => {
    const number = metadata.classes[type]?.events[name.replace(/^_Unregister/, "_Register")];
    return number !== undefined && DELIVERED.has(number);
  };

  return (_target, type, name) => {
    const ofNewWorkbooks = newWorkbooks.member(type, name);
    if (ofNewWorkbooks !== undefined || !name.startsWith("_")) return ofNewWorkbooks;
    if (type === "Workbook" && ofWorkbook.has(name)) return { value: ofWorkbook.get(name) };
    return isDelivered(type, name) ? { value: () => null } : undefined;
  };
}
