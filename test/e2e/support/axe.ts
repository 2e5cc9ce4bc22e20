import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

declare global {
  interface Window {
    axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in one document, rule by rule with the places; frames inside it are left to their own check. */
export async function axeFindings(place: Page | Frame, exclude: readonly string[] = []): Promise<readonly string[]> {
  if (!(await place.evaluate(() => window.axe !== undefined))) await place.evaluate(source);
  return place.evaluate(
    async (selectors) => {
      if (window.axe === undefined) throw new Error("axe is not in this document.");
      const context = { include: [["html"]], exclude: selectors.map((selector) => [selector]) };
      const { violations, passes } = await window.axe.run(context, { iframes: false });
      if (passes.length === 0) throw new Error("axe looked at nothing.");
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    [...exclude]
  );
}
