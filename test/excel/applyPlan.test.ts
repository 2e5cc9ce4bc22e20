import { applyPlan } from "../../src/excel/applyPlan";
import type { Hooks } from "../../src/excel/hooks";
import { requestsOf } from "../../src/excel/render/operation";
import { compile, settingKeyOf, type TakenNames } from "../../src/workbook";
import { smallData, smallDefinition } from "../workbook/smallDefinition";
import { fakeExcel, officeFault, type FakeExcel } from "./support/fakeExcel";

const KEY = settingKeyOf("petit");
const planFor = (taken: TakenNames) => compile(smallDefinition, smallData, { namespace: "AVDL", taken });
const apply = (hooks: Hooks = {}) => applyPlan(planFor, "petit", hooks);

const sheetNames = ({ sheets }: FakeExcel): readonly string[] => sheets.map(({ name }) => name);
const nameList = ({ names }: FakeExcel): readonly string[] => names.map(({ name }) => name);

/** A workbook of someone else, with a setting and a name of its own. */
const someonesWorkbook = (): FakeExcel => {
  const excel = fakeExcel(["Feuil1", "Saisie"]);
  excel.names.push({ name: "Jour", formula: "=Feuil1!$A$1" });
  excel.settings.set(KEY, { id: "petit", version: 1 });
  return excel;
};

const asBefore = (excel: FakeExcel): void => {
  expect(sheetNames(excel)).toEqual(["Feuil1", "Saisie"]);
  expect(nameList(excel)).toEqual(["Jour"]);
  expect(excel.settings.get(KEY)).toEqual({ id: "petit", version: 1 });
};

describe("a plan written in Excel", () => {
  it("asks Excel for exactly this, in four requests", async () => {
    const excel = fakeExcel();
    const report = await apply();
    expect(report).toMatchObject({ ok: true, value: { requests: 4, repairedColumns: 0, leftOut: [] } });
    expect(excel.requests).toHaveLength(4);
    expect(excel.requests.map((request) => request.join("\n"))).toMatchSnapshot();
  });

  it("sends less than 400 kB for the sheets of this size and writes nothing in the first request", async () => {
    const excel = fakeExcel();
    await apply();
    expect(excel.requests[0]).toEqual([]);
    expect(excel.requests.flat().join("").length).toBeLessThan(400_000);
  });

  it("leaves the sheets, names and tables of others alone, and says under which names ours are", async () => {
    const excel = someonesWorkbook();
    excel.tables.push("Lignes");
    const report = await apply();
    expect(report).toMatchObject({
      value: { sheets: [{ key: "saisie", name: "Saisie (2)" }, { name: "Appels" }, { name: "Listes" }] },
    });
    expect(sheetNames(excel)).toEqual(["Feuil1", "Saisie", "Saisie (2)", "Appels", "Listes"]);
    expect(nameList(excel)).toEqual(["Jour", "Jour_2"]);
    expect(excel.requests.flat().filter((action) => /worksheets\["(Feuil1|Saisie)"\]/.test(action))).toEqual([]);
  });

  it("tells each step before its request", async () => {
    fakeExcel();
    const steps: string[] = [];
    await apply({ onStep: ({ name, number, of }) => steps.push(`${number}/${of} ${name}`) });
    expect(steps).toEqual(["1/4 read", "2/4 write", "3/4 format", "4/4 finish"]);
  });

  it("writes a column again when Excel did not keep its formula everywhere", async () => {
    const excel = fakeExcel();
    excel.autoCorrect = (formulas) =>
      Array.isArray(formulas) && formulas.length > 1 && excel.requests.length === 2 ? [["=1"], [""]] : formulas;
    expect(await apply()).toMatchObject({ ok: true, value: { repairedColumns: 1 } });
    expect(excel.sheets.find(({ name }) => name === "Saisie")?.formulas.get("C4:C5")).toEqual([
      ["=INDEX(Appels!$A$2:$A$11,ROW()-ROW($C$3))"],
      ["=INDEX(Appels!$A$2:$A$11,ROW()-ROW($C$3))"],
    ]);
  });

  it("cuts a step that is too large into several requests, in order", () => {
    const operation = (size: number) => ({ size, queue: () => undefined });
    const sizes = requestsOf([operation(6), operation(4), operation(1), operation(20)], 10).map((request) =>
      request.map(({ size }) => size)
    );
    expect(sizes).toEqual([[6, 4], [1], [20]]);
  });
});

describe("an older Excel", () => {
  it("does without what it does not know, and the report says so", async () => {
    const excel = fakeExcel(["Feuil1"], 7);
    expect(await apply()).toMatchObject({
      ok: true,
      value: { leftOut: ["charts", "validations", "print", "properties"] },
    });
    expect(excel.requests.flat().filter((action) => /dataValidation|pageLayout|customProperties/.test(action))).toEqual(
      []
    );
  });

  it("is refused where names and settings are unknown, and nothing is sent", async () => {
    const excel = fakeExcel(["Feuil1"], 3);
    expect(await apply()).toMatchObject({ ok: false, problem: { code: "not-supported" } });
    expect(excel.requests).toEqual([]);
  });

  it("keeps the sheets when only the print set-up fails", async () => {
    const excel = fakeExcel();
    excel.faults = [{ request: 4, error: officeFault("GeneralException", "PageLayout.paperSize") }];
    expect(await apply()).toMatchObject({ ok: true, value: { leftOut: ["print"] } });
    expect(sheetNames(excel)).toContain("Saisie");
  });
});

describe("a request that fails", () => {
  it.each([
    [1, undefined, "cell-edit", "InvalidOperationInCellEditMode"],
    [2, 0, "cell-edit", "InvalidOperationInCellEditMode"],
    [2, 1, "unexpected", "GeneralException"],
    [2, 6, "unexpected", "GeneralException"],
    [2, undefined, "interrupted", "InvalidOrTimedOutSession"],
    [3, 0, "too-large", "RequestPayloadSizeLimitExceeded"],
    [3, 10, "not-supported", "ApiNotFound"],
    [4, 0, "protected", "AccessDenied"],
    [4, 1, "unexpected", "GeneralException"],
  ])("number %i, after %p actions: the workbook is as before (%s)", async (request, afterActions, code, thrown) => {
    const excel = someonesWorkbook();
    excel.faults = [{ request, error: officeFault(thrown), ...(afterActions === undefined ? {} : { afterActions }) }];
    expect(await apply()).toMatchObject({ ok: false, problem: { code, leftovers: [] } });
    asBefore(excel);
  });

  it("takes back all but a sheet that someone else made meanwhile under the same name", async () => {
    const excel = someonesWorkbook();
    excel.meanwhile = (request) => {
      if (request === 2)
        excel.sheets.push({ id: "{other}", name: "Appels", properties: new Map(), formulas: new Map() });
    };
    expect(await apply()).toMatchObject({ ok: false, problem: { code: "unexpected", leftovers: ["Appels"] } });
    expect(excel.sheets.map(({ id }) => id)).toEqual(["{0}", "{1}", "{other}"]);
  });

  it("tries the removal again when it fails once", async () => {
    const excel = someonesWorkbook();
    excel.faults = [3, 4].map((request) => ({ request, error: officeFault("GeneralException"), afterActions: 0 }));
    expect(await apply()).toMatchObject({ ok: false, problem: { leftovers: [] } });
    asBefore(excel);
  });

  it("names what remains when the removal fails as well", async () => {
    const excel = someonesWorkbook();
    excel.faults = [3, 4, 5, 6, 7, 8].map((request) => ({
      request,
      error: officeFault("GeneralException"),
      afterActions: 0,
    }));
    expect(await apply()).toMatchObject({ problem: { leftovers: ["Saisie (2)", "Appels", "Listes"] } });
  });
});

describe("a sheet that was there and is being completed", () => {
  it("is never named among what is to be deleted by hand", async () => {
    const excel = someonesWorkbook();
    excel.sheets.push({ id: "{appels}", name: "Appels", properties: new Map(), formulas: new Map() });
    excel.faults = [3, 4, 5, 6, 7, 8].map((request) => ({
      request,
      error: officeFault("GeneralException"),
      afterActions: 0,
    }));
    const completed = (taken: TakenNames) => {
      const plan = planFor({ ...taken, sheets: taken.sheets.filter((name) => name !== "Appels") });
      return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, isPresent: sheet.name === "Appels" })) };
    };
    expect(await applyPlan(completed, "petit")).toMatchObject({ problem: { leftovers: ["Saisie (2)", "Listes"] } });
    expect(sheetNames(excel)).toContain("Appels");
  });
});

describe("a person who gives up", () => {
  it.each([1, 2, 3])("after %i requests leaves the workbook as it was", async (requests) => {
    const excel = someonesWorkbook();
    const isCancelled = () => excel.requests.length >= requests;
    expect(await apply({ isCancelled })).toMatchObject({ ok: false, problem: { code: "cancelled", leftovers: [] } });
    asBefore(excel);
  });
});
