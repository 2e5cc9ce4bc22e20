import { commandRefusals } from "../../commands";
import type { PaneHost } from "./paneHost";

const excel = () => import(/* webpackChunkName: "excel" */ "../../excel");

const reading = () => import(/* webpackChunkName: "excel-reading" */ "../../excel/reading");

const budget = () => import(/* webpackChunkName: "excel-budget" */ "../../excel/budget");

const rulebook = () => import(/* webpackChunkName: "excel-rulebook" */ "../../excel/rulebook");

/** The host of the pane in Excel. The code that speaks to Excel is fetched once the first screen is there. */
export const excelPaneHost: PaneHost = {
  readWorkbook: async () => (await reading()).readWorkbook(),
  prepare: async (order) => (await excel()).prepare(order),
  run: async (order, hooks) => (await excel()).carryOut(order, hooks),
  saveProject: async (project) => (await excel()).saveProject(project),
  check: async () => (await excel()).checkWorkbook(),
  readJournal: async () => (await reading()).readJournal(),
  canBackUp: async () => (await excel()).canBackUp(),
  backUp: async () => (await excel()).backUp(),
  showSheet: async (target) => {
    const { recalculateAndShow, showSheetNamed } = await excel();
    return "key" in target ? recalculateAndShow(target.key) : showSheetNamed(target.name);
  },
  budget: {
    read: async () => (await budget()).readBudget(),
    readSelection: async () => (await budget()).readSelection(),
    showCell: async (sheet, address) => (await budget()).showCell(sheet, address),
    showLine: async (table, line) => (await budget()).showLine(table, line),
    decide: async (table, line, decision) => (await budget()).decideLine(table, line, decision),
    split: async (table, line, parts, rulebook) => (await budget()).splitLine(table, line, parts, rulebook),
    writeAnswers: async (range, answers, headerRow) => (await budget()).writeAnswers(range, answers, headerRow),
    undo: async (change) => (await budget()).undoChange(change),
  },
  rulebook: {
    read: async () => (await rulebook()).readRulebook(),
    prepareImport: async (overlay) => (await rulebook()).prepareImport(overlay),
    importOverlay: async (preparation) => (await rulebook()).importOverlay(preparation),
    removeAdaptation: async () => (await rulebook()).removeAdaptation(),
    copyRule: async (id) => (await rulebook()).copyRule(id),
    showRule: async (row) => (await rulebook()).showRule(row),
  },
  readFacts: async () => (await excel()).readHostFacts(),
  onCommandRefused: (listener) => commandRefusals.listen(listener),
};
