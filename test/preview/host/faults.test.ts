import { createFaults, type RequestTraits } from "../../../preview/host/faults";

const request = (changes: Partial<RequestTraits> = {}): RequestTraits => ({
  kind: "workbook",
  writes: false,
  bytes: 100,
  actions: 3,
  ...changes,
});
const write = request({ writes: true });
const lag = { kind: "lag", milliseconds: 5 } as const;
const cellEdit = { kind: "cellEdit" } as const;

describe("prepared faults", () => {
  it("meet the next request, once", () => {
    const faults = createFaults();
    faults.add({ effect: lag });
    expect(faults.take(request())).toBe(lag);
    expect(faults.take(request())).toBeUndefined();
    expect(faults.waiting).toBe(0);
  });

  it("meet the n-th request that they are for, and count no other", () => {
    const faults = createFaults();
    faults.add({ effect: lag, on: "writes", nth: 2 });
    const met = [write, request(), request(), write].map((traits) => faults.take(traits));
    expect(met).toEqual([undefined, undefined, undefined, lag]);
  });

  it("meet as many requests in a row as they are told", () => {
    const faults = createFaults();
    faults.add({ effect: lag, on: "reads", times: 2 });
    const met = [request(), write, request(), request()].map((traits) => faults.take(traits));
    expect(met).toEqual([lag, undefined, lag, undefined]);
  });

  it("meet what a predicate chooses", () => {
    const faults = createFaults();
    faults.add({ effect: lag, on: ({ bytes }) => bytes > 1000 });
    expect(faults.take(request({ bytes: 1000 }))).toBeUndefined();
    expect(faults.take(request({ bytes: 1001 }))).toBe(lag);
  });

  it("count requests that another fault has met", () => {
    const faults = createFaults();
    faults.add({ effect: lag, nth: 1 });
    faults.add({ effect: cellEdit, nth: 2 });
    expect([faults.take(request()), faults.take(request())]).toEqual([lag, cellEdit]);
  });

  it("are taken back, one or all", () => {
    const faults = createFaults();
    const takeBack = faults.add({ effect: lag });
    faults.add({ effect: cellEdit });
    takeBack();
    expect(faults.take(request())).toBe(cellEdit);
    faults.add({ effect: lag });
    faults.clear();
    expect(faults.take(request())).toBeUndefined();
  });
});
