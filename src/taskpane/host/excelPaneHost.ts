import { commandRefusals } from "../../commands";
import type { PaneHost } from "./paneHost";

const excel = () => import(/* webpackChunkName: "excel" */ "../../excel");

/** The host of the pane in Excel. The code that speaks to Excel is fetched at the first click, not before. */
export const excelPaneHost: PaneHost = {
  run: async (task, hooks) => {
    const { createAcceptanceSheet, createExample } = await excel();
    return task === "example" ? createExample(hooks) : createAcceptanceSheet(hooks);
  },
  showSheet: async (sheet) => (await excel()).recalculateAndShow(sheet),
  readFacts: async () => (await excel()).readHostFacts(),
  onCommandRefused: (listener) => commandRefusals.listen(listener),
};
