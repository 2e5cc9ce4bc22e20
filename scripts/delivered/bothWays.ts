import { createContext, runInContext } from "node:vm";
import { type ExcelStandIn, excelStandIn } from "./excelStandIn";

/** A page as far as the script touches it before Excel is ready: it asks for more code, which it is then given or never gets. */
const emptyPage = {
  currentScript: { tagName: "SCRIPT", src: "https://localhost:3000/runtime.js" },
  getElementsByTagName: () => [],
  createElement: () => ({ setAttribute: () => undefined }),
  head: { appendChild: () => undefined },
} as const;

/** The functions as the delivered scripts have them: the first associates them, the second holds their code. */
export async function deliveredFunctions(first: string, second: string): Promise<ExcelStandIn> {
  const excel = excelStandIn();
  const page = {
    ...excel.globals,
    document: emptyPage,
    performance,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  };
  const context = createContext({ ...page, self: page, window: page });
  runInContext(first, context);
  runInContext(second, context);
  await new Promise((resolve) => setTimeout(resolve, 0));
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
