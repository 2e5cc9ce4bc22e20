import { createEventRelay } from "../../../preview/host/events";
import { createToyWorkbook } from "./toy/workbook";

type Sent = readonly [string, unknown];

function createRelay() {
  const sent: Sent[] = [];
  const relay = createEventRelay(createToyWorkbook(), (name, data) => sent.push([name, data]) > 0);
  return { sent, relay };
}

const change = {
  kind: "changed",
  worksheetId: "{sheet-1}",
  address: "B2",
  changeType: "RangeEdited",
  source: "Local",
  detail: { before: 1, after: "#N/A" },
} as const;

const entries = (sent: readonly Sent[]): unknown[] =>
  sent.filter(([name]) => name === "richApiMessage").map(([, data]) => JSON.parse(JSON.stringify(data)) as unknown);

describe("events of the workbook", () => {
  it("leave twice: for the sheet and for the workbook", () => {
    const { sent, relay } = createRelay();
    relay.deliver({ kind: "activated", worksheetId: "{sheet-1}" });
    const content = JSON.stringify({ worksheetId: "{sheet-1}" });
    expect(entries(sent)).toEqual([
      { ArrayData: [[65536, 11, "{sheet-1}", content, 1, false]] },
      { ArrayData: [[65536, 11, "Workbook", content, 1, false]] },
    ]);
  });

  it("describe the change of one cell, before and after", () => {
    const { sent, relay } = createRelay();
    relay.deliver(change);
    const [, data] = sent[0] ?? [];
    expect(JSON.stringify(data)).toContain('\\"valueTypeBefore\\":\\"Double\\",\\"valueTypeAfter\\":\\"Error\\"');
  });

  it("wait for the answer to the request that caused them", () => {
    const { sent, relay } = createRelay();
    relay.hold();
    relay.hold();
    relay.deliver(change);
    relay.letGo();
    expect(sent).toEqual([]);
    relay.letGo();
    expect(sent).toHaveLength(2);
  });

  it("find the changed range by the id that they carried, and forget it when the frame is gone", () => {
    const { relay } = createRelay();
    relay.deliver(change);
    expect(relay.rangeOf("{changed-1}")).toMatchObject({ Type: "Range", Address: "Feuil1!B2" });
    expect(relay.rangeOf("{changed-2}")).toBeUndefined();
    relay.reset();
    expect(relay.rangeOf("{changed-1}")).toBeUndefined();
  });

  it("are not sent while the add-in has switched them off", () => {
    const { sent, relay } = createRelay();
    relay.enabled = false;
    relay.deliver(change);
    expect(sent).toEqual([]);
  });
});
