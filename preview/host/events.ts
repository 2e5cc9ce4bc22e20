import type { Cell, HostWorkbook, ModelEvent } from "../contract";

/** Numbers of the events that the preview delivers. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const satisfies Record<ModelEvent["kind"], number>;

const OBJECT_MODEL = 65536;
const VISIBILITY_CHANGED = 65539;
const WHOLE_WORKBOOK = "Workbook";
const REMEMBERED_RANGES = 1000;

export type Fire = (eventName: string, data: unknown) => boolean;

/** Delivers what happens in the workbook, after the answer to the batch that caused it. */
export interface EventRelay {
  deliver(event: ModelEvent): void;
  /** The pane was shown or hidden. */
  visibilityChanged(visible: boolean): void;
  /** Holds events back while a batch is carried out. */
  hold(): void;
  /** Lets events go, once as many answers have left as batches were begun. */
  letGo(): void;
  /** The range of a changed event, by the id that the event carried. */
  rangeOf(referenceId: string): object | undefined;
  /** `context.runtime.enableEvents` of the add-in. */
  enabled: boolean;
  reset(): void;
}

function valueType(value: Cell): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") ? "Error" : "String";
}

const changeDetail = (detail: { readonly before: Cell; readonly after: Cell }) => ({
  valueBefore: detail.before,
  valueAfter: detail.after,
  valueTypeBefore: valueType(detail.before),
  valueTypeAfter: valueType(detail.after),
});

/** What the library is told of an event; `referenceId` finds the range of a change again. */
function payload(event: ModelEvent, referenceId: string): object {
  const { worksheetId } = event;
  switch (event.kind) {
    case "changed":
      return {
        changeType: event.changeType,
        source: event.source,
        worksheetId,
        address: event.address,
        referenceId,
        triggerSource: "Unknown",
        shiftDirection: "None",
        ...(event.detail ? changeDetail(event.detail) : {}),
      };
    case "selectionChanged":
      return { address: event.address, worksheetId };
    case "added":
    case "deleted":
      return { source: "Local", worksheetId };
    case "activated":
    case "deactivated":
    case "calculated":
      return { worksheetId };
  }
}

export function createEventRelay(workbook: HostWorkbook, fire: Fire): EventRelay {
  const waiting: (() => void)[] = [];
  const ranges = new Map<string, { readonly worksheetId: string; readonly address: string }>();
  let held = 0;
  let last = 0;

  function send(eventName: string, data: unknown): void {
    if (held > 0) waiting.push(() => fire(eventName, data));
    else fire(eventName, data);
  }

  function sendObjectEvent(type: number, target: string, content: object): void {
    send("richApiMessage", { ArrayData: [[OBJECT_MODEL, type, target, JSON.stringify(content), last, false]] });
  }

  function remember({ worksheetId, address }: { worksheetId: string; address: string }): string {
    const referenceId = `{changed-${last}}`;
    ranges.set(referenceId, { worksheetId, address });
    for (const oldest of ranges.keys()) {
      if (ranges.size <= REMEMBERED_RANGES) break;
      ranges.delete(oldest);
    }
    return referenceId;
  }

  const relay: EventRelay = {
    enabled: true,
    deliver(event) {
      if (!relay.enabled) return;
      last += 1;
      if (event.kind === "selectionChanged") send("documentSelectionChanged", {});
      const content = payload(event, event.kind === "changed" ? remember(event) : "");
      for (const target of [event.worksheetId, WHOLE_WORKBOOK]) sendObjectEvent(EVENT[event.kind], target, content);
    },
    visibilityChanged(visible) {
      last += 1;
      sendObjectEvent(VISIBILITY_CHANGED, "", { visibility: visible ? "Visible" : "Hidden" });
    },
    hold() {
      held += 1;
    },
    letGo() {
      held = Math.max(0, held - 1);
      if (held > 0) return;
      for (const deliver of waiting.splice(0)) deliver();
    },
    rangeOf(referenceId) {
      const place = ranges.get(referenceId);
      return place && workbook.rangeAt(place.worksheetId, place.address);
    },
    reset() {
      waiting.length = 0;
      ranges.clear();
      held = 0;
      relay.enabled = true;
    },
  };
  return relay;
}
