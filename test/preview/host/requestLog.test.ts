import { createRequestLog, type RequestEntry } from "../../../preview/host/requestLog";

const entry = (changes: Partial<RequestEntry>): Omit<RequestEntry, "number"> => ({
  kind: "workbook",
  bytesIn: 10,
  bytesOut: 20,
  actions: 1,
  writes: false,
  flaggedAsWrite: false,
  milliseconds: 1,
  ...changes,
});

describe("the request log", () => {
  it("adds up requests, bytes and writes, of one kind or of all", () => {
    const log = createRequestLog();
    log.add(entry({ writes: true }));
    log.add(entry({ kind: "functions" }));
    expect(log.totals()).toEqual({ requests: 2, bytesIn: 20, bytesOut: 40, writes: 1 });
    expect(log.totals("workbook")).toEqual({ requests: 1, bytesIn: 10, bytesOut: 20, writes: 1 });
    expect(log.totals("settings").requests).toBe(0);
  });

  it("numbers requests through a clearing", () => {
    const log = createRequestLog();
    log.add(entry({}));
    log.clear();
    log.add(entry({}));
    expect(log.entries.map(({ number }) => number)).toEqual([2]);
  });

  it("tells those who follow it, until they stop", () => {
    const log = createRequestLog();
    const heard = jest.fn();
    const stop = log.onChange(heard);
    log.add(entry({}));
    stop();
    log.add(entry({}));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
