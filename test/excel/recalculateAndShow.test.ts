import { recalculateAndShow } from "../../src/excel";
import { fakeExcel, officeFault } from "./support/fakeExcel";

describe("the ribbon's commands", () => {
  it("recalculate everything and show our last sheet, whatever its name has become", async () => {
    const excel = fakeExcel(["Feuil1", "Mes coûts", "Coûts"]);
    excel.sheets[1]?.properties.set("avdl.sheet", "couts");
    expect(await recalculateAndShow("couts")).toEqual({ ok: true, value: { sheet: "Mes coûts" } });
    expect(excel.active).toBe("Mes coûts");
    expect(excel.calculated).toEqual(["Full"]);
  });

  it("refuse when there is no such sheet, and still recalculate", async () => {
    const excel = fakeExcel(["Feuil1", "Indicateurs"]);
    expect(await recalculateAndShow("indicateurs")).toEqual({
      ok: false,
      problem: { code: "sheet-missing", leftovers: [], technical: "" },
    });
    expect(excel.active).toBe("Feuil1");
    expect(excel.calculated).toEqual(["Full"]);
  });

  it("go by the name where Excel keeps no properties", async () => {
    fakeExcel(["Feuil1", "Indicateurs"], 11);
    expect(await recalculateAndShow("indicateurs")).toEqual({ ok: true, value: { sheet: "Indicateurs" } });
  });

  it("answer a problem when Excel refuses", async () => {
    const excel = fakeExcel();
    excel.faults = [{ request: 1, error: officeFault("InvalidOperationInCellEditMode") }];
    expect(await recalculateAndShow("couts")).toMatchObject({ ok: false, problem: { code: "cell-edit" } });
  });
});
