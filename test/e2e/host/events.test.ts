import type { Browser, Frame } from "playwright-core";
import { writeCells } from "../support/cells";
import { launchBrowser, type OpenedPreview } from "../support/browser";
import { openTestAddin, WORKBOOKS } from "./testAddin";

declare global {
  interface Window {
    /** What the handlers of these tests have been told, in order. */
    heard?: (readonly [string, unknown])[];
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WORKBOOKS)("events of the $workbook", ({ page }) => {
  let preview: OpenedPreview;
  let pane: Frame;
  beforeAll(async () => {
    preview = await openTestAddin(browser, page);
    pane = await preview.pane();
    await pane.evaluate(async () => {
      window.heard = [];
      const hear = (name: string) => (event: unknown) => {
        window.heard?.push([name, JSON.parse(JSON.stringify(event))]);
        return Promise.resolve();
      };
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem("Feuil1");
        sheet.onChanged.add(hear("sheet changed"));
        worksheets.onChanged.add(hear("any sheet changed"));
        worksheets.onAdded.add(hear("added"));
        worksheets.onDeleted.add(hear("deleted"));
        worksheets.onActivated.add(hear("activated"));
        worksheets.onDeactivated.add(hear("deactivated"));
        sheet.onSelectionChanged.add(hear("selection"));
        await context.sync();
      });
    });
  });
  afterAll(() => preview.close());

  const forget = () =>
    pane.evaluate(() => {
      window.heard = [];
    });
  /** Waits until that many events have been heard, and answers them. */
  const heard = async (count: number) => {
    await pane.waitForFunction((wanted) => (window.heard?.length ?? 0) >= wanted, count);
    return pane.evaluate(() => window.heard ?? []);
  };
  const namesOf = (events: readonly (readonly [string, unknown])[]) => events.map(([name]) => name);

  it("tell of an edit made by a person, on the sheet and on the list of sheets", async () => {
    await forget();
    await writeCells(preview.page, "Feuil1", "B2", [["saisi"]]);
    const events = await heard(2);
    expect([...namesOf(events)].sort()).toEqual(["any sheet changed", "sheet changed"]);
    expect(events[0]?.[1]).toMatchObject({ address: "B2", changeType: "RangeEdited", source: "Local" });
  });

  it("find the changed range again", async () => {
    const values = await pane.evaluate(
      () =>
        new Promise((resolve, reject) => {
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem("Feuil1");
            sheet.onChanged.add(async (event) => {
              const range = event.getRange(context).load("values");
              await context.sync();
              resolve(range.values);
            });
            await context.sync();
            sheet.getRange("C3:D3").values = [["gauche", "droite"]];
            await context.sync();
          }).catch(reject);
        })
    );
    expect(values).toEqual([["gauche", "droite"]]);
  });

  it("arrive after the answer to the request that caused them", async () => {
    const order = await pane.evaluate(async () => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Feuil1");
        const handler = sheet.onChanged.add(() => {
          seen.push("event");
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("E1").values = [["ordre"]];
        await context.sync();
        seen.push("answer");
        await new Promise((resolve) => setTimeout(resolve, 300));
        handler.remove();
        await context.sync();
      });
      return seen;
    });
    expect(order).toEqual(["answer", "event"]);
  });

  it("tell of sheets added, activated and deleted", async () => {
    await forget();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Passagère");
        await context.sync();
        sheet.activate();
        await context.sync();
        context.workbook.worksheets.getItem("Feuil1").activate();
        sheet.delete();
        await context.sync();
      })
    );
    await pane.waitForFunction(() => window.heard?.some(([name]) => name === "deleted"));
    const names = namesOf(await heard(1));
    expect(names).toEqual(expect.arrayContaining(["added", "activated", "deactivated", "deleted"]));
    expect(names.indexOf("added")).toBeLessThan(names.indexOf("deleted"));
  });

  it("tell of the selection, in the new and in the older way", async () => {
    await forget();
    const older = pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.addHandlerAsync(
            Office.EventType.DocumentSelectionChanged,
            () => resolve(true),
            () => {
              void Excel.run(async (context) => {
                context.workbook.worksheets.getItem("Feuil1").getRange("B5:C6").select();
                await context.sync();
              });
            }
          );
        })
    );
    expect(await older).toBe(true);
    await pane.waitForFunction(() => window.heard?.some(([name]) => name === "selection"));
    const events = await heard(1);
    expect(events.find(([name]) => name === "selection")?.[1]).toMatchObject({ address: "B5:C6" });
  });

  it("are silent while the add-in has switched them off", async () => {
    await forget();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = false;
        await context.sync();
        context.workbook.worksheets.getItem("Feuil1").getRange("G1").values = [["muet"]];
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 200));
        context.runtime.enableEvents = true;
        await context.sync();
      })
    );
    expect(await pane.evaluate(() => window.heard)).toEqual([]);
  });

  it("are not offered when the preview never sends them", async () => {
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Feuil1").onFormatChanged.add(() => Promise.resolve());
        await context.sync();
        return "accepted";
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)))
    );
    expect(code).toBe("ApiNotFound");
  });
});
