import { areaOf, cellAddress, moved, type PlanSheet, type PlanValue, type ReadingKey } from "../../workbook";
import { isOneFormula } from "../render/writeSheet";

/** Reads one thing of the trial sheet, in one request. */
type Reading = (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: PlanSheet) => Promise<PlanValue>;

/** Where office.js and everything else of the page may come from: the server of the add-in and that of Microsoft. */
const isExpectedOrigin = (origin: string): boolean =>
  origin === location.origin || origin === "https://appsforoffice.microsoft.com";

const originsOf = (addresses: readonly string[]): readonly string[] =>
  [...new Set(addresses.map((address) => new URL(address).origin))].filter((origin) => origin !== "null");

/** The first data cell of a column of the trial table. */
const columnStart = (plan: PlanSheet, header: string): string => {
  const [table] = plan.tables;
  if (table === undefined) throw new Error(`The sheet "${plan.name}" has no table.`);
  return cellAddress(moved(areaOf(table.range).start, 1, table.headers.indexOf(header)));
};

/** How each reading is made. */
export const READINGS: Readonly<Record<ReadingKey, Reading>> = {
  property: async (context, sheet) => {
    const property = sheet.customProperties.getItem("avdl.sheet");
    property.load("value");
    await context.sync();
    return property.value;
  },
  list: async (context, sheet, plan) => {
    const validation = sheet.getRange(columnStart(plan, "Finalité")).dataValidation;
    validation.load("type");
    await context.sync();
    return validation.type;
  },
  conditions: async (context, sheet, plan) => {
    const formats = sheet.getRange(columnStart(plan, "Somme")).conditionalFormats;
    formats.load("items/type");
    await context.sync();
    return formats.items.length;
  },
  frozen: async (context, sheet) => {
    const location = sheet.freezePanes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    return !location.isNullObject;
  },
  dateText: async (context, sheet, plan) => {
    const cell = sheet.getRange(columnStart(plan, "Date d’entrée"));
    cell.load("text");
    await context.sync();
    return cell.text[0]?.[0] ?? null;
  },
  oneFormula: async (context, sheet, plan) => {
    const column = plan.formulas.find(({ kind }) => kind === "column");
    const range = sheet.getRange(column?.range ?? "A1");
    range.load("formulas");
    await context.sync();
    return isOneFormula(range.formulas);
  },
  orientation: async (context, sheet) => {
    sheet.pageLayout.load("orientation");
    await context.sync();
    return sheet.pageLayout.orientation;
  },
  repeatedRows: async (context, sheet) => {
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    rows.load("rowCount,rowIndex");
    await context.sync();
    return rows.isNullObject ? null : rows.rowIndex + rows.rowCount;
  },
  officeJs: () => {
    const addresses = [...document.scripts].map(({ src }) => src).filter((src) => /\/office\.js(\?|$)/.test(src));
    return Promise.resolve(addresses.length > 0 && originsOf(addresses).every(isExpectedOrigin));
  },
  otherServers: () => {
    const others = originsOf(performance.getEntriesByType("resource").map(({ name }) => name)).filter(
      (origin) => !isExpectedOrigin(origin)
    );
    return Promise.resolve(others.length === 0 ? "aucun" : others.join(", "));
  },
};
