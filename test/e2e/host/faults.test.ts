import type { Browser, Frame } from "playwright-core";
import type { Fault } from "../../../preview/host";
import { launchBrowser, type OpenedPreview } from "../support/browser";
import { openTestAddin } from "./testAddin";

let browser: Browser;
let preview: OpenedPreview;
let pane: Frame;
beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openTestAddin(browser, "/toy/");
  pane = await preview.pane();
});
afterAll(() => browser.close());

const prepare = (fault: Fault) =>
  preview.page.evaluate((prepared) => {
    window.preview?.host.faults.add(prepared);
  }, fault);

/** Writes one text in a cell, and says with what code the add-in was refused. */
const write = (address: string, text: string): Promise<string> =>
  pane.evaluate(
    ([cell, value]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Feuil1");
        sheet.getRange(cell).values = [[value]];
        sheet.getRange(cell).load("values");
        await context.sync();
        return "done";
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
    [address, text] as const
  );

const read = (address: string) => preview.page.evaluate((cell) => window.preview?.cells.read("Feuil1", cell), address);

describe("a fault prepared in the preview", () => {
  it("fails a request before it is carried out", async () => {
    await prepare({ effect: { kind: "fail", code: "GeneralException", when: "before" } });
    expect(await write("A1", "perdu")).toBe("GeneralException");
    expect(await read("A1")).toEqual([[""]]);
  });

  it("fails a request after it was carried out", async () => {
    await prepare({ effect: { kind: "fail", code: "AccessDenied", when: "after" } });
    expect(await write("A2", "écrit quand même")).toBe("AccessDenied");
    expect(await read("A2")).toEqual([["écrit quand même"]]);
  });

  it("fails in the middle: what came before is there", async () => {
    await prepare({ effect: { kind: "failAtAction", action: 0, code: "GeneralException" } });
    expect(await write("A3", "jamais")).toBe("GeneralException");
    expect(await read("A3")).toEqual([[""]]);
  });

  it.each([
    ["a lost session", { kind: "fail", code: 5012, when: "before" }, "InvalidOrTimedOutSession"],
    ["a request above 5 MB", { kind: "requestTooLarge" }, "RequestPayloadSizeLimitExceeded"],
    ["an answer above 5 MB", { kind: "responseTooLarge" }, "ResponsePayloadSizeLimitExceeded"],
    ["a cell in edit mode", { kind: "cellEdit" }, "InvalidOperationInCellEditMode"],
  ] as const)("plays %s", async (_, effect, code) => {
    await prepare({ effect });
    expect(await write("B1", "refusé")).toBe(code);
    expect(await write("B1", "puis accepté")).toBe("done");
  });

  it("meets only the request it is for: the second write from now", async () => {
    await prepare({ on: "writes", nth: 2, effect: { kind: "fail", code: "GeneralException", when: "before" } });
    const codes = [await write("C1", "un"), await write("C2", "deux"), await write("C3", "trois")];
    expect(codes).toEqual(["done", "GeneralException", "done"]);
  });

  it("delays a request", async () => {
    await prepare({ effect: { kind: "lag", milliseconds: 300 } });
    const began = Date.now();
    expect(await write("D1", "lent")).toBe("done");
    expect(Date.now() - began).toBeGreaterThanOrEqual(300);
  });

  it("fails the saving of settings", async () => {
    await prepare({ on: "writes", effect: { kind: "fail", code: 5001, when: "before" } });
    const status = await pane.evaluate(() => {
      Office.context.document.settings.set("essai", "perdu");
      return new Promise((resolve) =>
        Office.context.document.settings.saveAsync(({ status: saved }) => resolve(saved))
      );
    });
    expect(status).toBe("failed");
    expect(await preview.page.evaluate(() => [...(window.preview?.workbook.settings ?? [])])).toEqual([]);
  });
});

describe("a person typing in a cell", () => {
  const edit = (isEditing: boolean) => preview.page.evaluate((editing) => window.toy?.setCellEdit(editing), isEditing);

  it("makes Excel refuse requests until the cell is left", async () => {
    await edit(true);
    expect(await write("E1", "refusé")).toBe("InvalidOperationInCellEditMode");
    await edit(false);
    expect(await write("E1", "accepté")).toBe("done");
  });

  it("is waited for by a request that asks so", async () => {
    await edit(true);
    const written = pane.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem("Feuil1").getRange("E2").values = [["attendu"]];
        await context.sync();
        return "done";
      })
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await read("E2")).toEqual([[""]]);
    await edit(false);
    expect(await written).toBe("done");
    expect(await read("E2")).toEqual([["attendu"]]);
  });
});

describe("a request that is really above 5 MB", () => {
  it("is refused, and so is an answer", async () => {
    const codes = await pane.evaluate(async () => {
      const attempt = (work: (sheet: Excel.Worksheet) => void) =>
        Excel.run(async (context) => {
          work(context.workbook.worksheets.getItem("Feuil1"));
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
      const tooLong = "x".repeat(3_000_000);
      return [
        await attempt((sheet) => {
          sheet.getRange("H1:H2").values = [[tooLong], [tooLong]];
        }),
        await attempt((sheet) => {
          sheet.getRange("H1").values = [[tooLong]];
        }),
        await attempt((sheet) => {
          sheet.getRange("H2").values = [[tooLong]];
        }),
        await attempt((sheet) => {
          sheet.getRange("H1:H2").load("values");
        }),
      ];
    });
    expect(codes).toEqual(["RequestPayloadSizeLimitExceeded", "done", "done", "ResponsePayloadSizeLimitExceeded"]);
  });
});
