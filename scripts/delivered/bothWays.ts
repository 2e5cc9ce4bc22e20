import { createContext, runInContext } from "node:vm";
import { type ExcelStandIn, excelStandIn } from "./excelStandIn";

/** A page as far as the script touches it before Excel is ready: it asks for the pane's code, which never comes. */
const emptyPage = {
  currentScript: { tagName: "SCRIPT", src: "https://localhost:3000/runtime.js" },
  getElementsByTagName: () => [],
  createElement: () => ({ setAttribute: () => undefined }),
  head: { appendChild: () => undefined },
} as const;

/** The functions as the delivered script has them. */
export function deliveredFunctions(script: string): ExcelStandIn {
  const excel = excelStandIn();
  const page = {
    ...excel.globals,
    document: emptyPage,
    performance,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  };
  runInContext(script, createContext({ ...page, self: page, window: page }));
  return excel;
}

/** The functions as their source has them, every text of the declarations included. */
export async function sourceFunctions(version: string): Promise<ExcelStandIn> {
  const excel = excelStandIn();
  Object.assign(globalThis, excel.globals, { __VERSION__: version });
  const { associateFunctions } = await import("../../src/functions");
  associateFunctions({ language: excel.language });
  return excel;
}
